import { isFailed } from '../model/report.js';
import type { Annotation, ReviewPlan } from '../model/review.js';
import { annotate } from './annotation.js';
import { draftComments } from './draft.js';
import type { ReviewInput } from './input.js';
import { reconcile } from './reconcile.js';
import { dearestFirst, findRemarks, type Remark } from './remark.js';
import { repositoryPath } from './repository-path.js';
import { planSummary } from './summary.js';

/** Decides what to say on a pull request, given what is already said there. */
export function planReview(input: ReviewInput): ReviewPlan {
  const { reports, state, root, maxComments } = input;
  const drafts = draftComments(remarksOf(reports), input);
  // Comments on resumes that this run did not lint belong to another run, or to a run that failed.
  const linted = new Set(
    reports.flatMap((report) => (isFailed(report) ? [] : repositoryPath(root, report.resume.path))),
  );
  const posted = state.inline.filter(({ path }) => path !== null && linted.has(path));
  const { beside, ...comments } = reconcile(drafts, posted, maxComments);
  return { ...comments, summary: planSummary(input, beside) };
}

/** What to show where the pull request cannot even be read, and so nobody knows which lines it touches. */
export function planAnnotations(input: Pick<ReviewInput, 'reports' | 'root' | 'maxComments'>): Annotation[] {
  const dearest = remarksOf(input.reports).slice(0, input.maxComments);
  return dearest.map((remark) => annotate(remark, input.root));
}

function remarksOf(reports: ReviewInput['reports']): Remark[] {
  return reports.flatMap((report) => (isFailed(report) ? [] : findRemarks(report))).toSorted(dearestFirst);
}
