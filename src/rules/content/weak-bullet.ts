import type { JudgedBullet } from '../../model/bullet.js';
import type { RolePack } from '../../model/pack.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { claimsAmong } from '../reading/claims.js';
import { distinct } from '../reading/distinct.js';
import { workHead } from '../reading/places.js';
import { quote } from '../reading/quote.js';
import { steepStart } from '../reading/steep-start.js';

export default defineRule({
  id: 'content/weak-bullet',
  title: 'Bullets that show what you did',
  why: 'A reader gives a resume seconds. A bullet that names a task alone gives nothing to ask you about.',
  fix: 'Say what you built, with what, and how much or what changed. Where there is no number, give the reason.',
  messages: {
    nearWork: '"{words}" does not say what you did yourself.',
    noObject: '"{words}" does not say what exactly you built or changed.',
    toolsAlone: '"{words}" names the tools. What did you do with them that was hard?',
    bareTask: '"{words}" names a task. The reader cannot see how you did it or what came of it.',
    openingHides: 'There is good work behind "{words}". Start with what you did.',
    noMethod: '"{words}" tells the result. Tell also how you got there.',
    noMeasure: '"{words}" tells how. Tell also how much, or what changed for whom.',
    noTechnique: '"{words}" names the tools and the size. Tell also how you did it, or why that way.',
    noChange: '"{words}" is nearly there. Tell also what changed, and for whom.',
    missing: 'Bullets about your work: {found}. Readers expect about {expected} at this level.',
  },
  dimension: 'content',
  severity: 'warning',
  effort: 'work',
  needs: ['resume', 'bullets', 'role'],
  charge: steepStart,
  expect: ({ bullets }) => bullets,
  missingAt: workHead,
  examples: {
    good: [
      {
        text: `## Projects

### Hostel Mess Ledger

- Modelled meals and rebates in 8 PostgreSQL tables with foreign keys, so that a rebate can never be paid twice.
- Wrote 72 Jest tests that run in GitHub Actions on every push, raising line coverage from 40% to 86%.
- Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.
- Limited each client to 30 requests a minute with a Redis token bucket after one script used half of the traffic.
- Moved SMS into a BullMQ queue on Redis, so that a slow gateway no longer delays a scan.
- Streamed the positions of 18 buses to 600 students over WebSockets, with Redis between two Node.js processes.
- Designed 9 REST endpoints in Express, documented with OpenAPI, so that 4 courier offices could integrate without a call.
- Secured 14 endpoints with short-lived JWTs; five failed logins lock an account for 15 minutes.`,
      },
    ],
    bad: [
      { text: '## Projects\n\n### Hostel portal\n\n- «Responsible for the backend of the hostel portal.»' },
      { text: '## Projects\n\n### Hostel portal\n\n- «Built REST APIs.»' },
    ],
  },
  check: ({ bullets, role }) => {
    const claims = distinct(claimsAmong(bullets));
    return {
      counted: claims.length,
      drafts: claims.filter(({ verdict }) => verdict !== 'strong').map((judged) => draftOf(judged, role)),
    };
  },
});

/** A weak bullet is worth a little more than none; a fair one lacks one thing, and loses half of that. */
const losses = { weak: 0.9, fair: 0.45 };

function draftOf(judged: JudgedBullet, role: RolePack): Draft {
  const { bullet, verdict, questions, rewrite } = judged;
  const topic = role.topics.find(({ id }) => id === judged.topics[0]);
  return {
    at: bullet.prose.at,
    messageId: messageOf(judged),
    data: { words: quote(bullet.prose.value) },
    loss: verdict === 'weak' ? losses.weak : losses.fair,
    effort: rewrite?.complete === true ? 'wording' : 'facts',
    questions,
    ...(topic === undefined ? {} : { fix: topic.withoutNumber }),
    ...(rewrite === null ? {} : { suggestion: rewrite }),
    mended: { instead: bullet.prose.at },
  };
}

function messageOf({ verdict, missing, evidence }: JudgedBullet): string {
  const lacks = new Set(missing);
  const hasMethod = evidence.technology.length + evidence.mechanism.length > 0;
  if (verdict === 'weak') {
    if (lacks.has('action')) return 'nearWork';
    if (lacks.has('object')) return evidence.technology.length > 0 ? 'toolsAlone' : 'noObject';
    return 'bareTask';
  }
  if (lacks.has('action')) return 'openingHides';
  if (!hasMethod) return 'noMethod';
  if (evidence.scale.length + evidence.outcome.length === 0) return 'noMeasure';
  return evidence.mechanism.length === 0 ? 'noTechnique' : 'noChange';
}
