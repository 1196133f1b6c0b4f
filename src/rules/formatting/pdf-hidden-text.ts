import { defineRule } from '../../model/rule.js';
import { placeOfWords } from '../reading/place-of-words.js';
import { quote } from '../reading/quote.js';

/** So many are shown; a wall of keywords is one matter. */
const mostShown = 3;

export default defineRule({
  id: 'formatting/pdf-hidden-text',
  title: 'Nothing that only a machine sees',
  why: 'Recruiters read the text that a parser gives them. Words hidden in white or in tiny letters look like a trick.',
  fix: 'Delete it, or write it in letters that everybody can read.',
  messages: {
    hidden: 'Nobody can see "{words}" on the page, but every parser reads it.',
    tiny: 'The words "{words}" are smaller than five points.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: {} } }],
    bad: [
      {
        text: '# Meera Nair\n\n«Kubernetes Terraform Ansible»',
        given: { pdf: { view: { hidden: ['Kubernetes Terraform Ansible'] } } },
      },
    ],
  },
  source: '[E] All of five extractors read white and tiny text.',
  check: ({ resume, pdf: { view } }) => {
    const found = (['hidden', 'tiny'] as const).flatMap((messageId) =>
      view[messageId].slice(0, mostShown).map((words) => ({ messageId, words })),
    );
    return {
      counted: Math.max(1, found.length),
      drafts: found.map(({ messageId, words }) => ({
        at: placeOfWords(resume, words),
        messageId,
        data: { words: quote(words) },
        loss: 1,
      })),
    };
  },
});
