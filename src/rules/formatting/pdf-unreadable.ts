import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

/** Below this a parser gets a different document. */
const leastFidelity = 0.5;

export default defineRule({
  id: 'formatting/pdf-unreadable',
  title: 'A PDF with text in it',
  why: 'A PDF without readable text is a picture. No parser can read it, so no search finds it.',
  fix: 'Build the PDF from text instead of an image, with fonts that are embedded.',
  messages: {
    image: 'There is no text in the PDF. It is only a picture of a resume.',
    scrambled: 'Less than half of the words can be read back from the PDF.',
  },
  dimension: 'formatting',
  severity: 'error',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: {} } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { textLayer: false } } } }],
  },
  source: 'Lever asks applicants to try: if the text cannot be selected, it cannot be parsed.',
  check: ({ resume, pdf }) => {
    const messageId = !pdf.view.textLayer ? 'image' : pdf.survival.fidelity < leastFidelity ? 'scrambled' : null;
    return { counted: 1, drafts: messageId === null ? [] : [{ at: headOf(resume), messageId, data: {}, loss: 1 }] };
  },
});
