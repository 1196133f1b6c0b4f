import { defineRule } from '../../model/rule.js';
import { noText } from '../reading/no-text.js';
import { headOf } from '../reading/places.js';

/** Some words always change: hyphenation, decorative marks. */
const goodFidelity = 0.97;

export default defineRule({
  id: 'formatting/pdf-readable',
  title: 'A PDF that reads back as written',
  why: 'Parsers read the text of the PDF, not its picture. What they misread cannot be searched for.',
  fix: 'Export the PDF from this text again, as text in one column.',
  messages: { words: 'A text parser reads only {percent}% of the words in the order you wrote them.' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair\n\nmeera.nair@example.com', given: { pdf: {} } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { survival: { fidelity: 0.8 } } } }],
  },
  source: '[V] Greenhouse, DaXtra and HireAbility say what their parsers lose: tables, graphics, text boxes, columns.',
  check: ({ resume, pdf: { view, survival } }) => {
    if (!view.textLayer) return { notApplicable: noText };
    const { fidelity } = survival;
    if (fidelity >= goodFidelity) return { counted: 1, drafts: [] };
    const data = { percent: Math.floor(fidelity * 100) };
    return {
      counted: 1,
      drafts: [{ at: headOf(resume), messageId: 'words', data, loss: Math.min(1, 2 * (1 - fidelity)) }],
    };
  },
});
