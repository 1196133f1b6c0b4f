import type { KeywordNeed } from '../../model/pack.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { SkillsView } from '../../model/skills.js';
import type { Range } from '../../model/source.js';
import { bestUse, creditOf } from '../../skills/credit.js';
import { nameNeed } from '../../skills/report-keywords.js';
import { headOf } from '../reading/places.js';

/** All words that are only listed are together worth less than two that are shown at work. */
const mostForLists = 1.5;

export default defineRule({
  id: 'keywords/must-have',
  title: 'The skills that the role asks for',
  why: 'Recruiters search for these words first, and interviewers ask where you used them.',
  fix: 'Name the skill in the bullet where you used it. Do not list what you have not used.',
  messages: {
    absent: 'A {role} is usually asked for {skills}. Nothing here names it.',
    listed: '{skill} is only in a list. Say in a bullet what you did with it.',
    thin: '{skill} is in a bullet that does not yet show what you did with it.',
  },
  dimension: 'keywords',
  severity: 'warning',
  effort: 'work',
  needs: ['resume', 'role', 'skills'],
  examples: {
    good: [
      {
        text: `## Projects

### Mess ledger

- Designed 14 REST endpoints in Express that serve 9,000 requests a day at a p95 of 80 ms.
- Secured them with short-lived JWTs and rotating refresh tokens, so that a stolen token dies in 15 minutes.
- Wrote 72 Jest tests that run in GitHub Actions on every push, raising line coverage from 40% to 86%.
- Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.
- Removed a race condition in payments with a PostgreSQL row lock, so that no bill is paid twice.`,
      },
    ],
    bad: [{ text: '## «Skills»\n\nPhotoshop' }, { text: '## «Skills»\n\n«Git»' }],
  },
  check: ({ resume, role, skills }) => {
    const listed = role.required.filter((need) => bestUse(need, skills)?.anchoring === 'listed').length;
    const at = headOf(resume, 'skills', 'projects', 'work');
    const drafts = role.required.flatMap((need) => draftOf(need, { role: role.title, skills, listed, at }));
    return { counted: role.required.length, drafts };
  },
});

interface Look {
  readonly role: string;
  readonly skills: SkillsView;
  /** How many needs are met by a list alone. */
  readonly listed: number;
  readonly at: Range;
}

function draftOf(need: KeywordNeed, { role, skills, listed, at }: Look): Draft[] {
  const use = bestUse(need, skills);
  const place = use?.at[0];
  if (use === undefined || place === undefined) {
    return [{ at, messageId: 'absent', data: { role: role.toLowerCase(), skills: nameNeed(need) }, loss: 1 }];
  }
  if (use.anchoring === 'anchored') return [];
  const credit = use.anchoring === 'listed' ? Math.min(creditOf(use), mostForLists / listed) : creditOf(use);
  const messageId = use.anchoring === 'listed' ? 'listed' : 'thin';
  return [{ at: place, messageId, data: { skill: use.skill.name }, loss: 1 - credit, effort: 'facts' }];
}
