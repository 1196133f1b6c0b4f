import { defineRule } from '../../model/rule.js';
import { workHead } from '../reading/places.js';
import { steepStart } from '../reading/steep-start.js';

export default defineRule({
  id: 'depth/scale',
  title: 'How much, and what changed',
  why: 'A size or a result with its starting point tells a reader how hard the work was.',
  fix: 'Say how many users, rows or requests, or what was slow before and is fast now. Never guess a number.',
  messages: {
    missing: 'Bullets that show a size or a result: {found}. Aim for {expected}: say how much, or what changed.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'bullets'],
  charge: steepStart,
  /** Well over half of the bullets. */
  expect: ({ bullets }) => Math.ceil(bullets * 0.6),
  missingAt: workHead,
  examples: {
    good: [
      {
        text: `## Experience

### Backend Intern, Kaveri Parcel Systems

- Cut the tracking query from 1.9 s to 80 ms with a composite index in PostgreSQL.
- Designed 9 REST endpoints in Express that 4 offices call about 12,000 times a day.
- Wrote 72 Jest tests, raising line coverage from 40% to 86%.
- Streamed the positions of 18 buses to 600 students over WebSockets with Redis.
- Limited each client to 30 requests a minute with a Redis token bucket after one script used half of the traffic.`,
      },
    ],
    bad: [{ text: '## «Experience»\n\n### Intern, Kaveri Parcel Systems\n\n- Worked on the tracking module.' }],
  },
  check: ({ bullets }) => ({
    counted: bullets.filter(
      ({ verdict, evidence }) => verdict !== 'weak' && evidence.scale.length + evidence.outcome.length > 0,
    ).length,
    drafts: [],
  }),
});
