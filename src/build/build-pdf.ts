import { LintError } from '../errors.js';
import type { Engines } from '../model/engines.js';
import type { PdfWarning } from '../model/pdf.js';
import type { Resume } from '../model/resume.js';
import { textOf } from './ast.js';
import { type Compile, compileWithPictures, type Pages } from './compile.js';
import { type PrivateValues, privateLine } from './contact.js';
import { countPages } from './count-pages.js';
import { fewerPages, type PageStyle, type Template, typstDocument } from './document.js';
import { engineWarnings } from './engine-warnings.js';
import type { CodeRange } from './font-file.js';
import { ownCoverage } from './fonts.js';
import { drawable } from './glyphs.js';
import { headerBlocks, lineOf } from './header.js';
import { checkLength } from './limits.js';
import { markdownPage } from './markdown-page.js';
import { emptyPage } from './page.js';
import type { PictureReader } from './pictures.js';
import { sealBlocks } from './seal.js';
import { structuredPage } from './structured-page.js';
import { templateError } from './template-error.js';

export interface PdfStyle extends PageStyle {
  /** Fonts of the author's beside our own. */
  readonly fonts: readonly FontSupply[];
  readonly picture: PictureReader;
  /** Contact values that are set on the page and appear in nothing else. */
  readonly private: PrivateValues;
}

export interface FontSupply {
  readonly bytes: Uint8Array;
  /** The code points that it has. */
  readonly ranges: readonly CodeRange[];
}

export interface BuiltPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PdfWarning[];
  /** Version of the pandoc that wrote it. */
  readonly pandoc: string;
}

/** The document version that pandoc has read and written since 3.1. */
const apiVersion = [1, 23, 1];

type PageEngines = Pick<Engines, 'pandoc' | 'typst'>;

/**
 * Resume → PDF. The same resume, style and engines give the same bytes. Rejects with a `LintError` where an engine fails: engines quote
 * what they choke on, so with private values it is the error of the page without them.
 */
export async function buildPdf(resume: Resume, engines: PageEngines, style: PdfStyle): Promise<BuiltPdf> {
  try {
    return await typeset(resume, engines, style);
  } catch (error) {
    if (!(error instanceof LintError) || Object.keys(style.private).length === 0) throw error;
    await typeset(resume, engines, { ...style, private: {} });
    throw new LintError('engine', 'The page can be set, but not with the private contacts on it.', {
      hint: 'Look for unusual characters in them, or for a template that counts lines.',
    });
  }
}

async function typeset(resume: Resume, { pandoc, typst }: PageEngines, style: PdfStyle): Promise<BuiltPdf> {
  const { source, basics } = resume;
  checkLength(source.text);
  const ranges = [...ownCoverage, ...style.fonts.flatMap(({ ranges }) => ranges)];
  const read =
    source.format === 'markdown' ? await markdownPage(resume, pandoc, style.picture) : structuredPage(resume);
  const page = drawable(read, source.text, ranges);
  const hidden = drawable({ ...emptyPage, lines: lineOf(privateLine(style.private)) }, '', ranges);
  const header = headerBlocks(page.name, [...page.lines, ...hidden.lines]);
  const blocks = sealBlocks([...header, ...page.body]);
  const written = await pandoc.write({ 'pandoc-api-version': apiVersion, meta: {}, blocks }, 'typst');
  const name = basics.name?.value ?? (page.name === null ? null : textOf(page.name));
  const compile = compilerOf(typst, style);
  const { output, warnings, broken } = await setPages(written.output, (fit) =>
    compileWithPictures(typstDocument(written.output, name, style, fit), page.pictures, source.text, compile),
  );
  // A template can make Typst quote what is on the page ("unknown font family: …").
  const said = hidden.lines.length > 0 ? [] : engineWarnings(written.warnings, warnings, ownPath(style.template));
  return { bytes: output, warnings: [...page.warnings, ...broken, ...said], pandoc: await pandoc.version() };
}

/** Typst with the author's fonts, whose errors point into the author's template. */
function compilerOf(typst: Engines['typst'], { fonts, template }: PdfStyle): Compile {
  const path = ownPath(template);
  const bytes = fonts.map((font) => font.bytes);
  return (main, files) =>
    typst.compile(main, files, bytes).catch((error: unknown) => {
      throw error instanceof LintError && path !== null ? templateError(error, path) : error;
    });
}

/** Sets the text as its author wished, and again to fit fewer pages; keeps that where it does. */
async function setPages(content: string, set: (fit: number | null) => Promise<Pages>): Promise<Pages> {
  const asWished = await set(null);
  const fewer = fewerPages(content, countPages(asWished.output));
  if (fewer === null) return asWished;
  const smaller = await set(fewer);
  return countPages(smaller.output) === fewer ? smaller : asWished;
}

/** Null for a template of ours. */
function ownPath(template: Template): string | null {
  return typeof template === 'string' ? null : template.path;
}
