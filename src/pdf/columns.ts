import type { PdfPage } from '../model/pdf.js';
import { areLabels, areValues, isDate } from './label-column.js';
import type { Segment } from './segments.js';

/** Fewer segments that start at one place are a table or flush dates, not a column. */
const fewestLines = 6;
/** Part of the text's height that a column spans at least. */
const shortestColumn = 0.3;
/** The same of the page's height, where nothing in it stands out as a heading: a table is no column. */
const shortestPlain = 0.3;
/** How much larger than other text a heading is. */
const larger = 1.1;
/** Lines that start right at the edge, and the part of the column's height over which they do; lists stand to the right of it. */
const fewestAtEdge = 2;
const shortestEdge = 0.2;
/** Points by which lists may be indented. */
export const deepestIndent = 45;
/** Part of the lines beside a column that may run into it. */
const mostCrossings = 0.15;
/** Share of the lines that must keep to an edge. */
const mostly = 0.8;
/** Points by which left edges of a column may differ. */
export const tolerance = 4;

type Size = Pick<PdfPage, 'width' | 'height'>;

/** The text of a page, and those of its segments that are dates with nothing to their right. */
interface Ground {
  readonly segments: readonly Segment[];
  readonly closingDates: ReadonlySet<Segment>;
  readonly page: Size;
  /** Of the columns to the left. */
  readonly edges: readonly number[];
}

/** The left edges of the second and further columns of a page, from left to right. */
export function findColumns(lines: readonly (readonly Segment[])[], page: Size): number[] {
  const segments = lines.flat();
  const closingDates = new Set(lines.flatMap((line) => line.slice(-1)).filter(isDate));
  const edges: number[] = [];
  // A page has thousands of segments at worst, and hundreds of places.
  for (const x of new Set(segments.map((segment) => Math.round(segment.x)).sort((a, b) => a - b))) {
    const apart = x - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > page.width / 8;
    const within = x > page.width / 5 && x < page.width * 0.85;
    if (apart && within && isColumn(x, { segments, closingDates, page, edges })) edges.push(x);
  }
  return edges;
}

function isColumn(edge: number, { segments, closingDates, page, edges }: Ground): boolean {
  const column = segments.filter(({ x }) => x >= edge - tolerance && x <= edge + deepestIndent);
  const atEdge = column.filter(({ x }) => x <= edge + tolerance);
  if (column.length < fewestLines || atEdge.length < fewestAtEdge) return false;
  if (column.filter((one) => closingDates.has(one)).length > column.length / 2 || isFlushRight(column)) return false;
  const [top, bottom] = extent(column);
  const [highest, lowest] = extent(atEdge);
  if (lowest - highest < shortestEdge * (bottom - top)) return false;
  if (bottom - top < shortest(column, extent(segments), page)) return false;
  const left = (edges.at(-1) ?? 0) - tolerance;
  const beside = segments.filter(({ x, y }) => x >= left && x < edge - tolerance && y >= top && y <= bottom);
  if (areLabels(beside, column, page) || areValues(column, beside, page)) return false;
  const crossing = beside.filter(({ right }) => right > edge);
  return beside.length - crossing.length >= fewestLines && crossing.length <= mostCrossings * beside.length;
}

function shortest(column: readonly Segment[], [first, last]: readonly [number, number], { height }: Size): number {
  const sizes = column.map(({ size }) => size);
  const hasHeading = Math.max(...sizes) > larger * Math.min(...sizes);
  return hasHeading ? shortestColumn * (last - first) : shortestPlain * height;
}

/** Towns over dates, set flush right: their right edges agree, their left ones do not. */
function isFlushRight(column: readonly Segment[]): boolean {
  const rights = column.map(({ right }) => right);
  const edge = Math.max(...rights);
  const flush = column.filter(({ right }) => right > edge - tolerance).length;
  const left = Math.min(...column.map(({ x }) => x));
  const even = column.filter(({ x }) => x <= left + tolerance).length;
  return flush > mostly * column.length && even < column.length / 2;
}

function extent(segments: readonly Segment[]): readonly [top: number, bottom: number] {
  const ys = segments.map(({ y }) => y);
  return [Math.min(...ys), Math.max(...ys)];
}
