import { defineRule } from '../../model/rule.js';
import { findRepetitions } from '../reading/distinct.js';
import { quote } from '../reading/quote.js';

export default defineRule({
  id: 'content/near-duplicate',
  title: 'Every point said once',
  why: 'A point that comes twice takes the place of one that would tell something new.',
  fix: 'Keep the stronger of the two. Use the space for something that is not told yet.',
  messages: { twice: 'This says nearly the same as "{words}". Keep the stronger one.' },
  dimension: 'content',
  severity: 'warning',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Cached the weekly menu in Redis for an hour.\n- Cached hostel names in the browser for a day.',
      },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Designed REST APIs for the weekly hostel menu.\n\n### Room ledger\n\n- «Designed REST APIs for the monthly hostel menu.»',
      },
    ],
  },
  check: ({ bullets }) => ({
    counted: bullets.length,
    drafts: findRepetitions(bullets).map(({ judged, earlier }) => ({
      at: judged.bullet.prose.at,
      messageId: 'twice',
      data: { words: quote(earlier.bullet.prose.value) },
      loss: 1,
    })),
  }),
});
