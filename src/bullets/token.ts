import type { Word } from '../text/words.js';
import type { ListName } from './vocabulary.js';

/** A word of a bullet with everything the lexicon knows about it. */
export interface Token extends Word {
  readonly lists: ReadonlySet<ListName>;
  /** Canonical name of the technology it belongs to. */
  readonly skill: string | null;
  /** Number of its clause: a semicolon, colon, dash, bracket or full stop begins the next. */
  readonly clause: number;
}

export function isIn(token: Token | undefined, ...lists: readonly ListName[]): boolean {
  return token !== undefined && lists.some((list) => token.lists.has(list));
}

/** A word that tells this bullet from others: not grammar, not what every resume says, not praise. */
export function isSpecific(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (token.skill !== null) return true;
  return (
    token.key.length > 2 &&
    !isIn(token, 'function-words', 'generic-words', 'buzzwords', 'vague-gains', 'filler-adverbs')
  );
}
