import { defineRule } from '../../model/rule.js';
import { placeOfWords } from '../reading/place-of-words.js';

export default defineRule({
  id: 'formatting/pdf-characters',
  title: 'Plain letters',
  why: 'A search for "efficient" does not find a word with joined, styled or invisible characters in it.',
  fix: 'Type the word again in plain letters; switch ligatures and hyphenation off when you export.',
  messages: {
    ligature: 'The PDF joins letters in {count} words, such as "{word}". Some parsers keep them joined.',
    softHyphen: 'The PDF has hidden hyphens in {count} words, such as "{word}".',
    invisible: 'The PDF has invisible characters in {count} words, such as "{word}".',
    styled: 'The PDF has {count} words in mathematical letters, such as "{word}". A search does not find them.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: {} } }],
    bad: [
      {
        text: '# Meera Nair\n\n«𝐁𝐚𝐜𝐤𝐞𝐧𝐝» developer',
        given: { pdf: { view: { oddities: [{ kind: 'styled', word: '𝐁𝐚𝐜𝐤𝐞𝐧𝐝', count: 1 }] } } },
      },
    ],
  },
  source: '[E] Of five extractors, pdftotext and pdfminer keep such characters; pdf.js maps some of them.',
  check: ({ resume, pdf: { view } }) => ({
    counted: kinds.length,
    drafts: view.oddities
      .filter(({ kind }) => kinds.some((known) => known === kind))
      .map(({ kind, word, count }) => ({
        at: placeOfWords(resume, word),
        messageId: kind,
        data: { count, word: word.replace(/\p{Cf}/gu, '') },
        loss: 1,
      })),
  }),
});

const kinds = ['ligature', 'softHyphen', 'invisible', 'styled'] as const;
