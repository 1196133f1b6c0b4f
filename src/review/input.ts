import type { FailedReport, Finding, Report } from '../model/report.js';
import type { PullRequestState } from '../model/review.js';

/** What a review is planned from. */
export interface ReviewInput {
  readonly reports: readonly (Report | FailedReport)[];
  /** The text of the resumes as they were linted, by the reports' paths. */
  readonly sources: ReadonlyMap<string, string>;
  readonly state: PullRequestState;
  /** The working directory from the root of the repository, "" for the root itself. */
  readonly root: string;
  /** How many comments of ours may stand on the pull request at the same time. */
  readonly maxComments: number;
  /** The whole result as Markdown, given the findings that stand beside their lines; null when no summary is wanted. */
  readonly summary: ((beside: ReadonlySet<Finding>) => string) | null;
}
