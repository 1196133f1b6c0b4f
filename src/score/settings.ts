import type { Dimension, Severity } from '../model/report.js';

/** What the author's configuration says about judging. Absent keys mean "as the rule and the rubric have it". */
export interface ScoreSettings {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Rules of which the author switched a part off. */
  readonly reduced?: readonly string[];
  /** Dimension weights; 0 switches a dimension off. */
  readonly weights: Readonly<Partial<Record<Dimension, number>>>;
  /** The gate; null for none. */
  readonly threshold: number | null;
  readonly failOn: 'error' | 'never';
  /** The rubric version that the gate was chosen under; null for whichever the tool has. */
  readonly rubric: number | null;
}
