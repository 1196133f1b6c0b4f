import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

const when = '2026-11-22T10:00:00Z';
const site = 'https://github.example/asha/resume';

export const bot: Schemas['simple-user'] = {
  login: 'github-actions[bot]',
  id: 41898282,
  node_id: 'MDM6Qm90NDE4OTgyODI=',
  avatar_url: site,
  gravatar_id: '',
  url: site,
  html_url: site,
  followers_url: site,
  following_url: site,
  gists_url: site,
  starred_url: site,
  subscriptions_url: site,
  organizations_url: site,
  repos_url: site,
  events_url: site,
  received_events_url: site,
  type: 'Bot',
  site_admin: false,
};

export function diffEntry(filename: string, patch: string | undefined): Schemas['diff-entry'] {
  const rows = patch?.split('\n') ?? [];
  const additions = rows.filter((row) => row.startsWith('+')).length;
  const deletions = rows.filter((row) => row.startsWith('-')).length;
  return {
    sha: 'b'.repeat(40),
    filename,
    status: 'modified',
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: site,
    raw_url: site,
    contents_url: site,
    ...(patch !== undefined && { patch }),
  };
}

export interface InlineParts {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  readonly line: number;
  readonly head: string;
  readonly replyTo: number | undefined;
}

export function reviewComment({
  id,
  body,
  path,
  line,
  head,
  replyTo,
}: InlineParts): Schemas['pull-request-review-comment'] {
  const link = { href: site };
  return {
    url: site,
    pull_request_review_id: 1,
    id,
    node_id: `PRRC_${id}`,
    diff_hunk: '@@ @@',
    path,
    commit_id: head,
    original_commit_id: head,
    ...(replyTo !== undefined && { in_reply_to_id: replyTo }),
    user: bot,
    body,
    created_at: when,
    updated_at: when,
    html_url: site,
    pull_request_url: site,
    author_association: 'NONE',
    _links: { self: link, html: link, pull_request: link },
    line,
    side: 'RIGHT',
  };
}

export function issueComment(id: number, body: string): Schemas['issue-comment'] {
  return {
    id,
    node_id: `IC_${id}`,
    url: site,
    body,
    html_url: site,
    user: bot,
    created_at: when,
    updated_at: when,
    issue_url: site,
    author_association: 'NONE',
  };
}

export function review(id: number, body: string, head: string): Schemas['pull-request-review'] {
  const link = { href: site };
  return {
    id,
    node_id: `PRR_${id}`,
    user: bot,
    body,
    state: 'COMMENTED',
    html_url: site,
    pull_request_url: site,
    _links: { html: link, pull_request: link },
    submitted_at: when,
    commit_id: head,
    author_association: 'NONE',
  };
}
