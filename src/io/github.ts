import type { CommentEdit, InlineComment, PostedComment, PullRequestState, ReviewPlan } from '../model/review.js';
import { type Answer, answered } from './github/answer.js';
import { createClient, type GithubOptions } from './github/client.js';

/** A pull request as we read and write it. Nothing here throws for what GitHub says or does not say. */
export interface PullRequest {
  read(): Promise<Answer<PullRequestState>>;
  /** One review that holds all comments. */
  review(comments: readonly InlineComment[]): Promise<Answer<void>>;
  /** Brings former inline comments up to date. */
  tidy(plan: Pick<ReviewPlan, 'update' | 'remove'>): Promise<Answer<void>>;
  summarise(summary: ReviewPlan['summary']): Promise<Answer<void>>;
}

export interface PullRequestOptions extends GithubOptions {
  readonly number: number;
  /** The commit whose lines the comments are on. */
  readonly head: string;
}

/** A write that is sent twice is a comment posted twice. */
const once = { request: { retries: 0 } };
const perPage = 100;

export function openPullRequest(options: PullRequestOptions): PullRequest {
  const client = createClient(options);
  const { rest, paginate } = client;
  const [owner = '', repo = ''] = options.repository.split('/');
  const at = { owner, repo };
  const pull = { ...at, pull_number: options.number };
  const issue = { ...at, issue_number: options.number };

  const read = async (): Promise<PullRequestState> => {
    const [files, inline, conversation] = await Promise.all([
      paginate(rest.pulls.listFiles, { ...pull, per_page: perPage }),
      paginate(rest.pulls.listReviewComments, { ...pull, per_page: perPage }),
      paginate(rest.issues.listComments, { ...issue, per_page: perPage }),
    ]);
    const parents = new Set(inline.map((comment) => comment.in_reply_to_id));
    return {
      files: files.map(({ filename, patch }) => ({ path: filename, patch: patch ?? null })),
      inline: inline.map(({ id, path, body }): PostedComment => ({ id, path, body, answered: parents.has(id) })),
      conversation: conversation.map(({ id, body }) => ({ id, path: null, body: body ?? '', answered: false })),
    };
  };

  const review = async (comments: readonly InlineComment[]): Promise<void> => {
    if (comments.length === 0) return;
    await rest.pulls.createReview({
      ...pull,
      ...once,
      commit_id: options.head,
      event: 'COMMENT',
      body: openingOf(comments.length),
      comments: comments.map(({ path, startLine, line, body }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
      })),
    });
  };

  const edit = ({ id, body }: CommentEdit) => rest.pulls.updateReviewComment({ ...at, comment_id: id, body });
  const tidy = async ({ update, remove }: Pick<ReviewPlan, 'update' | 'remove'>): Promise<void> => {
    for (const comment of update) await edit(comment);
    for (const id of remove) await rest.pulls.deleteReviewComment({ ...at, comment_id: id });
  };

  const summarise = async (summary: ReviewPlan['summary']): Promise<void> => {
    if (summary.kind === 'create') await rest.issues.createComment({ ...issue, ...once, body: summary.body });
    if (summary.kind === 'update')
      await rest.issues.updateComment({ ...at, comment_id: summary.id, body: summary.body });
  };

  return {
    read: () => answered(read()),
    review: (comments) => answered(review(comments)),
    tidy: (plan) => answered(tidy(plan)),
    summarise: (summary) => answered(summarise(summary)),
  };
}

/** GitHub wants a review to say something itself. */
function openingOf(comments: number): string {
  return comments === 1
    ? 'A note on a line that this pull request changes.'
    : `${comments} notes on lines that this pull request changes.`;
}
