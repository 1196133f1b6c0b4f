import type { Range } from './source.js';

/** How well the resume shows a skill: in a list only, in a claim, or in a strong claim. */
export type Anchoring = 'listed' | 'mentioned' | 'anchored';

export interface SkillUse {
  readonly anchoring: Anchoring;
  /** Source ranges of every mention, in order. */
  readonly at: readonly Range[];
}

/** Skills by canonical name. A skill that is only implied by another (Express → Node.js) is included with the other's mentions. */
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
