import { deepestIndent, tolerance } from './columns.js';
import { blockStarts, shareAligned } from './label-column.js';
import type { Segment } from './segments.js';

type Line = readonly Segment[];

/** In a grid of cards all rows start together. */
const nearlyAll = 0.9;
const fewestRows = 2;

/** In which column a line starts, from 0. */
export function columnOf([first]: Line, edges: readonly number[]): number {
  return first === undefined ? 0 : edges.filter((edge) => first.x >= edge - tolerance).length;
}

/** Lines in the order people read them: across the page where text runs across, else one column after the other. */
export function inReadingOrder(lines: readonly Line[], edges: readonly number[]): Segment[][] {
  if (edges.length === 0) return lines.map((line) => [...line]);
  const grid = isGrid(lines, edges);
  const lone = new Set(grid ? blockStarts(lines.flatMap((line) => line.slice(0, 1))) : []);
  const ordered: Segment[][] = [];
  const none = (): Segment[][][] => [[], ...edges.map(() => [])];
  let columns = none();
  const flush = (): void => {
    ordered.push(...columns.flat());
    columns = none();
  };
  for (const line of lines) {
    const [first] = line;
    const across = runsAcross(line, edges);
    // Beside a card there is another one; beside a heading there is nothing.
    const alone = first !== undefined && line.length === 1 && lone.has(first);
    if (across || alone) flush();
    if (across) ordered.push([...line]);
    else if (grid && !reachesEdge(line, edges)) columns[0]?.push([...line]);
    else {
      for (const [column, read] of columns.entries()) {
        const part = line.filter((segment) => columnOf([segment], edges) === column);
        if (part.length > 0) read.push(part);
      }
    }
  }
  flush();
  return ordered;
}

function runsAcross(line: Line, edges: readonly number[]): boolean {
  return line.some(({ x, right }) => edges.some((edge) => x < edge - tolerance && right > edge));
}

/** A date set flush right is far from the edge of a column. */
function reachesEdge(line: Line, edges: readonly number[]): boolean {
  return line.some(({ x }) => edges.some((edge) => x >= edge - tolerance && x <= edge + deepestIndent));
}

/** Cards side by side: each block of the second column starts beside one of the first. */
function isGrid(lines: readonly Line[], [edge]: readonly number[]): boolean {
  if (edge === undefined) return false;
  const segments = lines.flat();
  const second = blockStarts(segments.filter(({ x }) => x >= edge - tolerance && x <= edge + deepestIndent));
  const first = segments.filter(({ x }) => x < edge - tolerance);
  return second.length >= fewestRows && shareAligned(second, blockStarts(first)) >= nearlyAll;
}
