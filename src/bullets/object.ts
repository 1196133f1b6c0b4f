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
    if (run.some((word) => (isSpecific(word) && word.skill === null) || isIn(word, 'metrics')))
      return clue('object', 'thing', run[0], run.at(-1));
    run = [];
  }
  return [];
}
