import { toSource } from '../model/place.js';
import type { Prose, Range, Run } from '../model/source.js';
import { asProse, clip, joinProse, moved, type Passage, sliceProse, throughPassage } from './prose.js';

/** One line of text as it was typed or broken, with the emphasis that resumes use as structure. */
export interface Line extends Prose {
  readonly strong: readonly Range[];
  readonly emphasis: readonly Range[];
  /** Spaces that stand for a tab or a wide gap: "Acme      Pune". */
  readonly gaps: readonly Range[];
  /** The author broke the line here on purpose. */
  readonly hard: boolean;
}

export function sliceLine(line: Line, span: Range): Line {
  return {
    ...sliceProse(line, span),
    strong: clip(line.strong, span),
    emphasis: clip(line.emphasis, span),
    gaps: clip(line.gaps, span),
    hard: line.hard,
  };
}

export function plainLine(prose: Prose): Line {
  return { ...prose, strong: [], emphasis: [], gaps: [], hard: false };
}

export function toProse({ value, at, runs, code, links }: Prose): Prose {
  return { value, at, runs, code, links };
}

/** The pieces as one line. */
export function joinLines(lines: readonly Line[]): Line | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  let shift = 0;
  const strong: Range[] = [];
  const emphasis: Range[] = [];
  const gaps: Range[] = [];
  for (const line of lines) {
    strong.push(...line.strong.map((span) => moved(span, shift)));
    emphasis.push(...line.emphasis.map((span) => moved(span, shift)));
    gaps.push(...line.gaps.map((span) => moved(span, shift)));
    shift += line.value.length + 1;
  }
  return { ...joinProse([first, ...rest]), strong, emphasis, gaps, hard: false };
}

export type Style = { readonly kind: 'strong' | 'emphasis' | 'code' } | { readonly kind: 'link'; readonly url: string };

export interface LineWriter {
  /** Characters that stand at `from` in the passage; white space of any length becomes one space. */
  write(text: string, from: number | null): void;
  /** What was just written stands for this stretch, though not character by character. */
  stand(start: number, end: number): void;
  newLine(hard: boolean): void;
  enter(style: Style, at: number): void;
  leave(end: number): void;
  /** The lines written so far; the writer starts afresh. */
  take(): Line[];
}

interface Draft {
  value: string;
  runs: { plain: number; source: number; length: number }[];
  spans: (Range & { style: Style })[];
  gaps: Range[];
  /** Offsets of the first and past the last character of the line, markup included. */
  start: number;
  end: number;
}

/** Collects lines of a passage as they are read. Offsets are the passage's own; the lines it gives have the source's. */
export function lineWriter(passage: Passage): LineWriter {
  let lines: Line[] = [];
  let draft = emptyDraft();
  let space: { from: number | null; width: number } | null = null;
  const open: { style: Style; from: number }[] = [];

  const put = (character: string, from: number | null): void => {
    const { runs, value } = draft;
    if (from !== null) {
      const last = runs.at(-1);
      if (last !== undefined && last.plain + last.length === value.length && last.source + last.length === from) {
        last.length += 1;
      } else runs.push({ plain: value.length, source: from, length: 1 });
      draft.start = Math.min(draft.start, from);
      draft.end = Math.max(draft.end, from + 1);
    }
    draft.value += character;
  };

  const closeSpan = ({ style, from }: { style: Style; from: number }): void => {
    if (draft.value.length > from) draft.spans.push({ start: from, end: draft.value.length, style });
  };

  const writer: LineWriter = {
    write(text, from) {
      for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        const blank = /\s/.test(character);
        // What the mask put there is not in the source.
        const same = from !== null && passage.value[from + index] === (blank ? ' ' : character);
        const at = same ? from + index : null;
        if (blank) {
          if (draft.value !== '')
            space = { from: space === null ? at : space.from, width: widthAfter(space, character) };
          continue;
        }
        if (!same && from !== null) writer.stand(from + index, from + index + 1);
        if (space !== null) {
          if (space.width >= wideGap) draft.gaps.push({ start: draft.value.length, end: draft.value.length + 1 });
          put(' ', space.from);
        }
        space = null;
        put(character, at);
      }
    },
    stand(start, end) {
      draft.start = Math.min(draft.start, start);
      draft.end = Math.max(draft.end, end);
    },
    newLine(hard) {
      for (const span of open) closeSpan(span);
      const line = finish(draft, passage, hard);
      if (line !== null) lines.push(line);
      draft = emptyDraft();
      space = null;
      for (const span of open) span.from = 0;
    },
    enter(style, at) {
      draft.start = Math.min(draft.start, at);
      open.push({ style, from: draft.value.length + (space === null ? 0 : 1) });
    },
    leave(end) {
      const span = open.pop();
      if (span === undefined) return;
      closeSpan(span);
      if (draft.value !== '') draft.end = Math.max(draft.end, end);
    },
    take() {
      writer.newLine(false);
      const taken = lines;
      lines = [];
      return taken;
    },
  };
  return writer;
}

/** Spaces that set two things apart; authors also type two at the end of a sentence. */
const wideGap = 3;

/** A line that is only wrapped is no gap, whatever it is indented by. */
function widthAfter(space: { width: number } | null, character: string): number {
  if (character === '\n' || character === '\r') return Number.NEGATIVE_INFINITY;
  return (space?.width ?? 0) + (character === '\t' ? wideGap : 1);
}

function emptyDraft(): Draft {
  return { value: '', runs: [], spans: [], gaps: [], start: Number.POSITIVE_INFINITY, end: 0 };
}

function finish(draft: Draft, passage: Passage, hard: boolean): Line | null {
  if (draft.value === '') return null;
  const start = Number.isFinite(draft.start) ? draft.start : 0;
  const runs: Run[] = throughPassage(draft.runs, passage);
  const spans = draft.spans.sort((one, other) => one.start - other.start);
  const of = (kind: Style['kind']) => spans.filter((span) => span.style.kind === kind).map(rangeOf);
  return {
    value: draft.value,
    at: toSource(asProse(passage), { start, end: Math.max(draft.end, start) }),
    runs,
    code: of('code'),
    links: spans.flatMap(({ style, ...span }) => (style.kind === 'link' ? [{ ...rangeOf(span), url: style.url }] : [])),
    strong: of('strong'),
    emphasis: of('emphasis'),
    gaps: draft.gaps,
    hard,
  };
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
