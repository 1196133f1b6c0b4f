import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

const irregularPasts: ReadonlySet<string> = new Set(
  'built cut wrote made found led brought sped shrank drove taught took set put ran won rewrote rebuilt chose caught grew sent kept held got split laid sold spent beat overcame met'.split(
    ' ',
  ),
);

/**
 * The verb that says what was done: the word that opens the bullet, or the first one in past form. "Used" and "Handled" are verbs
 * too, though they tell nothing.
 */
export function findAction({ tokens }: Reading): Clue[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const first = words.findIndex(({ lists, key }) => !lists.has('before-openers') && !key.endsWith('ly'));
  const opener = words[first];
  if (opener !== undefined && bareVerbs.has(opener.key)) return clue('action', 'touch', opener);
  if (opener !== undefined && isAction(opener) && !isNoun(words, first)) return clue('action', 'act', opener);
  const later = words.findIndex((word, at) => isAction(word) && isPast(word) && !describes(words, at));
  return clue('action', 'act', words[later]);
}

/** Verbs of every second duty: they name an activity, not what was done. */
const bareVerbs: ReadonlySet<string> = new Set(
  'used utilised utilized leveraged harnessed handled provided performed supported executed done spearheaded championed pioneered'.split(
    ' ',
  ),
);

function isAction(token: Token): boolean {
  if (isIn(token, 'hollow-openers') || token.skill !== null) return false;
  return (
    isIn(token, 'actions', 'result-words', 'replacing', 'choosing') ||
    (isPast(token) && !isIn(token, 'generic-words', 'function-words'))
  );
}

/** "Monitoring of servers", "Coding and unit testing": the name of an activity. "Test data is created": a noun before its verb. */
function isNoun(words: readonly Token[], at: number): boolean {
  const [opener, next] = [words[at], words[at + 1]];
  if (opener === undefined || isPast(opener)) return false;
  if (opener.key.endsWith('ing')) return next?.key === 'of' || next?.key === 'and';
  return words.some(({ key, clause }, place) => {
    const verb = words[place + 1];
    return clause === opener.clause && place > at && passives.has(key) && verb !== undefined && isPast(verb);
  });
}

const passives: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been']);

/** "an app made during the fest", "a renamed field": a participle that says which one, not what was done. */
function describes(words: readonly Token[], at: number): boolean {
  const [before, token, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || token === undefined) return false;
  if (articles.has(before.key)) return true;
  return (
    participles.has(token.key) &&
    !passives.has(before.key) &&
    tails.has(next?.key ?? '') &&
    !isIn(before, 'filler-adverbs')
  );
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'their', 'its']);
const participles: ReadonlySet<string> = new Set([
  'made',
  'built',
  'based',
  'developed',
  'created',
  'designed',
  'written',
]);
const tails: ReadonlySet<string> = new Set('during as in at by using with on for from'.split(' '));

export function isPast(token: Token): boolean {
  return (
    (token.key.endsWith('ed') && token.key.length > 4 && !token.key.includes('-')) || irregularPasts.has(token.key)
  );
}
