import type { Rubric } from '../model/pack.js';
import { dimensions } from '../model/report.js';
import { weightOf } from './measure.js';
import type { ScoreSettings } from './settings.js';

/** Whether the author judges by other weights than the rubric's, or without a rule that matters to the score. */
export function isCustomised(
  { severities, weights }: Pick<ScoreSettings, 'severities' | 'weights'>,
  rubric: Rubric,
): boolean {
  const reweighted = dimensions.some((id) => (weights[id] ?? rubric.weights[id]) !== rubric.weights[id]);
  return (
    reweighted || Object.entries(severities).some(([rule, severity]) => severity === 'off' && matters(rule, rubric))
  );
}

function matters(rule: string, rubric: Rubric): boolean {
  return weightOf(rubric, rule) > 0 || rubric.caps[rule] !== undefined;
}
