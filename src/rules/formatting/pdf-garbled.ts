import { defineRule } from '../../model/rule.js';
import { placeOfWords } from '../reading/place-of-words.js';

export default defineRule({
  id: 'formatting/pdf-garbled',
  title: 'Letters, not boxes',
  why: 'Where a parser gets no letter it writes a box. No search finds that word.',
  fix: 'Export again with another font, and leave out icon fonts.',
  messages: {
    replacement: 'The PDF has {count} words with letters that cannot be read: "{word}".',
    private: 'The PDF has {count} words with letters of an icon font: "{word}".',
  },
  dimension: 'formatting',
  severity: 'error',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: {} } }],
    bad: [
      {
        text: '# «Meera Nair»',
        given: { pdf: { view: { oddities: [{ kind: 'replacement', word: 'e\uFFFDcient', count: 4 }] } } },
      },
    ],
  },
  source: '[E] What has no mapping comes out as NUL, U+FFFD or a private character.',
  check: ({ resume, pdf: { view } }) => ({
    counted: 1,
    drafts: view.oddities
      .filter(({ kind }) => kind === 'replacement' || kind === 'private')
      .map(({ kind, word, count }) => ({
        at: placeOfWords(resume, word),
        messageId: kind,
        data: { count, word },
        // Ten broken words are as bad as a broken page.
        loss: Math.min(1, count / 10),
      })),
  }),
});
