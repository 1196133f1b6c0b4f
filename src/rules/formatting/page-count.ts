import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/page-count',
  title: 'No longer than it is read',
  why: 'Campus offices hold freshers to one page, and a reader in a hurry sees little beyond the first.',
  fix: 'Cut the weakest points, and old or school-level details, until it fits.',
  messages: { long: 'The PDF has {pages} pages. At this level {limit} is what readers expect.' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf', 'level', 'market'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: { view: { pages: 1 } } } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { pages: 3 } } } }],
  },
  source: 'Guidelines of Indian campus placement cells; a convention, not a limit of any parser.',
  check: ({ resume, pdf, level, market }) => {
    const limit = Math.max(level.pages, market.pages);
    const over = pdf.view.pages - limit;
    if (over <= 0) return { counted: 1, drafts: [] };
    // A few lines over are half as bad as a whole page more.
    const loss = Math.min(1, over / 2);
    const data = { pages: pdf.view.pages, limit: limit === 1 ? 'one' : limit };
    return { counted: 1, drafts: [{ at: headOf(resume), messageId: 'long', data, loss }] };
  },
});
