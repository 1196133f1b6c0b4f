import { LintError } from '../errors.js';
import type { PdfWarning } from '../model/pdf.js';
import { type Inline, typstInline, words } from './ast.js';
import { quoteTypst } from './escape.js';
import type { PagePicture } from './page.js';

/** A picture as the resume names it. */
export interface PictureUse {
  readonly source: string;
  readonly alt: string;
  /** It has a paragraph to itself: a photo, not an icon. */
  readonly alone: boolean;
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

/** Reads the pictures that a resume shows, each once. One that cannot be had is a warning and, among words, the words that stand for it. */
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
    const use = uses.find((one) => one.source === source) ?? { source, alt: '', alone: true };
    if (typeof bytes === 'string') {
      warnings.push(pictureWarning(use, bytes, text));
      return;
    }
    const name = `pictures/${index + 1}`;
    names.set(source, name);
    files[name] = { use, bytes };
  });
  const show = ({ source, alt, alone }: PictureUse): readonly Inline[] => {
    const name = names.get(source);
    if (name !== undefined) return [pictureInline(name, alt, alone)];
    return alone ? [] : words(alt.trim());
  };
  return { files, show, warnings };
}

function pictureInline(name: string, alt: string, alone: boolean): Inline {
  const told = alt.trim() === '' ? '' : `, alt: ${quoteTypst(alt.trim())}`;
  return typstInline(`#picture(${quoteTypst(name)}${told}${alone ? ', alone: true' : ''})`);
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

export function pictureWarning({ source, alt, alone }: PictureUse, reason: string, text: string): PdfWarning {
  const start = source === '' ? -1 : text.indexOf(source);
  const at = start === -1 ? null : { start, end: start + source.length };
  const words = alt.trim();
  const outcome =
    words === ''
      ? 'leaves this picture out'
      : alone
        ? `leaves out the picture "${words}"`
        : `shows "${words}" for a picture`;
  return { kind: 'decoration', message: `The PDF ${outcome}: ${reason}.`, at };
}
