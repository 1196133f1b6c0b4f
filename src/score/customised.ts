import type { Rubric } from '../model/pack.js';
import { dimensions } from '../model/report.js';
import { weightOf } from './measure.js';
import type { RuleOutcome } from './outcome.js';
import type { ScoreSettings } from './settings.js';

/**
 * Whether the author judges by other weights than the rubric's, without a rule that matters to the score, or without a finding of
 * such a rule: to ignore all findings of a rule one by one is to switch it off.
 */
export function isCustomised(
  { severities, weights, reduced = [] }: Pick<ScoreSettings, 'severities' | 'weights' | 'reduced'>,
  rubric: Rubric,
  outcomes: readonly RuleOutcome[],
): boolean {
  const reweighted = dimensions.some((id) => (weights[id] ?? rubric.weights[id]) !== rubric.weights[id]);
  const off = Object.keys(severities).filter((rule) => severities[rule] === 'off');
  const ignored = outcomes.flatMap((one) => (one.outcome === 'checked' && one.ignored > 0 ? [one.rule.id] : []));
  return reweighted || [...off, ...reduced, ...ignored].some((rule) => matters(rule, rubric));
}

function matters(rule: string, rubric: Rubric): boolean {
  return weightOf(rubric, rule) > 0 || rubric.caps[rule] !== undefined;
}
