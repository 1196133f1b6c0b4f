import { defineRule } from '../../model/rule.js';
import { workHead } from '../reading/places.js';
import { findSignal } from '../reading/signals.js';

/** Practices that have a rule of their own. */
const elsewhere = new Set(['api', 'database', 'testing', 'resilience']);

export default defineRule({
  id: 'depth/practices',
  title: 'The practice of the role',
  why: 'Each role has its own signs of experience, such as queues or accessibility.',
  fix: 'Add a bullet on one of the practices named, if you have done it.',
  messages: { absent: 'Nothing here shows {practice} yet.' },
  dimension: 'depth',
  severity: 'info',
  effort: 'work',
  needs: ['resume', 'role', 'level', 'bullets'],
  examples: {
    good: [
      {
        text: `## Projects

### Clinic queue

- Secured 14 endpoints with short-lived JWTs and rotating refresh tokens, so that a stolen token dies in 15 minutes.
- Cached the doctor list in Redis for 60 seconds, which cut 70% of the reads from PostgreSQL.
- Deployed 3 services with Docker and GitHub Actions, so that a release takes 6 minutes instead of an hour.`,
      },
    ],
    bad: [{ text: '## «Projects»\n\n### Clinic queue\n\n- Made using HTML and CSS.' }],
  },
  check: ({ resume, role, level, bullets }) => {
    const practices = role.signals.filter(({ id }) => !elsewhere.has(id));
    if (practices.length === 0) return { notApplicable: `the role ${role.title} names no practices` };
    const wanted = Math.min(level.signals, practices.length);
    const absent = practices.filter((signal) => findSignal(signal, bullets).state !== 'shown');
    const lacking = absent.slice(0, Math.max(0, wanted - (practices.length - absent.length)));
    const at = workHead({ resume });
    return {
      counted: wanted,
      drafts: lacking.map(({ title }) => ({ at, messageId: 'absent', data: { practice: title }, loss: 1 })),
    };
  },
});
