import { tellBetter } from './bullets/tell-better.js';
import type { Mended } from './model/bullet.js';
import type { Packs, RolePack } from './model/pack.js';
import type { Rule } from './model/rule.js';
import { type Gathered, judge } from './score/judge.js';
import type { RuleOutcome } from './score/outcome.js';
import type { ScoreSettings } from './score/settings.js';
import type { Wishes } from './score/settle-ignores.js';
import { viewSkills } from './skills/view-skills.js';

interface Trial {
  readonly role: RolePack;
  readonly packs: Packs;
  readonly rules: readonly Rule[];
  readonly settings: ScoreSettings;
  readonly wishes: Wishes;
}

/**
 * What the rules would say once a finding is mended, but for the one that is kept as it is. Only what rests on the bullets is
 * judged again, for no other part of the resume changes with them.
 */
export function tryMended(
  { role, packs, rules, settings, wishes }: Trial,
  artifacts: Gathered,
  outcomes: readonly RuleOutcome[],
): (kept: string | null, mended: Mended) => readonly RuleOutcome[] {
  const { resume, bullets } = artifacts;
  if (resume.state !== 'ready' || bullets.state !== 'ready') return () => outcomes;
  const resting = rules.filter(({ needs }) => needs.includes('bullets') || needs.includes('skills'));
  return (kept, mended) => {
    const others = tellBetter(bullets.value, mended, role);
    const changed: Gathered = {
      ...artifacts,
      bullets: { state: 'ready', value: others },
      skills: { state: 'ready', value: viewSkills(resume.value, others, packs.skills) },
    };
    const again = judge(
      resting.filter(({ id }) => id !== kept),
      changed,
      settings,
      wishes,
      packs.rubric.caps,
    );
    const judged = new Set(again.map(({ rule: { id } }) => id));
    return [...outcomes.filter(({ rule: { id } }) => !judged.has(id)), ...again];
  };
}
