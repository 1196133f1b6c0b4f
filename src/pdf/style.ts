import type { PdfLine } from './line.js';

/** Points by which sizes of one style may differ. */
export const sameSize = 0.3;

export function sameStyle(one: PdfLine, other: PdfLine): boolean {
  return (
    one.font === other.font &&
    one.oneFont === other.oneFont &&
    Math.abs(one.size - other.size) <= sameSize &&
    isCapital(one.content) === isCapital(other.content)
  );
}

/** The style that the most different titles have; of several the largest. */
export function mainStyle(lines: readonly PdfLine[]): PdfLine | null {
  const score = (line: PdfLine): number =>
    new Set(lines.filter((other) => sameStyle(other, line)).map(({ content }) => content.toLowerCase())).size;
  return lines.reduce<PdfLine | null>((best, line) => {
    if (best === null || score(line) > score(best)) return line;
    return score(line) === score(best) && line.size > best.size ? line : best;
  }, null);
}

export function standsOut({ size, bold, content }: PdfLine, usual: number): boolean {
  return bold || size > usual + sameSize || isCapital(content);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The font size of most letters. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
