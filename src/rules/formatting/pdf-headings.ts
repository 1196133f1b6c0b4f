import { defineRule } from '../../model/rule.js';
import { placeOfWords } from '../reading/place-of-words.js';
import { headOf } from '../reading/places.js';

/** One letter, a space, one letter: at least four of them. */
const spaced = /^(?:\p{L} ){3,30}\p{L}$/u;

export default defineRule({
  id: 'formatting/pdf-headings',
  title: 'Headings that a parser knows',
  why: 'Parsers cut a resume at its headings. A section under a heading that they miss is filed with another.',
  fix: 'Give each heading a line of its own, in plain letters without spaces between them.',
  messages: {
    spaced: 'The heading "{heading}" has spaces between its letters. Parsers read single letters.',
    none: 'A text parser finds no heading in the PDF.',
    lost: 'A text parser does not find the heading "{heading}" in the PDF.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair\n\n## Skills\n\nGo', given: { pdf: {} } }],
    bad: [
      {
        text: '# Meera Nair\n\n## «Skills»\n\nGo',
        given: { pdf: { view: { text: 'Meera Nair\nGo' }, survival: { sections: [] } } },
      },
    ],
  },
  source: 'Greenhouse names letters separated by spaces, and sections that are unclear.',
  check: ({ resume, pdf: { view, survival } }) => {
    const letters = view.text.split('\n').filter((line) => spaced.test(line.trim()));
    if (!view.textLayer) {
      return { counted: 1, drafts: [{ at: headOf(resume), messageId: 'none', data: {}, loss: 1 }] };
    }
    const lost = resume.sections.filter(({ title }) => !survival.sections.includes(title.value));
    return {
      counted: Math.max(1, resume.sections.length),
      drafts: [
        ...letters.map((line) => ({
          at: placeOfWords(resume, line),
          messageId: 'spaced',
          data: { heading: line.trim() },
          loss: 1,
        })),
        ...(letters.length > 0 ? [] : lost).map(({ title }) => ({
          at: title.at,
          messageId: 'lost',
          data: { heading: title.value },
          loss: 1,
        })),
      ],
    };
  },
});
