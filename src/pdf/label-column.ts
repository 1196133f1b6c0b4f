import type { PdfPage } from '../model/pdf.js';
import { findPeriods } from '../text/dates.js';
import type { Segment } from './segments.js';

type Width = Pick<PdfPage, 'width'>;

/** Parts of the page: a date or a short label is narrower; so is the room for them, or few stand beside much text. */
const narrow = 0.22;
const narrowRoom = 0.35;
const denser = 1.5;
/** Share of the lines that must be narrow, and of those that stand on one baseline with what is beside; by chance a third does. */
const mostly = 0.8;
/** Where so many of the narrow lines are dates, they are labels. */
const manyDates = 0.4;
/** So many blocks do not start beside others by chance. */
const fewestBlocks = 4;
/** In font sizes: what stands farther below is not the next line. */
const nextLine = 1.7;
const longestDate = 30;

/**
 * Dates, titles of sections or names of fields beside what they belong to: people read such a table row by row. Each of their
 * blocks starts on a line of the text beside it.
 */
export function areLabels(left: readonly Segment[], column: readonly Segment[], page: Width): boolean {
  const room = leftEdge(column) - leftEdge(left);
  const sparse = column.length >= denser * left.length;
  if (!areNarrow(left, page) || (room > narrowRoom * page.width && !sparse)) return false;
  if (left.filter(isDate).length >= manyDates * left.length) return true;
  if (shareAligned(left, column) >= mostly) return true;
  const starts = blockStarts(left);
  return starts.length >= fewestBlocks && shareAligned(starts, column) >= mostly;
}

/** Cells at the right of a table: years, marks, towns. The margins of a page are alike. */
export function areValues(column: readonly Segment[], left: readonly Segment[], page: Width): boolean {
  const room = page.width - leftEdge(left) - leftEdge(column);
  return areNarrow(column, page) && room <= narrowRoom * page.width && shareAligned(column, left) >= mostly;
}

function areNarrow(segments: readonly Segment[], { width }: Width): boolean {
  const short = segments.filter(({ x, right }) => right - x < narrow * width);
  return short.length >= mostly * segments.length;
}

function leftEdge(segments: readonly Segment[]): number {
  return Math.min(...segments.map(({ x }) => x));
}

/** Those that do not follow closely upon another. */
export function blockStarts(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ y, size }, at) => {
    const before = segments[at - 1];
    return before === undefined || y - before.y > nextLine * size;
  });
}

/** Part of the segments that have one of the others on their baseline, which may differ by a point. */
export function shareAligned(segments: readonly Segment[], others: readonly Segment[]): number {
  const baselines = new Set(others.map(({ y }) => Math.round(y)));
  const aligned = segments.filter(({ y }) => [-1, 0, 1].some((off) => baselines.has(Math.round(y) + off)));
  return aligned.length / Math.max(1, segments.length);
}

/** A date and little else. */
export function isDate({ text }: Segment): boolean {
  return text.length <= longestDate && findPeriods(text).length > 0;
}
