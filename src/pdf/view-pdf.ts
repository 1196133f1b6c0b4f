import type { PdfExtract, PdfView } from '../model/pdf.js';
import { findColumns, inReadingOrder } from './columns.js';
import { readLines } from './segments.js';

/** A line of the page as it is read: its words, and what sets it off from others. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** Font size in points. */
  readonly size: number;
  /** It starts in a bold font. */
  readonly bold: boolean;
}

export interface PdfPages extends PdfView {
  readonly lines: readonly PdfLine[];
}

/** Letters per page; a scan has none, or a stray page number. */
const fewestLetters = 25;

/** What the engine extracted → what a text parser reads. `pandoc` is the version that wrote it, where we built it. */
export function viewPdf(extract: PdfExtract, path: string | null, pandoc: string | null = null): PdfPages {
  const pages = extract.pages.map((page) => {
    const rows = readLines(page);
    const edges = findColumns(rows, page);
    return { columns: edges.length + 1, lines: inReadingOrder(rows, edges) };
  });
  const lines = pages
    .flatMap((page) => page.lines)
    .flatMap((segments): PdfLine[] => {
      const [first] = segments;
      if (first === undefined) return [];
      return [{ text: segments.map(({ text }) => text).join(' '), x: first.x, size: first.size, bold: first.bold }];
    });
  const text = lines.map((line) => line.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return {
    path,
    pages: extract.pages.length,
    bytes: extract.bytes,
    textLayer: letters >= fewestLetters * extract.pages.length,
    columns: Math.max(1, ...pages.map((page) => page.columns)),
    fonts: extract.fonts,
    text,
    links: extract.links,
    pandoc,
    lines,
  };
}
