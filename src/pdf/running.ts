import type { PdfLine } from './line.js';

/** Points by which a repeated line may be higher or lower. */
const tolerance = 3;
/** In font sizes: a line that far below all others, in smaller letters, is a foot. */
const farBelow = 3;

/** The lines without heads and feet that pages repeat, and without a foot far below the text of a page. */
export function withoutRunning(lines: readonly PdfLine[]): PdfLine[] {
  return lines.filter((line) => !isRepeated(line, lines) && !isFoot(line, lines));
}

function isRepeated(line: PdfLine, lines: readonly PdfLine[]): boolean {
  if (line.page === 0) return false;
  const shape = shapeOf(line);
  return lines.some((other) => other.page === 0 && Math.abs(other.y - line.y) < tolerance && shapeOf(other) === shape);
}

function shapeOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}

/** "3", "- 3 -", "Page 1 of 2", "1/3". */
const isPageNumber = /^\W*(?:page\s*)?\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?\W*$/i;
/** "July 2, 2026", "2/7/2026": when it was printed. */
const isDay = /^(?:\p{Lu}\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})$/u;

function isFoot(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const others = lines.filter(({ page, y }) => page === line.page && y < line.y - tolerance);
  const below = lines.some(({ page, y }) => page === line.page && y > line.y + tolerance);
  const last = Math.max(0, ...others.map(({ y }) => y));
  const smaller = others.some(({ size }) => size > line.size);
  if (below || others.length === 0) return false;
  if (isPageNumber.test(line.text)) return true;
  const apart = line.y - last > farBelow * line.size;
  return apart && ((smaller && /\d|·|∙|\|/.test(line.text)) || isDay.test(line.text));
}
