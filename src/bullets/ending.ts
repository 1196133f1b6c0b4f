import { type Clue, worth } from './clue.js';
import { tieOf } from './ending-tie.js';
import type { Reading } from './reading.js';
import { sumOf, thresholds } from './strength.js';
import { isIn, type Token } from './token.js';
import type { TopicIndex } from './topics.js';

/**
 * The clues, with a result at the end taken for no more than the rest of the bullet bears. Behind a point that shows something by
 * itself, or beside how it was reached, it counts in full. ", reducing response time from 900 ms to 90 ms" can hang on any bullet:
 * behind "Tuned the search API" it tells a result, but not how it was reached; behind "Drew posters for the fest" it tells nothing.
 */
export function settleEnding(clues: readonly Clue[], reading: Reading, topics: TopicIndex): Clue[] {
  const at = endingStart(reading.tokens);
  const start = reading.tokens[at]?.start;
  if (start === undefined) return [...clues];
  // What reaches into the ending is no part of what it hangs on.
  const main = clues.filter((clue) => clue.end <= start);
  const ending = clues.filter((clue) => clue.end > start);
  if (sumOf(main) >= thresholds.fair || tellsHow(ending)) return [...clues];
  const tie = tieOf(reading, at, topics);
  const shown = has(main, 'technology') || has(main, 'scale') || has(main, 'mechanism');
  if (tie === 'own' && shown) return [...clues];
  const isLoose = tie !== null || has(main, 'mechanism');
  const named = shown || has(main, 'object') || isLoose;
  return [
    ...main,
    ...(named ? ending.map((clue) => lessened(clue, isLoose ? 'loose' : 'faint')) : ending.filter(isNoResult)),
  ];
}

/** Where the last part of the sentence begins, when it is ", reducing ...", ", which cut ...", ", with ..." or "; response time fell ...". */
function endingStart(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token, at) => {
    if (at < 2 || token.key === ';') return at >= 2;
    if (token.key !== ',') return false;
    const next = tokens.slice(at + 1, at + 4).find(({ key }) => !linking.has(key));
    if (next?.key === 'with' || next?.key.endsWith('ing') === true) return true;
    return linking.has(tokens[at + 1]?.key ?? '') && isIn(next, 'gain-verbs', 'change-verbs');
  });
}

const linking: ReadonlySet<string> = new Set(
  'thereby thus hence and which that further ultimately effectively'.split(' '),
);

/** A detail or a compound may stand in the ending without telling how the result came about. */
function tellsHow(ending: readonly Clue[]): boolean {
  return ending.some(({ kind, sign }) => kind === 'mechanism' && sign !== 'detail' && sign !== 'compound');
}

function has(clues: readonly Clue[], kind: Clue['kind']): boolean {
  return clues.some((clue) => clue.kind === kind);
}

function isNoResult({ kind }: Clue): boolean {
  return kind !== 'outcome' && kind !== 'scale';
}

/** How many used it is believed as a count, not as a load; what came of it as a result that does not tell how. */
function lessened(clue: Clue, result: 'loose' | 'faint'): Clue {
  if (isNoResult(clue)) return clue;
  const sign = clue.kind === 'scale' ? 'amount' : result;
  return worth[clue.sign] > worth[sign] ? { ...clue, sign } : clue;
}
