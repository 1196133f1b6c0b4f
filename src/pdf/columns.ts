import type { PdfPage } from '../model/pdf.js';
import type { Segment } from './segments.js';

/** Fewer segments that start at one place are a table or flush dates, not a column. */
const fewestLines = 6;
/** Part of the page's height that a column spans at least. */
const shortestColumn = 0.3;
/** Part of the lines beside a column that may run into it. */
const mostCrossings = 0.15;
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
  const column = segments.filter((segment) => Math.abs(segment.x - edge) <= tolerance);
  if (column.length < fewestLines || column.filter(isDate).length > column.length / 2) return false;
  const top = Math.min(...column.map((segment) => segment.y));
  const bottom = Math.max(...column.map((segment) => segment.y));
  if (bottom - top < shortestColumn * page.height) return false;
  const beside = segments.filter(({ x, y }) => x < edge - tolerance && y >= top && y <= bottom);
  const crossing = beside.filter(({ right }) => right > edge);
  return beside.length - crossing.length >= fewestLines && crossing.length <= mostCrossings * beside.length;
}

function isDate({ text }: Segment): boolean {
  return text.length <= 30 && /\b(?:19|20)\d\d\b/.test(text);
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
      const part = line.filter(({ x }) => edges.filter((edge) => x >= edge - tolerance).length === column);
      columns[column] ??= [];
      if (part.length > 0) columns[column]?.push(part);
    }
  }
  flush();
  return ordered;
}
