import type { Place, Prose, Range, Run, Source } from './source.js';

/** Offsets at which each line starts. Lines end at LF; a CR before it belongs to the line. A byte order mark is no part of the first, as in editors. */
export function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A function from ranges of `source` to places, reading the text once. */
export function locator(source: Pick<Source, 'text'>): (range: Range) => Place {
  const starts = lineStarts(source.text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = lineOf(start);
    const last = lineOf(end);
    return {
      line: first + 1,
      column: Math.max(1, start - (starts[first] ?? 0) + 1),
      endLine: last + 1,
      endColumn: Math.max(1, end - (starts[last] ?? 0) + 1),
    };
  };
}

/** The source range that a span of plain text came from. A span that touches unmapped characters takes in the source they stand for. */
export function toSource(prose: Prose, span: Range): Range {
  const start = sourceStart(prose, span.start);
  return { start, end: Math.max(start, sourceEnd(prose, span.end)) };
}

function sourceStart({ at, runs }: Prose, plain: number): number {
  const run = runs[countBefore(runs, plain + 1) - 1];
  return run === undefined ? at.start : run.source + Math.min(plain - run.plain, run.length);
}

function sourceEnd({ at, runs }: Prose, plain: number): number {
  const index = countBefore(runs, plain) - 1;
  const run = runs[index];
  if (run === undefined) return at.start;
  const inside = plain - run.plain;
  return inside <= run.length ? run.source + inside : (runs[index + 1]?.source ?? at.end);
}

/** How many runs start before `plain`. */
function countBefore(runs: readonly Run[], plain: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.plain ?? 0) < plain) low = middle + 1;
    else high = middle;
  }
  return low;
}
