import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPullRequest } from '../../src/io/github.js';
import type { InlineComment } from '../../src/model/review.js';
import { type Fault, type GithubServer, pullNumber, repository, startGithub, token } from './server.js';

let github: GithubServer;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(() => github.close());

function open(part: { token?: string; apiUrl?: string; answerMs?: number } = {}) {
  return openPullRequest({ token, repository, apiUrl: github.url, number: pullNumber, head: github.head, ...part });
}

function comment(line: number, startLine = line): InlineComment {
  const annotation = {
    severity: 'warning',
    title: '',
    message: '',
    path: 'resume.md',
    startLine,
    endLine: line,
  } as const;
  return { path: 'resume.md', line, startLine, body: 'How many endpoints?', annotation };
}

describe('reading', () => {
  test('goes on to the last page', async () => {
    for (let index = 0; index < 230; index += 1) github.addFile(`notes/${index}.md`, undefined);
    github.addFile('resume.md', '@@ -0,0 +1 @@\n+# Asha');
    const first = github.addInline('first', 'resume.md', 1);
    github.addInline('reply', 'resume.md', 1, first);
    for (let index = 0; index < 101; index += 1) github.addConversation(`comment ${index}`);
    const answer = await open().read();
    if ('refused' in answer) throw new Error(answer.refused);
    expect(answer.value.files).toHaveLength(231);
    expect(answer.value.files.at(-1)).toEqual({ path: 'resume.md', patch: '@@ -0,0 +1 @@\n+# Asha' });
    expect(answer.value.files[0]).toEqual({ path: 'notes/0.md', patch: null });
    expect(answer.value.inline).toMatchObject([
      { id: first, path: 'resume.md', body: 'first', answered: true },
      { body: 'reply', answered: false },
    ]);
    expect(answer.value.conversation.at(-1)).toMatchObject({ path: null, body: 'comment 100' });
  });

  const refuse = (status: number, headers: Record<string, string> = {}): Fault => ({ kind: 'refuse', status, headers });
  test.each([
    { story: 'not allowed', fault: refuse(403), reason: /^the token may not write comments here, as on .* a fork$/ },
    { story: 'not found', fault: refuse(404), reason: /^the token does not see this pull request$/ },
    {
      story: 'a rate limit that lifts tomorrow',
      fault: refuse(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }),
      reason: /^GitHub asks to wait: too many requests$/,
    },
    { story: 'too many requests', fault: refuse(429), reason: /^GitHub asks to wait: too many requests$/ },
    { story: 'no answer', fault: { kind: 'hang' } as const, reason: /^GitHub could not be reached$/ },
    { story: 'a server error', fault: refuse(502), reason: /^GitHub answered with an error \(502\)$/ },
  ])('is refused for $story', { timeout: 30_000 }, async ({ fault, reason }) => {
    github.fault = () => fault;
    const answer = await open({ answerMs: 300 }).read();
    expect(answer).toEqual({ refused: expect.stringMatching(reason) });
  });

  test('is refused for a bad token', async () => {
    expect(await open({ token: 'wrong' }).read()).toEqual({ refused: 'GitHub does not accept the token' });
  });

  test('is refused where nobody listens', { timeout: 30_000 }, async () => {
    await github.close();
    expect(await open().read()).toEqual({ refused: 'GitHub could not be reached' });
  });

  test('tries again after a passing fault', { timeout: 30_000 }, async () => {
    let faults = 1;
    github.fault = () => (faults-- > 0 ? { kind: 'refuse', status: 500 } : null);
    expect(await open().read()).toHaveProperty('value.files', []);
  });

  test('waits once for a limit that lifts soon', { timeout: 30_000 }, async () => {
    let faults = 1;
    const message = 'You have exceeded a secondary rate limit.';
    github.fault = () =>
      faults-- > 0 ? { kind: 'refuse', status: 403, headers: { 'retry-after': '1' }, message } : null;
    expect(await open().read()).toHaveProperty('value.files', []);
  });
});

describe('writing', () => {
  beforeEach(() => github.addFile('resume.md', '@@ -1,2 +1,3 @@\n # Asha\n+Pune\n+- Built'));

  test('sends all comments as one review', async () => {
    expect(await open().review([comment(2), comment(3, 2)])).toEqual({ value: undefined });
    expect(github.reviews.map(({ request }) => request)).toEqual([
      {
        commit_id: github.head,
        event: 'COMMENT',
        body: '2 notes on lines that this pull request changes.',
        comments: [
          { path: 'resume.md', line: 2, side: 'RIGHT', body: 'How many endpoints?' },
          {
            path: 'resume.md',
            line: 3,
            side: 'RIGHT',
            start_line: 2,
            start_side: 'RIGHT',
            body: 'How many endpoints?',
          },
        ],
      },
    ]);
  });

  test('sends no review without comments', async () => {
    await open().review([]);
    expect(github.sent).toEqual([]);
  });

  test('is refused on a line outside the diff', async () => {
    expect(await open().review([comment(9)])).toEqual({ refused: 'GitHub does not take comments on these lines' });
    expect(github.inline).toEqual([]);
  });

  test('never sends a review twice', async () => {
    github.fault = (method) => (method === 'POST' ? { kind: 'refuse', status: 502 } : null);
    expect(await open().review([comment(2)])).toEqual({ refused: 'GitHub answered with an error (502)' });
    expect(github.writes()).toHaveLength(1);
  });

  test('edits and deletes', { timeout: 30_000 }, async () => {
    const [one, two, summary] = [
      github.addInline('a', 'resume.md', 2),
      github.addInline('b', 'resume.md', 3),
      github.addConversation('s'),
    ];
    await open().tidy({ update: [{ id: one, body: 'better' }], remove: [two] });
    await open().summarise({ kind: 'update', id: summary, body: 'now' });
    expect(github.inline.map(({ body }) => body)).toEqual(['better']);
    expect(github.conversation.map(({ body }) => body)).toEqual(['now']);
  });
});
