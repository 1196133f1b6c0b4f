import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/pdf-columns',
  title: 'Columns where they are customary',
  why: 'People here are used to columns. Portals of large employers still read across them at times.',
  fix: 'Keep the columns for people, and have a version in one column for online forms.',
  messages: { columns: 'The PDF has {columns} columns. Use one for online forms.' },
  dimension: 'formatting',
  severity: 'info',
  effort: 'wording',
  needs: ['resume', 'pdf', 'market'],
  examples: {
    good: [{ text: '# Meera Nair', given: { market: 'de', pdf: {} } }],
    bad: [{ text: '# «Meera Nair»', given: { market: 'de', pdf: { view: { columns: 2 } } } }],
  },
  source:
    '[V] Greenhouse lists columns as a risk. [E] Three of seven ways to extract a page with two columns mixed or glued them.',
  check: ({ resume, pdf: { view }, market }) => {
    if (market.columns !== 'customary') return { notApplicable: 'columns are not customary in this market' };
    const drafts = [{ at: headOf(resume), messageId: 'columns', data: { columns: view.columns }, loss: 1 }];
    return { counted: 1, drafts: view.columns > 1 ? drafts : [] };
  },
});
