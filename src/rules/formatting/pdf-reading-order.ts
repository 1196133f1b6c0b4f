import type { PdfView } from '../../model/pdf.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { headOf } from '../reading/places.js';

/** Where fewer words come in the same order, parsers get different texts. */
const goodAgreement = 0.9;

export default defineRule({
  id: 'formatting/pdf-reading-order',
  title: 'One order to read in',
  why: 'Some parsers read a page as it was drawn, others line by line across it. Columns come out mixed.',
  fix: 'Use one column, from top to bottom, without text boxes.',
  messages: {
    columns: 'The PDF has {columns} columns. Some parsers read across them.',
    order: 'Read in two usual ways, only {percent}% of the words come in the same order.',
    margin: 'Your contacts stand at the very edge of the page. Some parsers skip headers and footers.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf', 'market'],
  examples: {
    good: [
      { text: '# Meera Nair', given: { pdf: {} } },
      { text: '# Meera Nair', given: { market: 'de', pdf: { view: { columns: 2 } } } },
    ],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { columns: 2 } } } }],
  },
  source:
    '[V] Greenhouse lists columns, headers and footers as risks. [E] Five extractors read a page with two columns in different orders.',
  check: ({ resume, pdf: { view }, market }) => {
    if (market.columns === 'customary') return { notApplicable: 'columns are customary in this market' };
    const at = headOf(resume);
    const found = [
      ...(view.columns > 1 ? [draft(at, 'columns', { columns: view.columns })] : []),
      ...(view.agreement < goodAgreement ? [draft(at, 'order', { percent: Math.floor(view.agreement * 100) })] : []),
      ...(onlyInMargin(view) ? [draft(resume.basics.email?.at ?? at, 'margin', {})] : []),
    ];
    return { counted: 1, drafts: found };
  },
});

/** The address in the text between the margins is enough. */
function onlyInMargin({ margins, text }: PdfView): boolean {
  const addressed = text.split('\n').filter((line) => line.includes('@'));
  return addressed.length > 0 && addressed.every((line) => margins.includes(line));
}

function draft(at: Range, messageId: string, data: Draft['data']): Draft {
  return { at, messageId, data, loss: 0.7 };
}
