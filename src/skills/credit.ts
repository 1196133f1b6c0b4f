import type { KeywordNeed } from '../model/pack.js';
import type { Anchoring, SkillsView, SkillUse } from '../model/skills.js';

/** What showing a skill is worth, 0..1: naming it costs nothing and proves little. */
const credits: Readonly<Record<Anchoring, number>> = { listed: 0.4, mentioned: 0.7, anchored: 1 };

export function creditOf(use: SkillUse | undefined): number {
  if (use === undefined) return 0;
  return isBasic(use) ? 1 : credits[use.anchoring];
}

/** What a degree teaches and everybody uses ("DBMS", "Git"): to list it is enough. */
export function isBasic({ skill }: SkillUse): boolean {
  return skill.kind === 'basic';
}

/** The skill of the need that the resume shows best, the first of equals. */
export function bestUse(need: KeywordNeed, view: SkillsView): SkillUse | undefined {
  return need.anyOf
    .flatMap((name) => view.uses.get(name) ?? [])
    .reduce<SkillUse | undefined>(
      (best, use) => (best !== undefined && creditOf(best) >= creditOf(use) ? best : use),
      undefined,
    );
}
