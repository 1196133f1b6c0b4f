import type { Severity } from '../model/report.js';
import type { Draft, Rule } from '../model/rule.js';

/** What became of one rule in one run. */
export type RuleOutcome = Checked | NotChecked;

export interface Checked {
  readonly outcome: 'checked';
  readonly rule: Rule;
  readonly severity: Severity;
  /** Opportunities that losses are measured against: those found, or those expected if that is more. */
  readonly of: number;
  readonly drafts: readonly WordedDraft[];
  /** How many more drafts there were that the author ignores. */
  readonly ignored: number;
}

/** Why a rule did not run that the author switched off. */
export const switchedOff = 'switched off in the configuration';

export interface NotChecked {
  readonly outcome: 'not-applicable' | 'unavailable' | 'crashed' | 'off';
  readonly rule: Rule;
  readonly reason: string;
}

/** A draft with its message written out. The one that stands for all missing opportunities may lose more than 1. */
export interface WordedDraft extends Draft {
  readonly message: string;
}
