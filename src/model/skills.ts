import type { Skill } from './pack.js';
import type { Range } from './source.js';

/** How well the resume shows a skill: in a list only, in a claim, or in a strong claim. */
export const anchorings = ['listed', 'mentioned', 'anchored'] as const;
export type Anchoring = (typeof anchorings)[number];

export interface SkillUse {
  readonly skill: Skill;
  readonly anchoring: Anchoring;
  /** Never named itself, only shown by another: Node.js by Express. */
  readonly implied: boolean;
  /** Source ranges of every mention, in order; of a skill that is only implied, those of the other. */
  readonly at: readonly Range[];
}

/** Skills by canonical name. */
export interface SkillsView {
  readonly uses: ReadonlyMap<string, SkillUse>;
}

/** A job description as it was understood. */
export interface Job {
  readonly path: string;
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly experience: { readonly min: number; readonly max: number | null } | null;
}
