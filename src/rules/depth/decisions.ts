import type { JudgedBullet } from '../../model/bullet.js';
import { defineRule } from '../../model/rule.js';
import { workHead } from '../reading/places.js';
import { steepStart } from '../reading/steep-start.js';

export default defineRule({
  id: 'depth/decisions',
  title: 'Decisions that can be followed',
  why: 'The technique, and why it was chosen, tells a designer from a user of tools.',
  fix: 'For your best work, name the technique and the reason: "because", "so that", "instead of".',
  messages: {
    missing: 'Bullets that name a technique or a reason: {found}. Aim for {expected}: tell how, and why that way.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'bullets'],
  charge: steepStart,
  /** Half of the bullets. */
  expect: ({ bullets }) => Math.ceil(bullets / 2),
  missingAt: workHead,
  examples: {
    good: [
      {
        text: `## Projects

### Hall booking

- Modelled bookings as date ranges with a PostgreSQL exclusion constraint, so that no hall is sold twice.
- Chose a token bucket in Redis over a fixed window, because bursts at the edge of a window got through.
- Moved SMS into a RabbitMQ worker with retries, so that a slow gateway no longer blocks a booking.
- Signed payment callbacks with HMAC and stored every event first, so that a replay gives the same balances.`,
      },
    ],
    bad: [
      { text: '## «Projects»\n\n### Hall booking\n\n- Developed APIs for the booking app.\n- Used MySQL as database.' },
    ],
  },
  check: ({ bullets }) => ({
    counted: bullets.filter(isDecision).length,
    drafts: [],
  }),
});

/** A technique in a strong bullet, or a technique together with its reason in a fair one. */
function isDecision({ verdict, evidence: { mechanism } }: JudgedBullet): boolean {
  return verdict === 'strong' ? mechanism.length > 0 : verdict === 'fair' && mechanism.length > 1;
}
