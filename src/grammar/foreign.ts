import type { GrammarLint } from '../model/engines.js';
import type { Knowledge } from './knowledge.js';
import type { Paragraph } from './manuscript.js';

/** A stretch of another language: so many words that no English dictionary has are not typos. */
const fewestUnknown = 3;
const shareUnknown = 0.5;

/** Whether a stretch of words is not English, by the words that the engine does not know. Markup that was left over counts as foreign too. */
export function isForeign({ prose, words }: Paragraph, lints: readonly GrammarLint[], { lists }: Knowledge): boolean {
  if (/\\[a-z]+[[{]/.test(prose.value)) return true;
  const others = lists('other-languages');
  const small = words.filter(({ key, text }) => text === key && others.has(key)).length;
  const accented = words.some(({ key }) => /\p{Ll}[àâäçèéêëîïñôöùûüß]|[àâäçèéêëîïñôöùûüß]\p{Ll}/u.test(key));
  if (small >= 2 || (small === 1 && accented)) return true;
  const letters = words.filter(({ kind, text }) => kind === 'word' && /^\p{L}+$/u.test(text)).length;
  const unknown = lints.filter(({ rule }) => rule === 'SpellCheck').length;
  return unknown >= fewestUnknown && unknown >= letters * shareUnknown;
}
