import type { PdfFont } from '../../model/pdf.js';
import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/pdf-fonts',
  title: 'Fonts that a parser can read',
  why: 'A PDF draws shapes. Only a font that says which letters they are gives text back.',
  fix: 'Export with embedded fonts; in LaTeX add \\usepackage{cmap} and \\usepackage[T1]{fontenc}.',
  messages: {
    unmapped: 'The font {font} does not tell which letters its shapes are.',
    absent: 'The font {font} is not in the PDF. Other computers will replace it.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [
      { text: '# Meera Nair', given: { pdf: {} } },
      {
        text: '# Meera Nair',
        given: {
          pdf: { view: { fonts: [{ name: 'FontAwesome5Free-Solid', embedded: true, unicode: false, words: false }] } },
        },
      },
    ],
    bad: [
      {
        text: '# «Meera Nair»',
        given: { pdf: { view: { fonts: [{ name: 'CMR10', embedded: true, unicode: false, words: true }] } } },
      },
    ],
  },
  source: '[V] HireAbility: typefaces matter less than people think, except fonts that do not map to characters.',
  check: ({ resume, pdf: { view } }) => {
    // Icons and bullets are no words that a search could miss.
    const faulty = view.fonts.filter(({ words }) => words).flatMap((font) => faultOf(font) ?? []);
    return {
      counted: Math.max(1, view.fonts.length),
      drafts: faulty.map(({ messageId, font }) => ({ at: headOf(resume), messageId, data: { font }, loss: 1 })),
    };
  },
});

function faultOf({ name, embedded, unicode }: PdfFont): { messageId: string; font: string } | null {
  if (!unicode) return { messageId: 'unmapped', font: name };
  return embedded ? null : { messageId: 'absent', font: name };
}
