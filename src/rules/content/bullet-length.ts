import { defineRule } from '../../model/rule.js';
import { quote } from '../reading/quote.js';

/** Two lines of a page at our font size hold about 230 characters. */
const mostCharacters = 240;

export default defineRule({
  id: 'content/bullet-length',
  title: 'Points of at most two lines',
  why: 'Nobody reads a paragraph in a list. What stands in the third line is lost.',
  fix: 'Cut what every reader knows. Give a second achievement a point of its own.',
  messages: { long: '"{words}" runs to {count} characters. Two lines hold about 230: cut it, or make two points.' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [
      { text: '## Projects\n\n### Mess ledger\n\n- Cached the menu in Redis, so that 600 students open it at once.' },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- «Developed the complete mess ledger of the hostel, which included the menu page, the bill page, the rebate page, the guest page and the notice page, wrote the database tables for all of them, connected them with the pages, and tested everything with the help of the warden and the mess manager before the start of the semester.»',
      },
    ],
  },
  check: ({ bullets }) => {
    const points = bullets.filter(({ bullet: { kind } }) => kind === 'bullet').map(({ bullet: { prose } }) => prose);
    if (points.length === 0) return { notApplicable: 'there are no points' };
    const drafts = points
      .filter(({ value }) => value.length > mostCharacters)
      .map(({ at, value }) => ({ at, messageId: 'long', data: { words: quote(value), count: value.length }, loss: 1 }));
    return { counted: points.length, drafts };
  },
});
