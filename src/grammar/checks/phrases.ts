import type { GrammarLint } from '../../model/engines.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import type { Paragraph } from '../manuscript.js';
import type { PhraseTable } from '../phrase-table.js';

/** Phrases that are wrong wherever they stand ("responsible of"), and those that are wrong as an opening ("Good in"). */
export const checkPhrases: Check = (paragraph, { phrases, openings }) => {
  const found = paragraph.words.map((_, at) => matchAt(paragraph, at, phrases));
  return [matchAt(paragraph, 0, openings), ...found].filter((lint) => lint !== null);
};

function matchAt({ words }: Paragraph, at: number, table: PhraseTable): GrammarLint | null {
  const first = words[at];
  for (const { wrong, right } of table.get(first?.key ?? '') ?? []) {
    const last = words[at + wrong.length - 1];
    if (first === undefined || last === undefined) continue;
    if (wrong.every((key, index) => words[at + index]?.key === key)) {
      return rewrite('Phrase', first, last, withCapitalOf(first.text, right));
    }
  }
  return null;
}
