import { defineRule } from '../../model/rule.js';
import { judgeSignal } from '../reading/judge-signal.js';
import { workHead } from '../reading/places.js';

export default defineRule({
  id: 'depth/error-handling',
  title: 'What happens when it fails',
  why: 'Running software fails. A retry, a log or an alert shows that the author has seen it run.',
  fix: 'Tell what can fail and what then happens: validation, retries, logs, alerts, a rollback.',
  messages: {
    bare: '"{words}" names it without saying what it caught. What failed, and what happens now?',
    nowhere: 'No bullet tells what happens when something fails, or how you would notice.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'work',
  needs: ['resume', 'role', 'bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Parcel alerts\n\n- Moved SMS into a RabbitMQ worker with retries, so that a slow gateway no longer blocks a scan.',
      },
    ],
    bad: [
      {
        text: '## «Projects»\n\n### Parcel alerts\n\n- Cut the tracking query from 2 s to 80 ms with an index in MySQL.',
      },
    ],
  },
  check: ({ resume, role, bullets }) => judgeSignal('resilience', { role, bullets, otherwise: workHead({ resume }) }),
});
