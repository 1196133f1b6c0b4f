import { LintError } from '../errors.js';
import type { PdfWarning } from '../model/pdf.js';
import { type Block, type Inline, typstInline } from './ast.js';
import { quoteTypst } from './escape.js';
import type { PagePicture } from './page.js';
import { mapInlines } from './walk.js';

/** A picture as the resume names it. */
export interface PictureUse {
  readonly source: string;
  readonly alt: string;
}

/** A picture's bytes by the path that the resume gives. Rejects with a `LintError` for one outside of the repository. */
export type PictureReader = (path: string) => Promise<Uint8Array>;

export interface Pictures {
  /** Bytes by the name that Typst knows them by. */
  readonly files: Readonly<Record<string, PagePicture>>;
  readonly show: (use: PictureUse) => readonly Inline[];
  readonly warnings: readonly PdfWarning[];
}

/** How a PNG, JPEG, GIF, WebP or SVG starts, byte by byte. */
const picture = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[\s\S]{4}WEBP|(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg))/;

/** A photo, and icons beside contacts and headings. Each may be megabytes large. */
const mostPictures = 30;

/** Reads the pictures that a resume shows, each once. One that cannot be had is a warning and nothing on the page. */
export async function gatherPictures(
  uses: readonly PictureUse[],
  read: PictureReader,
  text: string,
): Promise<Pictures> {
  const sources = [...new Set(uses.map(({ source }) => source))];
  const found = await Promise.all(
    sources.map((source, index) => (index < mostPictures ? attempt(source, read) : `only ${mostPictures} are shown`)),
  );
  const names = new Map<string, string>();
  const files: Record<string, PagePicture> = {};
  const warnings: PdfWarning[] = [];
  sources.forEach((source, index) => {
    const bytes = found[index] ?? '';
    if (typeof bytes === 'string') {
      warnings.push(pictureWarning(source, bytes, text));
      return;
    }
    const name = `pictures/${index + 1}`;
    names.set(source, name);
    files[name] = { source, bytes };
  });
  const show = ({ source, alt }: PictureUse): readonly Inline[] => {
    const name = names.get(source);
    return name === undefined ? [] : [pictureInline(name, alt)];
  };
  return { files, show, warnings };
}

function pictureInline(name: string, alt: string): Inline {
  const told = alt.trim() === '' ? '' : `, alt: ${quoteTypst(alt.trim())}`;
  return typstInline(`${call}${quoteTypst(name)}${told})`);
}
const call = '#picture(';

/** A picture that has a line to itself is a photo, not an icon. */
export function standAlone(blocks: readonly Block[]): Block[] {
  return mapInlines(blocks, (content) => {
    const [only, ...others] = content.filter((node) => node.t !== 'Space' && node.t !== 'SoftBreak');
    if (only?.t !== 'RawInline' || others.length > 0 || !only.c[1].startsWith(call)) return content;
    return [typstInline(`${only.c[1].slice(0, -1)}, alone: true)`)];
  });
}

async function attempt(source: string, read: PictureReader): Promise<Uint8Array | string> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) return 'it is not a file of the repository, and nothing is fetched';
  try {
    const bytes = await read(source);
    const start = String.fromCharCode(...bytes.subarray(0, 64));
    return picture.test(start) ? bytes : 'it is neither PNG, JPEG, GIF, WebP nor SVG';
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    return error.message;
  }
}

export function pictureWarning(source: string, reason: string, text: string): PdfWarning {
  const start = source === '' ? -1 : text.indexOf(source);
  const at = start === -1 ? null : { start, end: start + source.length };
  return { kind: 'decoration', message: `The PDF leaves this picture out: ${reason}.`, at };
}
