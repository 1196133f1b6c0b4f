import { defineRule } from '../../model/rule.js';
import { workHead } from '../reading/places.js';

export default defineRule({
  id: 'depth/decisions',
  title: 'Decisions that can be followed',
  why: 'The technique, and why it was chosen, tells a designer from a user of tools.',
  fix: 'For your best work, name the technique and the reason: "because", "so that", "instead of".',
  messages: {
    missing: '{found} of {expected} bullets wanted here name a technique or a reason. Tell how, and why that way.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'bullets'],
  /** About a quarter of the bullets. */
  expect: ({ bullets }) => Math.ceil(bullets / 4),
  missingAt: workHead,
  examples: {
    good: [
      {
        text: `## Projects

### Hall booking

- Modelled bookings as date ranges with a PostgreSQL exclusion constraint, so that no hall is sold twice.
- Chose a token bucket in Redis over a fixed window, because bursts at the edge of a window got through.`,
      },
    ],
    bad: [
      { text: '## «Projects»\n\n### Hall booking\n\n- Developed APIs for the booking app.\n- Used MySQL as database.' },
    ],
  },
  check: ({ bullets }) => ({
    counted: bullets.filter(({ verdict, evidence }) => verdict !== 'weak' && evidence.mechanism.length > 0).length,
    drafts: [],
  }),
});
