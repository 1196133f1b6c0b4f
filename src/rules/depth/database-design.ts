import { defineRule, type Verdict } from '../../model/rule.js';
import type { SkillsView } from '../../model/skills.js';
import type { Range } from '../../model/source.js';
import { judgeSignal } from '../reading/judge-signal.js';
import { workHead } from '../reading/places.js';

export default defineRule({
  id: 'depth/database-design',
  title: 'A database that somebody designed',
  why: 'A database that is only named could have been set up by anybody. Tables, indexes and queries show who thought about it.',
  fix: 'Name the tables, an index and the query it serves, or what the database prevents.',
  messages: {
    bare: '"{words}" names database work without the design. Which tables, which index, what does it prevent?',
    nowhere: 'No bullet tells how a database was designed.',
    named: '{database} is named, but not what you designed in it. How many tables? Which index and why?',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'role', 'bullets', 'skills'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Added a composite index on (room, month) in PostgreSQL, which cut the bill query from 1.8 s to 90 ms.',
      },
    ],
    bad: [
      { text: '## Projects\n\n### Mess ledger\n\n- Made with Node.js.\n\n## Skills\n\n«MySQL», Git' },
      { text: '## Projects\n\n### Mess ledger\n\n- Created «tables» in the database.' },
    ],
  },
  check: ({ resume, role, bullets, skills }): Verdict => {
    const verdict = judgeSignal('database', { role, bullets, otherwise: workHead({ resume }) });
    const [draft] = 'drafts' in verdict ? verdict.drafts : [];
    const named = firstDatabase(skills);
    if (draft?.messageId !== 'nowhere' || named === null) return verdict;
    return { counted: 1, drafts: [{ at: named.at, messageId: 'named', data: { database: named.name }, loss: 1 }] };
  },
});

function firstDatabase({ uses }: SkillsView): { readonly name: string; readonly at: Range } | null {
  const databases = [...uses.values()].filter(({ skill, implied }) => skill.kind === 'database' && !implied);
  const places = databases.flatMap(({ skill, at: [at] }) => (at === undefined ? [] : [{ name: skill.name, at }]));
  return places.toSorted((a, b) => a.at.start - b.at.start)[0] ?? null;
}
