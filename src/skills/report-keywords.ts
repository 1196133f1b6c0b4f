import type { KeywordNeed, RolePack } from '../model/pack.js';
import type { KeywordHit, KeywordReport } from '../model/report.js';
import type { SkillsView, SkillUse } from '../model/skills.js';
import type { Place, Range } from '../model/source.js';
import { bestUse } from './credit.js';
import { findStack } from './find-stack.js';

/** What the resume shows of the role's skills, by line. */
export function reportKeywords(view: SkillsView, role: RolePack, locate: (range: Range) => Place): KeywordReport {
  const hit = (need: KeywordNeed): KeywordHit => {
    const use = bestUse(need, view);
    return { skill: use?.skill.name ?? nameNeed(need), found: use !== undefined, lines: linesOf(use, locate) };
  };
  const stack = findStack(view, role);
  return {
    required: role.required.map(hit),
    contextual: role.contextual.map((name) => hit({ anyOf: [name] })),
    stack: {
      found: stack === null ? null : stack.shown.map(({ skill }) => skill.name).join(' + '),
      complete: stack?.complete ?? false,
    },
  };
}

const mostNamed = 3;

/** "PostgreSQL, MySQL or MongoDB"; of a long list the first few. */
export function nameNeed({ anyOf }: KeywordNeed): string {
  const named = anyOf.slice(0, mostNamed);
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
}

function linesOf(use: SkillUse | undefined, locate: (range: Range) => Place): number[] {
  return [...new Set(use?.at.map((range) => locate(range).line))].sort((a, b) => a - b);
}
