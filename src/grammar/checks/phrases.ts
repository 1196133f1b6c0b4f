import type { GrammarLint } from '../../model/engines.js';
import { isPlural } from '../../text/word-forms.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import type { Paragraph } from '../manuscript.js';
import type { Correction, PhraseTable, Slot } from '../phrase-table.js';

/** Phrases that are wrong wherever they stand ("responsible of"), and those that are wrong as an opening ("Good in"). */
export const checkPhrases: Check = (paragraph, knowledge) => {
  const found = paragraph.words.map((_, at) => matchAt(paragraph, at, knowledge.phrases, knowledge));
  return [matchAt(paragraph, 0, knowledge.openings, knowledge), ...found].filter((lint) => lint !== null);
};

function matchAt({ words }: Paragraph, at: number, table: PhraseTable, knowledge: Knowledge): GrammarLint | null {
  const candidates = [...(table.byWord.get(words[at]?.key ?? '') ?? []), ...table.byClass];
  const found = candidates.find(({ wrong }) => wrong.every((slot, index) => fits(slot, words[at + index], knowledge)));
  return found === undefined ? null : correct(found, words.slice(at, at + found.wrong.length));
}

function correct({ right }: Correction, written: readonly Word[]): GrammarLint | null {
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return null;
  const text = right.replace(/\{(\d)\}/g, (_, index: string) => written[Number(index) - 1]?.text ?? '');
  return rewrite('Phrase', first, last, withCapitalOf(first.text, text));
}

function fits(slot: Slot, word: Word | undefined, knowledge: Knowledge): boolean {
  if (word === undefined || word.kind === 'link') return false;
  return slot.kind === 'words' ? slot.words.includes(word.key) : isOf(slot.name, word, knowledge);
}

/** The classes that a pattern may name: the forms of known verbs, and any list of `rules/language/grammar.yml`. */
function isOf(name: string, { kind, key, text }: Word, { verbs, lists }: Knowledge): boolean {
  switch (name) {
    case 'any':
      return kind === 'word';
    case 'number':
      return kind === 'number';
    case 'plural':
      return kind === 'word' && isPlural(key);
    case 'name':
      return kind === 'word' && text !== key;
    case 'past':
      return verbs.past.has(key) && text === key;
    default:
      return lists(name).has(key);
  }
}
