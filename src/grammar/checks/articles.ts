import type { GrammarLint } from '../../model/engines.js';
import type { Word } from '../../text/words.js';
import { articleFor } from '../articles.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';

/** "a NGO", "an university", "a 8-member team": where the next word is sure to be said in one way only. */
export const checkArticles: Check = ({ prose, words }, knowledge) =>
  words.flatMap((article, at): readonly GrammarLint[] => {
    const next = words[at + 1];
    if (!['a', 'an'].includes(article.key) || next === undefined || prose.value.slice(article.end, next.start) !== ' ')
      return [];
    // "Vitamin A intake", "A in Maths": with a capital it may be a name or a grade.
    if (article.text !== article.key && (at > 0 || knowledge.words.connectors.has(next.key))) return [];
    const right = isSure(next, knowledge) ? articleFor(next.text, knowledge) : null;
    if (right === null || right === article.key) return [];
    return [rewrite('AnA', article, next, `${withCapitalOf(article.text, right)} ${next.text}`)];
  });

function isSure({ kind, text, key }: Word, { common, speech }: Knowledge): boolean {
  if (kind === 'number') return /^\d{1,3}(?:[-–]\p{L}|$)/u.test(text);
  if (kind !== 'word' || key === 'a' || key === 'an') return false;
  if (/^\p{Lu}{2,6}s?$/u.test(text)) return true;
  const first = key.split('-')[0] ?? key;
  if (/^[^\Waeiouy_\d]{2,3}$/.test(text)) return true;
  return (
    /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(text) &&
    (common.has(first) || speech.nouns.has(first) || speech.adjectives.has(first))
  );
}
