import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { components, operations } from '@octokit/openapi-types';
import { commentableLines } from './commentable-lines.js';
import { diffEntry, issueComment, review, reviewComment } from './schemas.js';

type Schemas = components['schemas'];
export type NewReview = NonNullable<operations['pulls/create-review']['requestBody']>['content']['application/json'];

export const token = 'ghs_invented0000000000000000000000000000';
export const repository = 'asha/resume';
export const pullNumber = 7;

/** What the server does instead of answering. */
export type Fault =
  | {
      readonly kind: 'refuse';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  | { readonly kind: 'hang' };

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** One pull request, as api.github.com would serve it. Tests read and change its parts. */
export interface GithubServer {
  readonly url: string;
  readonly sent: Sent[];
  head: string;
  files: Schemas['diff-entry'][];
  reviews: { readonly review: Schemas['pull-request-review']; readonly request: NewReview }[];
  inline: Schemas['pull-request-review-comment'][];
  conversation: Schemas['issue-comment'][];
  fault: (method: string, path: string) => Fault | null;
  /** What was sent that changes something. */
  writes(): Sent[];
  addFile(path: string, patch: string | undefined): void;
  addInline(body: string, path: string, line: number, replyTo?: number): number;
  addConversation(body: string): number;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startGithub(): Promise<GithubServer> {
  let lastId = 1000;
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `/repos/${repository}`;

  const github: GithubServer = {
    url,
    sent: [],
    head: 'a'.repeat(40),
    files: [],
    reviews: [],
    inline: [],
    conversation: [],
    fault: () => null,
    writes: () => github.sent.filter(({ method }) => method !== 'GET'),
    addFile: (path, patch) => void github.files.push(diffEntry(path, patch)),
    addInline(body, path, line, replyTo) {
      lastId += 1;
      github.inline.push(reviewComment({ id: lastId, body, path, line, head: github.head, replyTo }));
      return lastId;
    },
    addConversation(body) {
      lastId += 1;
      github.conversation.push(issueComment(lastId, body));
      return lastId;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const address = new URL(request.url ?? '/', url);
    const sentText = await text(request);
    const body: unknown = sentText === '' ? null : JSON.parse(sentText);
    github.sent.push({ method, path: address.pathname, body });
    const fault = github.fault(method, address.pathname);
    if (fault?.kind === 'hang') return;
    const reply =
      fault !== null
        ? {
            status: fault.status,
            headers: fault.headers ?? {},
            body: { message: fault.message ?? 'No', status: String(fault.status) },
          }
        : headers.authorization === `token ${token}` || headers.authorization === `Bearer ${token}`
          ? answer(method, address, body)
          : { status: 401, body: { message: 'Bad credentials', status: '401' } };
    send(response, reply);
  }

  function answer(method: string, address: URL, body: unknown): Reply {
    const path = address.pathname.startsWith(base) ? address.pathname.slice(base.length) : '';
    const one = /^\/(pulls|issues)\/comments\/(\d+)$/.exec(path);
    if (one !== null)
      return change(method, one[1] === 'pulls' ? github.inline : github.conversation, Number(one[2]), body);
    switch (`${method} ${path}`) {
      case `GET /pulls/${pullNumber}/files`:
        return page(address, github.files);
      case `GET /pulls/${pullNumber}/comments`:
        return page(address, github.inline);
      case `GET /pulls/${pullNumber}/reviews`:
        return page(
          address,
          github.reviews.map((one) => one.review),
        );
      case `GET /issues/${pullNumber}/comments`:
        return page(address, github.conversation);
      case `POST /pulls/${pullNumber}/reviews`:
        return addReview(body as NewReview);
      case `POST /issues/${pullNumber}/comments`:
        github.addConversation((body as { body: string }).body);
        return { status: 201, body: github.conversation.at(-1) };
      default:
        return { status: 404, body: { message: 'Not Found', status: '404' } };
    }
  }

  function addReview(request: NewReview): Reply {
    const problem = problemOf(request);
    if (problem !== null)
      return { status: 422, body: { message: 'Unprocessable Entity', errors: [problem], status: '422' } };
    lastId += 1;
    const created = review(lastId, request.body ?? '', github.head);
    github.reviews.push({ review: created, request });
    for (const { body, path, line = 0 } of request.comments ?? []) github.addInline(body, path, line);
    return { status: 200, body: created };
  }

  function problemOf(request: NewReview): string | null {
    if (request.event === 'COMMENT' && !request.body) return 'Body cannot be blank';
    if (request.commit_id !== github.head) return 'commit_id is not part of the pull request';
    for (const { path, line, side, start_line: start, start_side: startSide } of request.comments ?? []) {
      const patch = github.files.find(({ filename }) => filename === path)?.patch ?? '';
      const hunks = commentableLines(patch);
      const hunk = hunks.find((lines) => line !== undefined && lines.has(line));
      if (side !== 'RIGHT' || hunk === undefined) return 'Line could not be resolved';
      if (start !== undefined && (startSide !== 'RIGHT' || start >= Number(line) || !hunk.has(start))) {
        return 'Start line must be part of the same hunk as the line.';
      }
    }
    return null;
  }

  return github;
}

function change(method: string, comments: { id: number | bigint; body?: string }[], id: number, body: unknown): Reply {
  const index = comments.findIndex((comment) => comment.id === id);
  const comment = comments[index];
  if (comment === undefined) return { status: 404, body: { message: 'Not Found', status: '404' } };
  if (method === 'DELETE') {
    comments.splice(index, 1);
    return { status: 204 };
  }
  if (method !== 'PATCH') return { status: 404, body: { message: 'Not Found', status: '404' } };
  comment.body = (body as { body: string }).body;
  return { status: 200, body: comment };
}

function page(address: URL, all: readonly unknown[]): Reply {
  const size = Math.min(100, Number(address.searchParams.get('per_page') ?? 30));
  const number = Number(address.searchParams.get('page') ?? 1);
  const next = new URL(address);
  next.searchParams.set('page', String(number + 1));
  const more = number * size < all.length;
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size),
    headers: more ? { link: `<${next}>; rel="next"` } : {},
  };
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
