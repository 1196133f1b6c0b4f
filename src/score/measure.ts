import type { Rubric } from '../model/pack.js';
import { type Dimension, dimensions } from '../model/report.js';
import { type RuleOutcome, switchedOff } from './outcome.js';

/** Whether a dimension takes part in the score, and with how much of it. */
export interface Measure {
  readonly dimension: Dimension;
  readonly state: 'measured' | 'nothing-to-judge' | 'unmeasured';
  /** Why it is not measured, or not wholly. */
  readonly reason: string | null;
  readonly weight: number;
  /** Its part of the score, 0..1. */
  readonly share: number;
  /** The part of the score that one unit of rule weight has in it. */
  readonly unit: number;
}

/** A dimension drops out only when its author or its language wants it so; one without anything to judge stays, and is worth nothing. */
export function measure(
  outcomes: readonly RuleOutcome[],
  rubric: Rubric,
  weights: Readonly<Partial<Record<Dimension, number>>>,
): Measure[] {
  const states = dimensions.map((dimension) => {
    const weight = weights[dimension] ?? rubric.weights[dimension];
    const weighing = outcomes.filter(({ rule }) => rule.dimension === dimension && weightOf(rubric, rule.id) > 0);
    return {
      dimension,
      weight,
      ...stateOf(weight, weighing, rubric),
      ruleWeight: sum(weighing.filter(weighs), rubric),
    };
  });
  const whole = states.reduce((total, { state, weight }) => (state === 'unmeasured' ? total : total + weight), 0);
  return states.map(({ ruleWeight, ...state }) => {
    const share = state.state === 'unmeasured' ? 0 : state.weight / whole;
    return { ...state, share, unit: ruleWeight === 0 ? 0 : share / ruleWeight };
  });
}

export function weightOf(rubric: Rubric, rule: string): number {
  return rubric.rules[rule] ?? 0;
}

/** A rule that could not run keeps its weight, or a dead engine would make the rest count for more. */
function weighs({ outcome }: RuleOutcome): boolean {
  return outcome === 'checked' || outcome === 'unavailable' || outcome === 'crashed';
}

/** A part of a dimension that is smaller does not stand for the whole: of content in German only placeholders could be judged. */
const leastSupported = 0.1;

function stateOf(weight: number, weighing: readonly RuleOutcome[], rubric: Rubric): Pick<Measure, 'state' | 'reason'> {
  if (weight === 0) return { state: 'unmeasured', reason: 'its weight is 0 in the configuration' };
  const on = weighing.filter(({ outcome }) => outcome !== 'off');
  if (on.length === 0) return { state: 'unmeasured', reason: reasonOf(weighing[0]) ?? 'none of its rules counts' };
  const unsupported = weighing.filter((one) => one.outcome === 'off' && one.reason !== switchedOff);
  if (sum(on, rubric) < leastSupported * (sum(on, rubric) + sum(unsupported, rubric))) {
    return { state: 'unmeasured', reason: reasonOf(unsupported[0]) };
  }
  if (!on.some(weighs)) return { state: 'nothing-to-judge', reason: null };
  return {
    state: 'measured',
    reason: reasonOf(on.find(({ outcome }) => outcome === 'unavailable' || outcome === 'crashed')),
  };
}

function reasonOf(outcome: RuleOutcome | undefined): string | null {
  return outcome === undefined || outcome.outcome === 'checked' ? null : outcome.reason;
}

function sum(outcomes: readonly RuleOutcome[], rubric: Rubric): number {
  return outcomes.reduce((total, { rule }) => total + weightOf(rubric, rule.id), 0);
}
