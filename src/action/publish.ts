import type { PullRequest } from '../io/github.js';
import type { Annotation } from '../model/review.js';
import type { ReviewInput } from '../review/input.js';
import { planAnnotations, planReview } from '../review/plan.js';

/** What became of a review. */
export interface Published {
  /** Remarks that could not be said on the pull request. */
  readonly annotations: readonly Annotation[];
  /** Why something was not posted, each once. */
  readonly refusals: readonly string[];
  readonly comments: number;
}

/**
 * Posts a review, unless there is no pull request to post to. What is refused becomes annotations; a finding is never
 * shown in both places.
 */
export async function publish(pullRequest: PullRequest | null, input: Omit<ReviewInput, 'state'>): Promise<Published> {
  if (pullRequest === null) return { annotations: planAnnotations(input), refusals: [], comments: 0 };
  const state = await pullRequest.read();
  if ('refused' in state) return { annotations: planAnnotations(input), refusals: [state.refused], comments: 0 };

  const plan = planReview({ ...input, state: state.value });
  const review = await pullRequest.review(plan.create);
  const others = [await pullRequest.tidy(plan), await pullRequest.summarise(plan.summary)];
  const refusals = [review, ...others].flatMap((answer) => ('refused' in answer ? answer.refused : []));
  const refused = 'refused' in review;
  return {
    annotations: refused ? plan.create.map(({ annotation }) => annotation) : [],
    refusals: [...new Set(refusals)],
    comments: refused ? 0 : plan.create.length,
  };
}
