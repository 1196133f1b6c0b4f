import { defineRule } from '../../model/rule.js';
import { countSentences } from '../reading/count-sentences.js';
import { draftHabits } from '../reading/draft-habits.js';
import { isSpelling } from './spelling.js';

export default defineRule({
  id: 'grammar/usage',
  title: 'Sentences put right',
  why: 'A wrong article or verb makes a careful reader wonder how carefully the code was written.',
  fix: 'Correct the phrase.',
  messages: { wrong: '"{words}" does not read right here.', fixable: 'Write "{replacement}" instead of "{words}".' },
  dimension: 'grammar',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'grammar'],
  charge: Math.sqrt,
  examples: {
    good: [{ text: '## Summary\n\nLooking for an entry-level role.', given: { grammar: [] } }],
    bad: [
      {
        text: '## Summary\n\nLooking for «a entry-level» role.',
        given: {
          grammar: [
            { rule: 'AnA', message: 'Incorrect article.', words: 'a entry-level', replacement: 'an entry-level' },
          ],
        },
      },
    ],
  },
  check: ({ resume, grammar }) => ({
    counted: countSentences(resume),
    drafts: draftHabits(
      grammar.filter((issue) => !isSpelling(issue)),
      ({ at, words, replacement }) =>
        replacement === null
          ? { at, messageId: 'wrong', data: { words } }
          : {
              at,
              messageId: 'fixable',
              data: { words, replacement },
              suggestion: { text: replacement, placeholders: [], complete: true },
            },
    ),
  }),
});
