import type { Employer, Rubric, RubricPack } from '../model/pack.js';

/** The rubric as one kind of employer weighs it. */
export function rubricFor({ weights, ...rest }: RubricPack, employer: Employer): Rubric {
  return { ...rest, weights: weights[employer] };
}
