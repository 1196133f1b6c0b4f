import type { GrammarLint } from '../../model/engines.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import { inflect } from '../inflect.js';
import type { Knowledge } from '../knowledge.js';
import type { Correction, Slot, Term } from '../phrase-table.js';
import { isOfClass } from '../word-class.js';

/** Words that are wrong in their surroundings, as the patterns of `rules/language/grammar-*.yml` tell. */
export const checkPhrases: Check = ({ words }, knowledge) => {
  const { byWord, others } = knowledge.phrases;
  return words.flatMap((word, at) => {
    const candidates = [...(byWord.get(word.key) ?? []), ...others];
    return candidates
      .flatMap((candidate) => matchAt(words, at - candidate.anchor, candidate, knowledge) ?? [])
      .slice(0, 1);
  });
};

function matchAt(
  words: readonly Word[],
  start: number,
  { pattern, right }: Correction,
  knowledge: Knowledge,
): GrammarLint | null {
  if (!pattern.every((slot, index) => fits(slot, words, start + index, knowledge))) return null;
  const wrong = pattern.map(({ part }) => part);
  const first = words[start + wrong.indexOf('wrong')];
  const last = words[start + wrong.lastIndexOf('wrong')];
  if (first === undefined || last === undefined) return null;
  const text = right.replace(/\{(\d)(?::([a-z-]+))?\}/g, (_, index: string, form: string | undefined) => {
    const word = words[start + Number(index) - 1]?.text ?? '';
    return form === undefined ? word : inflect(word, form, knowledge);
  });
  const corrected = withCapitalOf(first.text, text);
  return corrected === written(words, first, last) ? null : rewrite('Phrase', first, last, corrected);
}

function written(words: readonly Word[], first: Word, last: Word): string {
  return words
    .slice(words.indexOf(first), words.indexOf(last) + 1)
    .map(({ text }) => text)
    .join(' ');
}

function fits({ alternatives }: Slot, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  if (words[at]?.kind === 'link') return false;
  return alternatives.some((terms) => terms.every((term) => holds(term, words, at, knowledge)));
}

function holds({ words: own, classes, mode }: Term, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const word = words[at];
  const among =
    (word !== undefined && own.has(word.key)) || classes.some((name) => isOfClass(name, words, at, knowledge));
  return among === (mode === 'one-of');
}
