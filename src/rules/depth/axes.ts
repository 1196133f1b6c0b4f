import { type Draft, defineRule } from '../../model/rule.js';
import { distinct } from '../reading/distinct.js';
import { workHead } from '../reading/places.js';
import { seatBullets, seatsOfAxis } from '../reading/seats.js';

export default defineRule({
  id: 'depth/axes',
  title: 'Depth in the four directions of the role',
  why: 'A reader with experience looks for depth where this role goes deep. Two good bullets for each are enough, and each bullet counts for one.',
  fix: 'Answer the question with your best work of this kind. Say how you did it and what came of it.',
  messages: {
    none: 'No bullet shows {axis} yet; {wanted} should. {asks}',
    more: '{more} could show {axis}. {asks}',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'role', 'level', 'bullets'],
  examples: {
    good: [
      {
        text: `## Projects

### Clinic queue

- Chose PostgreSQL over MongoDB with a unique index on (doctor, slot), because two patients had booked one slot.
- Cached the doctor list in Redis for 60 seconds, which cut 70% of the reads from PostgreSQL at 900 requests a minute.
- Secured 14 endpoints with short-lived JWTs and rotating refresh tokens, so that a stolen token dies in 15 minutes.
- Wrote 72 Jest tests that run in GitHub Actions on every push, raising line coverage from 40% to 86%.
- Moved SMS into a BullMQ queue on Redis, so that a slow gateway no longer delays a booking.
- Cut the queue page from 1.9 s to 80 ms at 300 patients a minute by adding a composite index on (clinic, slot).`,
      },
    ],
    bad: [{ text: '## «Projects»\n\n### Clinic queue\n\n- Made using HTML and CSS.' }],
  },
  check: ({ resume, role, level, bullets }) => {
    if (role.axes.length === 0) return { notApplicable: `the role ${role.title} names no directions` };
    const wanted = Math.min(level.signals, seatsOfAxis * role.axes.length);
    const rows = seatBullets(role.axes, distinct(bullets));
    const at = workHead({ resume });
    let lacking = Math.max(0, wanted - rows.reduce((sum, { shown }) => sum + shown, 0));
    const drafts = rows
      .toSorted((one, other) => one.shown - other.shown)
      .flatMap(({ axis, shown, told }): Draft[] => {
        const seats = Math.min(lacking, seatsOfAxis - shown);
        lacking -= seats;
        if (seats === 0) return [];
        const beside = Math.ceil(seats);
        const data = { axis: axis.title.toLowerCase(), asks: axis.asks, ...(beside === 1 ? one : two) };
        return [{ at, messageId: told ? 'more' : 'none', data, loss: seats / seatsOfAxis, mended: { beside } }];
      });
    return { counted: wanted / seatsOfAxis, drafts };
  },
});

const one = { wanted: 'one', more: 'One more good bullet' };
const two = { wanted: 'two', more: 'Two more good bullets' };
