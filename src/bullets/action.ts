import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

const irregularPasts: ReadonlySet<string> = new Set(
  'built cut wrote made found led brought sped shrank drove taught took set put ran won rewrote rebuilt chose caught grew sent kept held got split laid sold spent beat overcame met'.split(
    ' ',
  ),
);

/** The verb that says what was done: the first one in past form, or the word that opens the bullet. */
export function findAction({ tokens }: Reading): Clue[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const opener = words.find(({ lists }) => !lists.has('before-openers') && !lists.has('filler-adverbs'));
  if (opener !== undefined && isAction(opener)) return clue('action', 'act', opener);
  return clue(
    'action',
    'act',
    words.find((word) => isAction(word) && isPast(word)),
  );
}

function isAction(token: Token): boolean {
  if (isIn(token, 'hollow-openers') || token.skill !== null) return false;
  return (
    isIn(token, 'actions', 'result-words', 'replacing', 'choosing') ||
    (isPast(token) && !isIn(token, 'generic-words', 'function-words'))
  );
}

export function isPast(token: Token): boolean {
  return (
    (token.key.endsWith('ed') && token.key.length > 4 && !token.key.includes('-')) || irregularPasts.has(token.key)
  );
}
