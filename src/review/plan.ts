import { isFailed } from '../model/report.js';
import type { Annotation, ReviewPlan } from '../model/review.js';
import { annotate } from './annotation.js';
import { draftComments } from './draft.js';
import type { ReviewInput } from './input.js';
import { readPatch } from './patch.js';
import { reconcile } from './reconcile.js';
import { dearestFirst, findRemarks, type Remark } from './remark.js';
import { repositoryPath } from './repository-path.js';
import { planSummary } from './summary.js';

/** Decides what to say on a pull request, given what is already said there. */
export function planReview(input: ReviewInput): ReviewPlan {
  const { reports, state, root, maxComments } = input;
  const drafts = draftComments(remarksOf(input), input);
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
  const dearest = remarksOf({ ...input, state: null }).slice(0, input.maxComments);
  return dearest.map((remark) => annotate(remark, input.root));
}

type Seen = Pick<ReviewInput, 'reports' | 'root'> & { readonly state: ReviewInput['state'] | null };

function remarksOf({ reports, root, state }: Seen): Remark[] {
  const patches = new Map(state?.files.map(({ path, patch }) => [path, patch]));
  return reports
    .flatMap((report) => {
      if (isFailed(report)) return [];
      const patch = patches.get(repositoryPath(root, report.resume.path)) ?? null;
      return findRemarks(report, patch === null ? null : readPatch(patch));
    })
    .toSorted(dearestFirst);
}
