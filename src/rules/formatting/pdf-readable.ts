import type { Basics } from '../../model/resume.js';
import { type Draft, defineRule, type PdfReading } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { headOf } from '../reading/places.js';

/** Some words always change: hyphenation, decorative marks. */
const goodFidelity = 0.97;
const megabyte = 1_000_000;

export default defineRule({
  id: 'formatting/pdf-readable',
  title: 'A PDF that reads back as written',
  why: 'Parsers read the text of the PDF, not its picture. What they misread cannot be searched for.',
  fix: 'Use one column, fonts that are embedded, and plain text for name and contact.',
  messages: {
    name: 'A text parser does not find your name in the PDF.',
    email: 'A text parser does not find your e-mail address in the PDF.',
    phone: 'A text parser does not find your phone number in the PDF.',
    words: 'A text parser reads only {percent}% of the words in the order you wrote them.',
    columns: 'The PDF has {columns} columns. Some parsers read across them.',
    fonts: 'The font {font} does not tell which letters its shapes are.',
    large: 'The PDF has {megabytes} MB. Some portals take no more than one.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair\n\nmeera.nair@example.com', given: { pdf: {} } }],
    bad: [
      { text: '# Meera Nair\n\n«meera.nair@example.com»', given: { pdf: { survival: { email: false } } } },
      { text: '# «Meera Nair»\n\nmeera.nair@example.com', given: { pdf: { view: { columns: 2 } } } },
    ],
  },
  source: 'Documentation of Greenhouse, DaXtra and Oracle Taleo on what their parsers accept.',
  check: ({ resume, pdf }) => {
    const lost = contactFields.filter((field) => isGiven(resume.basics, field) && !pdf.survival[field]);
    const contacts = lost.map((field) => draft(resume.basics[field]?.at ?? headOf(resume), field, 1));
    return { counted: contactFields.length + 1, drafts: [...contacts, ...layout(pdf, headOf(resume))] };
  },
});

const contactFields = ['name', 'email', 'phone'] as const;

function isGiven(basics: Basics, field: (typeof contactFields)[number]): boolean {
  return basics[field] !== null || (field !== 'name' && basics.private.includes(field));
}

function layout({ view, survival }: PdfReading, at: Range): Draft[] {
  const { fidelity } = survival;
  const font = view.fonts.find(({ unicode }) => !unicode);
  return [
    ...(fidelity < goodFidelity
      ? [draft(at, 'words', Math.min(1, 2 * (1 - fidelity)), { percent: Math.floor(fidelity * 100) })]
      : []),
    ...(view.columns > 1 ? [draft(at, 'columns', 0.5, { columns: view.columns })] : []),
    ...(font === undefined ? [] : [draft(at, 'fonts', 0.5, { font: font.name })]),
    ...(view.bytes > megabyte ? [draft(at, 'large', 0.3, { megabytes: (view.bytes / megabyte).toFixed(1) })] : []),
  ];
}

function draft(at: Range, messageId: string, loss: number, data: Draft['data'] = {}): Draft {
  return { at, messageId, data, loss };
}
