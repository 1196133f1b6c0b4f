import type { PdfPage } from '../model/pdf.js';
import type { Segment } from './segments.js';

/** Fewer segments that start at one place are a table or flush dates, not a column. */
const fewestLines = 6;
/** Part of the text's height that a column spans at least. */
const shortestColumn = 0.3;
/** The same of the page's height, where nothing in it stands out as a heading: a table is no column. */
const shortestPlain = 0.3;
/** How much larger than other text a heading is. */
const larger = 1.1;
/** Lines that start right at the edge; lists stand a little to the right of it. */
const fewestAtEdge = 2;
/** Points by which lists may be indented. */
const deepestIndent = 45;
/** Part of the lines beside a column that may run into it. */
const mostCrossings = 0.15;
/** Share of the lines that must keep to an edge. */
const mostly = 0.8;
/** In font sizes: what stands farther below is not the next line. */
const nextLine = 1.7;
/** Labels: this share of dates, or blocks of so few lines beside so many more. */
const manyDates = 0.4;
const longestLabel = 3;
const denser = 1.5;
/** A column is wider than that part of the page: a date and a short label are not. */
const narrowest = 0.22;
/** Points by which left edges of a column may differ. */
const tolerance = 4;

/** The left edges of the second and further columns of a page, from left to right. */
export function findColumns(lines: readonly (readonly Segment[])[], page: Pick<PdfPage, 'width' | 'height'>): number[] {
  const segments = lines.flat();
  const edges: number[] = [];
  for (const { x } of [...segments].sort((a, b) => a.x - b.x)) {
    const apart = x - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > page.width / 8;
    if (apart && x > page.width / 5 && x < page.width * 0.85 && isColumn(x, segments, page)) edges.push(x);
  }
  return edges;
}

function isColumn(edge: number, segments: readonly Segment[], page: Pick<PdfPage, 'width' | 'height'>): boolean {
  const column = segments.filter(({ x }) => x >= edge - tolerance && x <= edge + deepestIndent);
  const atEdge = column.filter(({ x }) => x <= edge + tolerance);
  if (atEdge.length < fewestAtEdge || column.length < fewestLines) return false;
  if (column.filter(isDate).length > column.length / 2 || isFlushRight(column)) return false;
  const [top, bottom] = extent(column);
  const [first, last] = extent(segments);
  const sizes = column.map(({ size }) => size);
  const hasHeading = Math.max(...sizes) > larger * Math.min(...sizes);
  const shortest = hasHeading ? shortestColumn * (last - first) : shortestPlain * page.height;
  if (bottom - top < shortest) return false;
  const beside = segments.filter(({ x, y }) => x < edge - tolerance && y >= top && y <= bottom);
  if (areLabels(beside, column, page)) return false;
  const crossing = beside.filter(({ right }) => right > edge);
  return beside.length - crossing.length >= fewestLines && crossing.length <= mostCrossings * beside.length;
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

/** Dates, or titles of sections, beside what they belong to: people read such a table row by row. */
function areLabels(left: readonly Segment[], column: readonly Segment[], { width }: Pick<PdfPage, 'width'>): boolean {
  const narrow = left.filter(({ x, right }) => right - x < narrowest * width);
  if (narrow.length < mostly * left.length) return false;
  if (left.filter(isDate).length >= manyDates * left.length) return true;
  const beside = left.filter(({ y }) => column.some((other) => Math.abs(other.y - y) < tolerance / 2));
  return (
    beside.length >= mostly * left.length && column.length >= denser * left.length && longestBlock(left) <= longestLabel
  );
}

/** The most lines that follow each other closely. */
function longestBlock(segments: readonly Segment[]): number {
  let longest = 0;
  let length = 0;
  let last: Segment | undefined;
  for (const segment of segments) {
    length = last !== undefined && segment.y - last.y < nextLine * segment.size ? length + 1 : 1;
    longest = Math.max(longest, length);
    last = segment;
  }
  return longest;
}

function extent(segments: readonly Segment[]): readonly [top: number, bottom: number] {
  const ys = segments.map(({ y }) => y);
  return [Math.min(...ys), Math.max(...ys)];
}

function isDate({ text }: Segment): boolean {
  return text.length <= 30 && /\b(?:19|20)\d\d\b/.test(text);
}

/** In which column a line starts, from 0. */
export function columnOf([first]: readonly Segment[], edges: readonly number[]): number {
  return first === undefined ? 0 : edges.filter((edge) => first.x >= edge - tolerance).length;
}

/** Lines in the order people read them: across the page where text runs across, else one column after the other. */
export function inReadingOrder(lines: readonly (readonly Segment[])[], edges: readonly number[]): Segment[][] {
  if (edges.length === 0) return lines.map((line) => [...line]);
  const ordered: Segment[][] = [];
  let columns: Segment[][][] = [];
  const flush = (): void => {
    ordered.push(...columns.flat());
    columns = [];
  };
  for (const line of lines) {
    if (line.some(({ x, right }) => edges.some((edge) => x < edge - tolerance && right > edge))) {
      flush();
      ordered.push([...line]);
      continue;
    }
    for (let column = 0; column <= edges.length; column += 1) {
      const part = line.filter((segment) => columnOf([segment], edges) === column);
      columns[column] ??= [];
      if (part.length > 0) columns[column]?.push(part);
    }
  }
  flush();
  return ordered;
}
