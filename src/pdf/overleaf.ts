import type { PdfLine } from './line.js';
import type { Heading } from './outline.js';

/** Text at the head of a page that goes on with a section of the main column before, past what stands beside that. */
export interface Overleaf {
  /** Its first line. */
  readonly from: number;
  /** Which heading it belongs to. */
  readonly of: number;
}

/** Where the lines of a heading in a side column, up to `end`, turn to the next page and there to the main column. */
export function findOverleaf(
  lines: readonly PdfLine[],
  headings: readonly Heading[],
  { index, end }: { readonly index: number; readonly end: number },
): Overleaf | null {
  const start = lines[headings[index]?.at ?? end];
  if (start === undefined || start.column === 0) return null;
  const from = lines.findIndex((line, at) => at > (headings[index]?.at ?? end) && line.page > start.page);
  const turned = lines[from];
  if (turned === undefined || from >= end || turned.column >= start.column) return null;
  const of = headings.findLastIndex(({ at }, before) => before < index && lines[at]?.column === turned.column);
  return of !== -1 && isMain(turned.column, start, lines) ? { from, of } : null;
}

/** Whether that column of the page holds more text than the one of this line. */
function isMain(column: number, { page, column: side }: PdfLine, lines: readonly PdfLine[]): boolean {
  const lettersIn = (one: number): number =>
    lines.filter((line) => line.page === page && line.column === one).reduce((sum, { text }) => sum + text.length, 0);
  return lettersIn(column) > lettersIn(side);
}
