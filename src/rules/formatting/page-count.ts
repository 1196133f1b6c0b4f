import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';
import { linesToSave, shortenings } from '../reading/shortenings.js';

export default defineRule({
  id: 'formatting/page-count',
  title: 'No longer than it is read',
  why: 'Campus offices hold freshers to one page, and a reader in a hurry sees little beyond the first.',
  fix: 'Cut the weakest points, and old or school-level details, until it fits.',
  messages: {
    long: 'The PDF has {pages} pages. At this level {limit} is what readers expect.',
    over: 'About {lines} too many for {limit}. Without {bullets}, the weakest points, it fits.',
  },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf', 'level', 'market', 'bullets'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: { view: { pages: 1 } } } }],
    bad: [
      { text: '# «Meera Nair»', given: { pdf: { view: { pages: 3, pageLines: [50, 50, 20] } } } },
      {
        text: '# «Meera Nair»\n\n## Projects\n\n### Mess ledger\n\n- Worked on the dashboard of the mess.\n- Helped with the reports.',
        given: {
          pdf: {
            view: {
              pages: 2,
              pageLines: [50, 2],
              text: '• Worked on the dashboard of the mess.\n• Helped with the reports.',
            },
          },
        },
      },
    ],
  },
  source: 'Guidelines of Indian campus placement cells; a convention, not a limit of any parser.',
  check: ({ resume, pdf: { view }, level, market, bullets }) => {
    const limit = Math.max(level.pages, market.pages);
    const over = view.pages - limit;
    if (over <= 0) return { counted: 1, drafts: [] };
    const pages = limit === 1 ? 'one page' : `${limit} pages`;
    const lines = linesToSave(view, limit);
    const cuts = lines === null ? [] : shortenings(resume, view, bullets, lines);
    // A few lines over are half as bad as a whole page more.
    const loss = Math.min(1, over / 2);
    const data =
      lines === null || cuts.length === 0
        ? { messageId: 'long', data: { pages: view.pages, limit: limit === 1 ? 'one' : limit } }
        : {
            messageId: 'over',
            data: { lines: lines === 1 ? 'one line' : `${lines} lines`, limit: pages, bullets: cuts.join(' and ') },
          };
    return { counted: 1, drafts: [{ at: headOf(resume), loss, ...data }] };
  },
});
