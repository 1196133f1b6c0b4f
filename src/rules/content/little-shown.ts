import { defineRule } from '../../model/rule.js';
import { workHead } from '../reading/places.js';

/** Of the points that a resume has or should have. */
const leastShown = 1 / 4;

export default defineRule({
  id: 'content/little-shown',
  title: 'Some points that show your work',
  why: 'Clean form and the right words cannot carry a resume. A reader looks for work to ask you about.',
  fix: 'Take your best work first. Say how you did it, and how much or what changed.',
  messages: {
    little: '{shown} of {of} points show more than a task. Until {needed} do, the score has a limit.',
  },
  dimension: 'content',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'level', 'bullets'],
  examples: {
    good: [
      {
        text: `## Projects

### Mess ledger

- Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.
- Moved SMS into a RabbitMQ worker with retries, so that a slow gateway no longer blocks a scan.
- Worked on the admin pages.`,
      },
    ],
    bad: [{ text: '## «Projects»\n\n### Mess ledger\n\n- Worked on the admin pages.\n- Built REST APIs.' }],
  },
  check: ({ resume, level, bullets }) => {
    // Measured against what is expected too, so that deleting weak points never lifts the limit.
    const of = Math.max(bullets.length, level.bullets);
    const needed = Math.ceil(of * leastShown);
    const shown = bullets.filter(({ verdict }) => verdict !== 'weak').length;
    const little = { at: workHead({ resume }), messageId: 'little', data: { shown, of, needed }, loss: 1 };
    return { counted: 1, drafts: shown < needed ? [little] : [] };
  },
});
