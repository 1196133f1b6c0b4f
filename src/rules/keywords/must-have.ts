import type { KeywordNeed } from '../../model/pack.js';
import type { Resume } from '../../model/resume.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { SkillUse } from '../../model/skills.js';
import type { Range } from '../../model/source.js';
import { bestUse, creditOf, isBasic } from '../../skills/credit.js';
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
    absent: '{role}: readers look for {skills}. Nothing here names it.',
    listed: '{skill} is only in a list. Say in a bullet what you did with it.',
    thin: 'No strong bullet names {skills}. Add how you did it, or what changed, where you name it.',
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
    bad: [{ text: '## «Skills»\n\nPhotoshop' }, { text: '## «Skills»\n\n«PostgreSQL»' }],
  },
  check: ({ resume, role, skills }) => {
    const at = headOf(resume, 'skills', 'projects', 'work');
    const uses = role.required.map((need) => ({ need, use: bestUse(need, skills) }));
    const absent = uses.filter(({ use }) => use === undefined).map(({ need }) => need);
    const shown = uses.flatMap(({ use }) => use ?? []).filter((use) => !isBasic(use));
    const listed = shown.filter(({ anchoring }) => anchoring === 'listed');
    const thin = shown.filter(({ anchoring }) => anchoring === 'mentioned');
    return {
      counted: role.required.length,
      drafts: [
        ...absent.map((need) => absentDraft(need, role.title, at)),
        ...listed.map((use) => listedDraft(use, listed.length, nameIn(resume, use))),
        ...inThrees(thin).map((uses) => thinDraft(uses, [...new Set(uses.map((use) => nameIn(resume, use)))])),
      ],
    };
  },
});

function absentDraft(need: KeywordNeed, role: string, at: Range): Draft {
  const mended = { naming: need.anyOf.slice(0, 1) };
  return { at, messageId: 'absent', data: { role, skills: nameNeed(need) }, loss: 1, mended };
}

/** As the resume has it: "Kubernetes" where Docker is only implied. */
function nameIn({ source }: Resume, use: SkillUse): string {
  const { start, end } = firstPlace(use);
  return use.implied ? source.text.slice(start, end) : use.skill.name;
}

function listedDraft(use: SkillUse, listed: number, skill: string): Draft {
  const loss = 1 - Math.min(creditOf(use), mostForLists / listed);
  const mended = { naming: [use.skill.name] };
  return { at: firstPlace(use), messageId: 'listed', data: { skill }, loss, effort: 'facts', mended };
}

/** Several at once, because the bullets themselves are reported one by one. */
function thinDraft(uses: readonly SkillUse[], names: readonly string[]): Draft {
  const [first] = uses.map(firstPlace).toSorted((a, b) => a.start - b.start);
  const loss = uses.reduce((sum, use) => sum + 1 - creditOf(use), 0);
  const skills = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
  const mended = { naming: uses.map(({ skill }) => skill.name) };
  return { at: first ?? { start: 0, end: 0 }, messageId: 'thin', data: { skills }, loss, effort: 'facts', mended };
}

/** So that no finding loses more than one opportunity. */
function inThrees(uses: readonly SkillUse[]): SkillUse[][] {
  return Array.from({ length: Math.ceil(uses.length / 3) }, (_, group) => uses.slice(3 * group, 3 * group + 3));
}

function firstPlace({ at: [first] }: SkillUse): Range {
  return first ?? { start: 0, end: 0 };
}
