import type { PdfExtract, PdfPage, PdfView } from '../model/pdf.js';
import { measureAgreement } from './agreement.js';
import { findColumns } from './columns.js';
import { plainLetters, shownLetters } from './letters.js';
import { lineOf, type PdfLine } from './line.js';
import { findOddities } from './oddities.js';
import { countLines } from './page-lines.js';
import { columnOf, inReadingOrder } from './reading-order.js';
import { readLines, type Segment } from './segments.js';
import { hiddenWords, tinyWords } from './visibility.js';

export interface PdfPages extends PdfView {
  readonly lines: readonly PdfLine[];
}

/** Letters per page; a scan has none, or a stray page number. */
const fewestLetters = 25;
/** Part of the page's height, at the top and at the bottom, that some parsers take for header and footer. */
const edge = 0.03;

/** What the engine extracted → what a text parser reads. `pandoc` is the version that wrote it, where we built it. */
export function viewPdf(extract: PdfExtract, path: string | null, pandoc: string | null = null): PdfPages {
  const pages = extract.pages.map((page) => {
    const edges = findColumns(readLines(page), page);
    return { page, edges, lines: inReadingOrder(readLines(page, edges), edges) };
  });
  const lines = pages.flatMap((page, number) =>
    page.lines.flatMap((line) => lineOf(line, { page: number, column: columnOf(line, page.edges) })),
  );
  const raw = pages.flatMap((page) => page.lines.map(textOf)).join('\n');
  const letters = raw.match(/\p{L}/gu)?.length ?? 0;
  const { width = 0, height = 0 } = extract.pages[0] ?? {};
  return {
    path,
    pages: extract.pageCount,
    bytes: extract.bytes,
    textLayer: extract.pages.length > 0 && letters >= fewestLetters * extract.pages.length,
    columns: Math.max(1, ...pages.map(({ edges }) => edges.length + 1)),
    fonts: extract.fonts,
    text: shownLetters(plainLetters(raw)),
    links: extract.links,
    protection: extract.protection,
    title: extract.info.title,
    paper: { width, height },
    pageLines: countLines(pages.map((page) => page.lines.map(textOf))),
    agreement: measureAgreement(pages),
    hidden: hiddenWords(extract.pages),
    tiny: tinyWords(extract.pages),
    oddities: findOddities(raw),
    margins: pages.flatMap(({ page, lines: all }) => all.filter((line) => isAtEdge(line, page)).map(textOf)),
    pandoc,
    lines,
  };
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ raw }) => raw).join(' ');
}

function isAtEdge([first]: readonly Segment[], { height }: PdfPage): boolean {
  return first !== undefined && (first.y < edge * height || first.y > (1 - edge) * height);
}
