import type { PdfItem, PdfPage } from '../model/pdf.js';
import type { Segment } from './segments.js';

/** A page and its lines in the order of their places. */
export interface ReadPage {
  readonly page: PdfPage;
  readonly lines: readonly (readonly Segment[])[];
}

/** The most pieces of text of a page that are compared; pages of resumes have some hundred. */
const mostItems = 2_000;
/** Points by which an item and its line may lie apart. */
const tolerance = 1;

/**
 * Share of the letters that come in the same order when read as drawn and when read by position, 0..1. What stands on one line may be
 * drawn in any order.
 */
export function measureAgreement(pages: readonly ReadPage[]): number {
  const measured = pages.map(measurePage);
  const all = measured.reduce((sum, { all }) => sum + all, 0);
  return all === 0 ? 1 : measured.reduce((sum, { inOrder }) => sum + inOrder, 0) / all;
}

function measurePage({ page, lines }: ReadPage): { readonly inOrder: number; readonly all: number } {
  const drawn = page.items.slice(0, mostItems).flatMap((item) => {
    const line = lines.findIndex((segments) => segments.some((segment) => holds(segment, item)));
    const letters = item.text.replace(/\s+/g, '').length;
    return line === -1 || letters === 0 ? [] : [{ line, letters }];
  });
  return { inOrder: heaviestRise(drawn), all: drawn.reduce((sum, { letters }) => sum + letters, 0) };
}

function holds({ x, right, y, size }: Segment, item: PdfItem): boolean {
  return Math.abs(item.y - y) <= size / 2 && item.x >= x - tolerance && item.x <= right + tolerance;
}

/** The most letters of a subsequence in which no line comes before an earlier one. */
function heaviestRise(drawn: readonly { readonly line: number; readonly letters: number }[]): number {
  const bestTo: number[] = [];
  for (const { line, letters } of drawn) {
    let best = 0;
    for (let before = 0; before <= line; before += 1) best = Math.max(best, bestTo[before] ?? 0);
    bestTo[line] = best + letters;
  }
  return bestTo.reduce((most, one) => Math.max(most, one ?? 0), 0);
}
