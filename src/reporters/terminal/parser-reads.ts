import type { PdfReport } from '../../model/report.js';
import { aboutPdf, parserRows } from '../parser-reads.js';
import { printable } from '../printable.js';
import type { Colours } from '../terminal.js';

/** The small table, and an empty line; nothing without a PDF. */
export function parserLines(pdf: PdfReport | null, colours: Colours): string[] {
  if (pdf === null) return [];
  const rows = parserRows(pdf);
  const width = Math.max(...rows.map(({ what }) => what.length));
  return [
    `  What a text parser reads ${colours.dim(`in ${printable(aboutPdf(pdf))}`)}`,
    ...rows.map(({ what, read }) => `    ${what.padEnd(width)}  ${read}`),
    '',
  ];
}
