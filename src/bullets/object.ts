import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

const longestObject = 9;

/** What the work was done to: the first run of nouns after the verb that names a particular thing. */
export function findObject({ tokens }: Reading, action: readonly Clue[]): Clue[] {
  const from = action[0]?.end ?? 0;
  const rest = tokens.filter(({ start }) => start >= from);
  let run: Token[] = [];
  for (const token of [...rest, undefined]) {
    const inside =
      token !== undefined && (token.kind === 'number' || (token.kind === 'word' && !isIn(token, 'function-words')));
    if (inside && run.length < longestObject) {
      run.push(token);
      continue;
    }
    const thing = withoutVerbs(run);
    if (thing.some(isParticular)) return clue('object', 'thing', thing[0], thing.at(-1));
    run = [];
  }
  return [];
}

/** "Designed and built", "Increase test coverage": the verb is not what the work was done to. */
function withoutVerbs(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex((token) => !isIn(token, 'actions', 'hollow-openers') && !isPast(token));
  return first === -1 ? [] : run.slice(first);
}

function isParticular(token: Token): boolean {
  return (isSpecific(token) && token.skill === null) || isIn(token, 'metrics');
}
