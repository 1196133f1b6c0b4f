import { defineRule } from '../../model/rule.js';
import { noText } from '../reading/no-text.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/pdf-contact',
  title: 'Name and contacts that a parser finds in the PDF',
  why: 'Portals fill their form from the PDF. A phone number that they misread is a call you never get.',
  fix: 'Set name, e-mail and phone as plain text at the top of the page.',
  messages: {
    name: 'A text parser does not find your name in the PDF.',
    email: 'A text parser does not find your e-mail address in the PDF.',
    phone: 'A text parser does not find your phone number in the PDF.',
  },
  dimension: 'formatting',
  severity: 'error',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair\n\nmeera.nair@example.com', given: { pdf: {} } }],
    bad: [{ text: '# Meera Nair\n\n«meera.nair@example.com»', given: { pdf: { survival: { email: false } } } }],
  },
  source:
    '[V] DaXtra: without a name and a phone or e-mail parsing fails. [V] Greenhouse: graphics and text boxes lose them.',
  check: ({ resume, pdf }) => {
    if (!pdf.view.textLayer) return { notApplicable: noText };
    // Private values are left out: a pull request from a fork has none to look for.
    const given = fields.filter((field) => resume.basics[field] !== null);
    if (given.length === 0) return { notApplicable: 'the resume has neither name nor contacts' };
    const lost = given.filter((field) => !pdf.survival[field]);
    return {
      counted: given.length,
      drafts: lost.map((field) => ({
        at: resume.basics[field]?.at ?? headOf(resume),
        messageId: field,
        data: {},
        loss: 1,
      })),
    };
  },
});

const fields = ['name', 'email', 'phone'] as const;
