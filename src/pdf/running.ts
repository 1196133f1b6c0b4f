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

function isFoot(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const others = lines.filter(({ page, y }) => page === line.page && y < line.y - tolerance);
  const below = lines.some(({ page, y }) => page === line.page && y > line.y + tolerance);
  const last = Math.max(0, ...others.map(({ y }) => y));
  const smaller = others.some(({ size }) => size > line.size);
  return !below && smaller && others.length > 0 && line.y - last > farBelow * line.size && /\d|·|∙|\|/.test(line.text);
}
