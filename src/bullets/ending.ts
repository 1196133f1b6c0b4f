import { type Clue, worth } from './clue.js';
import { tieOf } from './ending-tie.js';
import { jointBefore } from './joint.js';
import type { Reading } from './reading.js';
import { sumOf, thresholds } from './strength.js';
import type { Token } from './token.js';
import type { TopicIndex } from './topics.js';

/**
 * The clues, with a result at the end taken for no more than the rest of the bullet bears. Behind a point that shows something by
 * itself, or beside how it was reached, it counts in full. ", reducing response time from 900 ms to 90 ms" can hang on any bullet:
 * behind "Tuned the search API" it tells a result, but not how it was reached; behind "Drew posters for the fest" it tells nothing.
 */
export function settleEndings(clues: readonly Clue[], reading: Reading, topics: TopicIndex): Clue[] {
  return jointsOf(reading.tokens, clues).reduce((told, joint) => settleAt(joint, told, reading, topics), [...clues]);
}

/** Parts that an honest sentence may have; what stands behind them is settled with the last. */
const mostParts = 6;

/** Where the parts begin that tell results, in order. */
function jointsOf(tokens: readonly Token[], clues: readonly Clue[]): number[] {
  const joints = clues.filter(isResult).map((clue) =>
    jointBefore(
      tokens,
      tokens.findIndex(({ start }) => start >= clue.start),
    ),
  );
  const inOrder = [...new Set(joints)].filter((joint) => joint !== -1).toSorted((a, b) => a - b);
  return inOrder.slice(0, mostParts);
}

function settleAt(at: number, clues: Clue[], reading: Reading, topics: TopicIndex): Clue[] {
  const start = reading.tokens[at]?.start ?? 0;
  // What reaches into the ending is no part of what it hangs on.
  const main = clues.filter((clue) => clue.end <= start);
  const ending = clues.filter((clue) => clue.end > start);
  if (sumOf(main) >= thresholds.fair || tellsHow(ending)) return clues;
  const tie = tieOf(reading, at, topics);
  const shown = has(main, 'technology') || has(main, 'scale') || has(main, 'mechanism');
  // "at 400 requests a minute": a result whose conditions are told was measured.
  const isMeasured = has(ending, 'outcome') && has(ending, 'scale');
  if (shown && (tie === 'own' || isMeasured)) return clues;
  // "p95 from 310 to 70 ms": in the trade's own measure, with where it began.
  const isBased = tie === 'measure' && shown && ending.some(({ sign }) => sign === 'change');
  const isLoose = tie === 'own' || tie === 'subject' || isBased || has(main, 'mechanism');
  if (!shown && !isLoose && !has(main, 'object')) return [...main, ...ending.filter((clue) => !isResult(clue))];
  return [...main, ...ending.flatMap((clue) => lessened(clue, isLoose ? 'loose' : 'faint'))];
}

/** A detail may reach into the ending without telling how the result came about, and a concept or compound stand there. */
function tellsHow(ending: readonly Clue[]): boolean {
  return ending.some((clue) => clue.kind === 'mechanism' && !isResult(clue) && !bystanders.has(clue.sign));
}

const bystanders: ReadonlySet<Clue['sign']> = new Set(['detail', 'compound', 'concept']);

function has(clues: readonly Clue[], kind: Clue['kind']): boolean {
  return clues.some((clue) => clue.kind === kind);
}

function isResult({ kind, sign }: Clue): boolean {
  return kind === 'outcome' || kind === 'scale' || sign === 'consequence';
}

/** How many used it is believed as a count, not as a load; what came of it as a result that does not tell how. */
function lessened(clue: Clue, result: 'loose' | 'faint'): Clue[] {
  if (clue.sign === 'consequence') return [];
  if (!isResult(clue)) return [clue];
  const sign = clue.kind === 'scale' ? 'amount' : result;
  return [worth[clue.sign] > worth[sign] ? { ...clue, sign } : clue];
}
