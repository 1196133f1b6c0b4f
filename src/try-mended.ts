import { compileJudge } from './bullets/judge-text.js';
import { mendBullets } from './bullets/mend-bullets.js';
import type { Packs, RolePack } from './model/pack.js';
import type { Rule } from './model/rule.js';
import type { ReportInput } from './score/build-report.js';
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
 * What the rules would say if bullets were told better: how the gain of a finding is found. Only what rests on the bullets is
 * judged again, for no other part of the resume changes with them.
 */
export function tryMended(
  { role, packs, rules, settings, wishes }: Trial,
  artifacts: Gathered,
  outcomes: readonly RuleOutcome[],
): ReportInput['outcomesIf'] {
  const { resume, bullets } = artifacts;
  if (resume.state !== 'ready' || bullets.state !== 'ready') return () => outcomes;
  const again = rules.filter(({ needs }) => needs.includes('bullets') || needs.includes('skills'));
  const same = outcomes.filter(({ rule }) => !again.includes(rule));
  const knowledge = compileJudge({ role, skills: packs.skills, lexicon: packs.lexicon });
  return (mended) => {
    const others = mendBullets(bullets.value, mended, knowledge);
    const skills = viewSkills(resume.value, others, packs.skills);
    const changed: Gathered = {
      ...artifacts,
      bullets: { state: 'ready', value: others },
      skills: { state: 'ready', value: skills },
    };
    return [...same, ...judge(again, changed, settings, wishes, packs.rubric.caps)];
  };
}
