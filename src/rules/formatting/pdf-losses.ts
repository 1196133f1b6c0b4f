import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

/** With so many losses the rule has nothing left to lose. */
const fewestLosses = 5;
/** An icon less is no harm to a reader; a word in boxes is. */
const lossOf = { decoration: 0.1, content: 1 } as const;

export default defineRule({
  id: 'formatting/pdf-losses',
  title: 'A PDF that shows all you wrote',
  why: 'What the PDF cannot show, nobody reads: a missing picture, or letters that its font does not have.',
  fix: 'Write it in plain letters, or add a font that has them with pdf.fonts.',
  messages: { lost: '{loss}' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair\n\nKochi, Kerala', given: { pdf: {} } }],
    bad: [
      {
        text: '# Meera Nair «മീര»\n\nKochi, Kerala',
        given: {
          pdf: { warnings: [{ kind: 'content', message: 'The PDF shows "മീര" as empty boxes.', words: 'മീര' }] },
        },
      },
    ],
  },
  source: '[E] The engines that build this PDF tell what they could not show.',
  check: ({ resume, pdf: { warnings } }) => ({
    counted: Math.max(fewestLosses, warnings.length),
    drafts: warnings.map(({ kind, message, at }) => ({
      at: at ?? headOf(resume),
      messageId: 'lost',
      data: { loss: message },
      loss: lossOf[kind],
    })),
  }),
});
