import type { Section } from '../../model/resume.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { noText } from '../reading/no-text.js';
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
  source:
    '[V] Greenhouse names letters separated by spaces, and sections that are unclear. [E] pdftotext joined such letters, pdfminer and pdf.js did not.',
  check: ({ resume, pdf: { view, survival } }) => {
    if (!view.textLayer) return { notApplicable: noText };
    const { sections } = resume;
    const lines = view.text.split('\n').filter((line) => spaced.test(line.trim()));
    const isSpaced = (title: string): boolean => lines.some((line) => letters(line) === letters(title));
    const draft = (messageId: string, { title }: Section): Draft => ({
      at: title.at,
      messageId,
      data: { heading: title.value },
      loss: 1,
    });
    const lost = sections.filter(({ title }) => !survival.sections.includes(title.value) && !isSpaced(title.value));
    if (sections.length > 1 && lost.length === sections.length) {
      return { counted: 1, drafts: [{ at: headOf(resume), messageId: 'none', data: {}, loss: 1 }] };
    }
    const broken = sections.filter(({ title }) => isSpaced(title.value));
    return {
      counted: Math.max(1, sections.length),
      drafts: [...broken.map((section) => draft('spaced', section)), ...lost.map((section) => draft('lost', section))],
    };
  },
});

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
