import type { Engines } from '../model/engines.js';
import type { Resume } from '../model/resume.js';
import { textOf } from './ast.js';
import { type PrivateValues, privateLine } from './contact.js';
import { fontFamily } from './fonts.js';
import { drawable } from './glyphs.js';
import { headerBlocks, lineOf } from './header.js';
import { markdownPage } from './markdown-page.js';
import type { Page, PdfWarning } from './page.js';
import { sealBlocks } from './seal.js';
import { type PageStyle, singleColumn } from './single-column.js';
import { structuredPage } from './structured-page.js';

export interface PdfStyle extends PageStyle {
  /** Contact values that are set on the page and appear in nothing else. */
  readonly private: PrivateValues;
}

export interface BuiltPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PdfWarning[];
  /** Version of the pandoc that wrote it. */
  readonly pandoc: string;
}

/** The document version that pandoc has read and written since 3.1. */
const apiVersion = [1, 23, 1];

/** Resume → PDF. The same resume, style and engines give the same bytes. Rejects with a `LintError` where an engine fails. */
export async function buildPdf(
  resume: Resume,
  engines: Pick<Engines, 'pandoc' | 'typst'>,
  style: PdfStyle,
): Promise<BuiltPdf> {
  const { pandoc, typst } = engines;
  const { source, basics } = resume;
  const read = source.format === 'markdown' ? await markdownPage(resume, pandoc) : structuredPage(resume);
  const draw = style.font === fontFamily ? drawable : (page: Page): Page => page;
  const page = draw(read, source.text);
  const hidden = draw({ name: null, lines: lineOf(privateLine(style.private)), body: [], warnings: [] }, '');
  const header = headerBlocks(page.name, [...page.lines, ...hidden.lines]);
  const blocks = sealBlocks([...header, ...page.body]);
  const content = await pandoc.write({ 'pandoc-api-version': apiVersion, meta: {}, blocks }, 'typst');
  const name = basics.name?.value ?? (page.name === null ? null : textOf(page.name));
  const bytes = await typst.compile(singleColumn(content, name, style), {});
  return { bytes, warnings: page.warnings, pandoc: await pandoc.version() };
}
