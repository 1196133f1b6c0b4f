import type { GrammarLint } from '../../model/engines.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';

/** "project project", "of the of the": names and initials may be doubled, plain words hardly ever. */
export const checkDoubledWords: Check = ({ prose, words }, knowledge) =>
  words.flatMap((_, at): readonly GrammarLint[] => {
    const [one, two, three, four] = words.slice(at, at + 4);
    if (isPair([one, two], [three, four], knowledge) && one !== undefined && two !== undefined && four !== undefined) {
      return [rewrite('RepeatedWords', one, four, `${one.text} ${two.text}`)];
    }
    const doubled = one !== undefined && two !== undefined && isPlain(one, knowledge) && one.key === two.text;
    // "on on-premise servers"
    return doubled && prose.value[two.end] !== '-' ? [rewrite('RepeatedWords', one, two, one.text)] : [];
  });

type Two = readonly [Word | undefined, Word | undefined];

function isPair([one, two]: Two, [three, four]: Two, { words }: Knowledge): boolean {
  if (one === undefined || two === undefined || one.text !== three?.text || two.text !== four?.text) return false;
  return words.connectors.has(one.key) && words.determiners.has(two.key);
}

function isPlain({ kind, key, text }: Word, { words }: Knowledge): boolean {
  return kind === 'word' && /^\p{Lu}?\p{Ll}+$/u.test(text) && key.length > 1 && !words.repeatable.has(key);
}
