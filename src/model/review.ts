import type { Severity } from './report.js';

/** A file of a pull request, as GitHub lists it. */
export interface ChangedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Unified diff hunks; null for a binary or very large file. */
  readonly patch: string | null;
}

/** A comment that is already on the pull request, by whomever. */
export interface PostedComment {
  readonly id: number;
  /** The file it is on; null in the conversation. */
  readonly path: string | null;
  readonly body: string;
  /** Somebody replied to it. */
  readonly answered: boolean;
}

/** What the pull request shows before we say anything. */
export interface PullRequestState {
  readonly files: readonly ChangedFile[];
  readonly inline: readonly PostedComment[];
  readonly conversation: readonly PostedComment[];
}

/** A comment on lines of the new side of the diff. */
export interface InlineComment {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** First and last line, 1-based, the same for a single line. */
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  /** What is shown instead where comments are refused. */
  readonly annotation: Annotation;
}

export interface CommentEdit {
  readonly id: number;
  readonly body: string;
}

/** Everything to be done on the pull request, decided before anything is sent. */
export interface ReviewPlan {
  readonly create: readonly InlineComment[];
  readonly update: readonly CommentEdit[];
  /** Comments whose findings are gone and that nobody replied to. */
  readonly remove: readonly number[];
  readonly summary: { readonly kind: 'none' } | SummaryComment;
}

export type SummaryComment =
  | { readonly kind: 'create'; readonly body: string }
  | ({ readonly kind: 'update' } & CommentEdit);

/** What the checks page shows beside a line when a comment was refused. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}
