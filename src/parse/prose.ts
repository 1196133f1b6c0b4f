import { toSource } from '../model/place.js';
import type { Located, Prose, Range, Run } from '../model/source.js';

/** Text that stands in a source file, as it is or decoded: what Markdown can be read from. */
export type Passage = Pick<Prose, 'value' | 'at' | 'runs'>;

/** The whole of a file. A byte order mark is no part of its text. */
export function wholeFile(text: string): Passage {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return slicePassage(text, { start, end: text.length });
}

/** A stretch of the source that means itself. */
export function slicePassage(text: string, at: Range): Passage {
  return { value: text.slice(at.start, at.end), at, runs: [{ plain: 0, source: at.start, length: at.end - at.start }] };
}

export function asProse(passage: Passage): Prose {
  return { value: passage.value, at: passage.at, runs: passage.runs, code: [], links: [] };
}

/** Words of `prose` with their place. */
export function locate(prose: Prose, span: Range): Located<string> {
  return { value: prose.value.slice(span.start, span.end), at: toSource(prose, span) };
}

export function sliceProse(prose: Prose, span: Range): Prose {
  return {
    ...locate(prose, span),
    runs: clipRuns(prose.runs, span).map((run) => ({ ...run, plain: run.plain - span.start })),
    code: clip(prose.code, span),
    links: clip(prose.links, span),
  };
}

/** The pieces as one, with `between` where they meet. */
export function joinProse(pieces: readonly [Prose, ...Prose[]], between = ' '): Prose {
  let value = '';
  const runs: Run[] = [];
  const code: Range[] = [];
  const links: Prose['links'][number][] = [];
  for (const piece of pieces) {
    if (value !== '') value += between;
    const shift = value.length;
    for (const run of piece.runs) runs.push({ ...run, plain: run.plain + shift });
    for (const span of piece.code) code.push(moved(span, shift));
    for (const link of piece.links) links.push(moved(link, shift));
    value += piece.value;
  }
  const start = Math.min(...ends(pieces, 'start'));
  return { value, at: { start, end: Math.max(...ends(pieces, 'end')) }, runs, code, links };
}

function ends(pieces: readonly Prose[], end: 'start' | 'end'): number[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? [0] : [first.at[end], last.at[end]];
}

/** `runs` of a text inside `passage`, told in offsets of the source. */
export function throughPassage(runs: readonly Run[], passage: Passage): Run[] {
  return runs.flatMap((run) =>
    clipRuns(passage.runs, { start: run.source, end: run.source + run.length }).map((part) => ({
      plain: run.plain + part.plain - run.source,
      source: part.source,
      length: part.length,
    })),
  );
}

/** The parts of `runs` inside `span`. */
function clipRuns(runs: readonly Run[], span: Range): Run[] {
  return within(
    runs,
    span,
    (run) => run.plain,
    (run) => run.plain + run.length,
  ).map((run) => {
    const plain = Math.max(run.plain, span.start);
    return {
      plain,
      source: run.source + plain - run.plain,
      length: Math.min(run.plain + run.length, span.end) - plain,
    };
  });
}

/** The parts of `spans` inside `outer`, counted from its start. `spans` are in order and apart. */
export function clip<T extends Range>(spans: readonly T[], outer: Range): T[] {
  return within(
    spans,
    outer,
    (span) => span.start,
    (span) => span.end,
  ).map((span) => ({
    ...span,
    start: Math.max(span.start, outer.start) - outer.start,
    end: Math.min(span.end, outer.end) - outer.start,
  }));
}

/** The items that touch `span`, found by bisection: a long paragraph is sliced into as many sentences as it has. */
function within<T>(items: readonly T[], span: Range, startOf: (item: T) => number, endOf: (item: T) => number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && endOf(item) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let item = items[low]; item !== undefined && startOf(item) < span.end; item = items[++low]) found.push(item);
  return found;
}

export function moved<T extends Range>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
