import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { toSource } from '../../model/place.js';
import { type Edit, edited } from '../edits.js';
import { asProse, type Passage } from '../prose.js';
import { deepestNesting, type TreeProblem } from './node.js';
import { type Habit, inQuotes, noSpaceBehindColon, shallowQuotes, signAhead, tabs } from './yaml-habits.js';

/** YAML that can be read, and what had to be mended in it. */
export interface Mended {
  /** Null when too much is wrong. */
  readonly events: readonly Event[] | null;
  /** What the offsets of the events point into. */
  readonly passage: Passage;
  readonly problems: readonly TreeProblem[];
}

/** More wrong lines than this are another format. */
const mostMendings = 20;
/** Characters read while mending: each line at fault costs several readings of the whole. */
const mostRead = 4_000_000;

/**
 * Parses YAML. What people write for it all through a text is read as they mean it; after that a line that cannot be read is taken
 * literally ("title: Lead: Payments"), moved in line with its neighbours, or else left out: one slip must not cost the whole file.
 */
export function mendYaml(source: Passage): Mended {
  const problems: TreeProblem[] = [];
  // A word where a key should be is no error, so this does not wait for one.
  let now = withHabit(attempt(source), [noSpaceBehindColon], problems);
  for (const ways of [tabs, [shallowQuotes], [signAhead]])
    if (now.events === null) now = withHabit(now, ways, problems);
  const readings = source.value.length * 2 * remedies.length;
  const most = Math.min(mostMendings, Math.ceil(mostRead / readings));
  for (let mendings = 0; now.events === null; mendings += 1) {
    const better = mendings === most ? null : mendLine(now);
    problems.push({ at: placeIn(now.passage, now.at), message: better?.reason ?? now.reason });
    if (better === null) break;
    now = better.outcome;
  }
  return {
    events: now.events,
    passage: now.passage,
    problems: problems.sort((one, other) => one.at.start - other.at.start),
  };
}

/** A passage as far as it was read. */
interface Outcome {
  readonly passage: Passage;
  /** Null where an error ended it. */
  readonly events: readonly Event[] | null;
  readonly at: number;
  /** Characters that were not read. */
  readonly left: number;
  readonly reason: string;
}

function attempt(passage: Passage): Outcome {
  const text = passage.value;
  try {
    return { passage, events: parseEvents(text, { maxDepth: deepestNesting }), at: text.length, left: 0, reason: '' };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, text.length);
    return { passage, events: null, at, left: Math.max(1, text.length - at), reason: error.reason };
  }
}

/** The passage read by the best of several ways to read a habit, unless it is worse then. */
function withHabit(now: Outcome, ways: readonly Habit[], problems: TreeProblem[]): Outcome {
  const tried = ways.flatMap(({ editsOf, message }) => {
    const edits = editsOf(now.passage.value);
    const [first] = edits;
    return first === undefined ? [] : [{ outcome: attempt(edited(now.passage, edits)), start: first.start, message }];
  });
  const [best] = tried.sort((one, other) => one.outcome.left - other.outcome.left);
  if (best === undefined || best.outcome.left > now.left) return now;
  problems.push({ at: placeIn(now.passage, best.start), message: best.message });
  return best.outcome;
}

function placeIn(passage: Passage, offset: number): TreeProblem['at'] {
  return toSource(asProse(passage), { start: offset, end: offset });
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

interface Remedy {
  readonly editsOf: (line: Line, text: string) => Edit[];
  /** What is wrong when this helps; null where the parser says it best. */
  readonly reason: string | null;
}

const unquoted = 'this text needs quotes around it';
const misplaced = 'this line is not indented as those around it';
/** Of those that help the one that helps most is taken, at equal help the first. */
const remedies: readonly Remedy[] = [
  { editsOf: quoteItem, reason: unquoted },
  { editsOf: quoteValue, reason: unquoted },
  { editsOf: (line, text) => indentAs(line, lineBefore(text, line.start)), reason: misplaced },
  { editsOf: (line, text) => indentAs(line, lineAround(text, Math.min(text.length, line.end + 1))), reason: misplaced },
];
const lastRemedy: Remedy = { editsOf: ({ start, end }) => [{ start, end, text: '' }], reason: null };

interface Better {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** The text with the line at fault, or the one before it, changed so that reading gets further; null if nothing helps. */
function mendLine(now: Outcome): Better | null {
  return best(remedies, now) ?? best([lastRemedy], now);
}

function best(tried: readonly Remedy[], { passage, at, left }: Outcome): Better | null {
  const text = passage.value;
  const lines = [lineAround(text, at), lineBefore(text, at)];
  let found: Better | null = null;
  for (const { editsOf, reason } of tried) {
    for (const line of lines) {
      const edits = editsOf(line, text);
      if (edits.length === 0) continue;
      const outcome = attempt(edited(passage, edits));
      const wanted = found?.outcome.left ?? Math.min(left, Math.max(1, text.length - line.end));
      if (outcome.left < wanted) found = { outcome, reason };
    }
  }
  return found;
}

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  return { start, end, written: text.slice(start, end) };
}

/** The last line with words on it above the one at `at`. */
function lineBefore(text: string, at: number): Line {
  const above = text.slice(0, lineAround(text, at).start).trimEnd();
  return lineAround(above, above.length);
}

/** "- Built it: fast", all of it. */
function quoteItem({ start, written }: Line, text: string): Edit[] {
  return quoteBehind(/^(\s*)- +(?=\S)/, written, start, text);
}

/** "title: Lead: Payments", behind the first colon. */
function quoteValue({ start, written }: Line, text: string): Edit[] {
  return quoteBehind(/^(\s*(?:- +)?)[\w .-]{1,40}: +(?=\S)/, written, start, text);
}

function quoteBehind(mark: RegExp, written: string, start: number, text: string): Edit[] {
  const [before, indent = ''] = mark.exec(written) ?? [];
  return before === undefined ? [] : inQuotes(text, start + before.length, indent.length);
}

function indentAs({ start, written }: Line, model: Line): Edit[] {
  const [indent = '', wanted = ''] = [written, model.written].map((line) => /^[ \t]*/.exec(line)?.[0]);
  return indent === wanted || model.written.trim() === '' ? [] : [{ start, end: start + indent.length, text: wanted }];
}
