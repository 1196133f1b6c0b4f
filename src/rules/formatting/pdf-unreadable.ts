import { defineRule, type PdfReading } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

/** Below this a parser gets a different document. */
const leastFidelity = 0.5;

export default defineRule({
  id: 'formatting/pdf-unreadable',
  title: 'A PDF with text in it',
  why: 'A PDF without readable text is a picture. No parser can read it, so no search finds it.',
  fix: 'Build the PDF from text instead of an image, with fonts that are embedded and without a password.',
  messages: {
    locked: 'The PDF opens only with a password. Nobody who receives it can read it.',
    restricted: 'The PDF forbids to copy its text. Parsers that obey read nothing.',
    image: 'There is no text in the PDF. It is only a picture of a resume.',
    scrambled: 'Less than half of the words can be read back from the PDF.',
  },
  dimension: 'formatting',
  severity: 'error',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: {} } }],
    bad: [
      { text: '# «Meera Nair»', given: { pdf: { view: { textLayer: false } } } },
      { text: '# «Meera Nair»', given: { pdf: { view: { protection: 'restricted' } } } },
    ],
  },
  source: '[V] Lever asks applicants to try: if the text cannot be selected, it cannot be parsed.',
  check: ({ resume, pdf }) => {
    const messageId = faultOf(pdf);
    return { counted: 1, drafts: messageId === null ? [] : [{ at: headOf(resume), messageId, data: {}, loss: 1 }] };
  },
});

function faultOf({ view, survival }: PdfReading): 'locked' | 'restricted' | 'image' | 'scrambled' | null {
  if (view.protection === 'locked' || view.protection === 'restricted') return view.protection;
  if (!view.textLayer) return 'image';
  return survival.fidelity < leastFidelity ? 'scrambled' : null;
}
