import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { handmadePdf } from '../pdf/handmade.js';
import { config, lineOf, resume } from './resume.js';
import { type ActionOptions, type ActionRun, type NodeName, nodes, project, runAction } from './run-action.js';
import { type GithubServer, startGithub, token } from './server.js';
import { makeWorkspace, type Workspace } from './workspace.js';

const timeout = 120_000;
let github: GithubServer;
let workspace: Workspace;

beforeEach(async () => {
  github = await startGithub();
  workspace = await makeWorkspace({ 'README.md': 'Mine\n' });
});
afterEach(() => Promise.all([github.close(), workspace.remove()]));

/** Commits, and lets GitHub see it. */
async function push(files: Readonly<Record<string, string | null>>): Promise<void> {
  github.head = await workspace.commit(files);
  github.files = [];
  for (const { path, patch } of await workspace.patches()) github.addFile(path, patch);
}

function act(part: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({ workspace, github, ...part });
}

/** Without the slowest engine, where nothing turns on it. */
function actQuickly({ inputs, ...part }: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return act({ ...part, inputs: { grammar: 'false', ...inputs } });
}

const bodies = (comments: readonly { body?: string }[]): string[] => comments.map(({ body = '' }) => body);
const annotations = (log: string): string[] =>
  log.split('\n').filter((line) => /^::(?:error|warning|notice) title=/.test(line));
const reportOf = ({ left }: ActionRun): Report =>
  JSON.parse(Buffer.from(left['report.json'] ?? '', 'latin1').toString());

test('Node 24 is there', () => {
  expect(existsSync(nodes['Node 24']), 'run: npm ci --prefix __tests__/node24').toBe(true);
});

describe.each(Object.keys(nodes) as NodeName[])('a first pull request, under %s', (node) => {
  test('gets one review, one summary, outputs and files', { timeout }, async () => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const run = await act({ node, inputs: { threshold: '100' } });

    expect(run.code, run.log).toBe(1);
    expect(github.reviews.map(({ request }) => request.event)).toEqual(['COMMENT']);
    expect(github.inline.length).toBeGreaterThanOrEqual(3);
    expect(github.inline.length).toBeLessThanOrEqual(5);
    const weak = ['Built REST', 'Worked with', 'Implemented auth', 'Developed a'].map((text) => lineOf(text));
    for (const { path, line } of github.inline) {
      expect(path).toBe('resume.md');
      expect(line).not.toBe(lineOf('Designed 9'));
      expect(line).toBeLessThanOrEqual(resume.split('\n').length);
    }
    expect(github.inline.some(({ line }) => weak.includes(line ?? 0))).toBe(true);
    expect(bodies(github.conversation)).toEqual([expect.stringMatching(/^<!-- bulletlint:summary -->\n## /)]);
    const [headline = ''] = run.summary.split('\n');
    expect(github.conversation[0]?.body).toContain(`${headline}\n`);
    expect(github.conversation[0]?.body).toMatch(/^[3-6] findings beside their lines\./m);

    const { score } = reportOf(run);
    expect(run.outputs).toMatchObject({ score: String(score.value), passed: 'false' });
    expect(JSON.parse(run.outputs.dimensions ?? '')).toEqual(
      Object.fromEntries(score.dimensions.map(({ id, value }) => [id, value])),
    );
    for (const name of ['report', 'pdf', 'badge']) expect(existsSync(run.outputs[name] ?? ''), name).toBe(true);
    expect(run.left['badge.svg']).toContain(`${Math.floor(score.value)} of 100`);
    expect(annotations(run.log)).toEqual([]);
    expect(run.log).toContain('::error::resume.md: ');
  });
});

test('the report is the same under both', { timeout }, async () => {
  await push({ 'resume.md': resume, '.resumerc.yml': config });
  const [one, other] = await Promise.all(
    (Object.keys(nodes) as NodeName[]).map((node) => act({ node, event: 'push' })),
  );
  const untimed = (run: ActionRun | undefined): string =>
    (run?.left['report.json'] ?? '').replace(/"totalMs": \d+/, '"totalMs": 0');
  expect(untimed(one)).toMatch(/^\{\n {2}"schemaVersion": 1,/);
  expect(untimed(other)).toBe(untimed(one));
  expect(other?.pdf?.equals(one?.pdf ?? Buffer.alloc(0))).toBe(true);
});

describe('the next push', () => {
  test('updates the summary and only says what is new', { timeout }, async () => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    await actQuickly();
    const [summary] = github.conversation;
    const before = new Map(github.inline.map(({ id, body }) => [id, body]));
    const mended = resume.replace(
      '- Built REST APIs for the company website.',
      '- Cut the tracking query from 1.9 s to 80 ms by adding a composite index in PostgreSQL.',
    );
    await push({ 'resume.md': mended });
    const run = await actQuickly();

    expect(run.code, run.log).toBe(0);
    expect(github.conversation.map(({ id }) => id)).toEqual([summary?.id]);
    expect(github.conversation[0]?.body).toContain(run.summary.split('\n')[0]);
    expect(bodies(github.inline).filter((body) => body.includes('Built REST APIs'))).toEqual([]);
    const kept = github.inline.filter(({ id }) => before.has(Number(id)));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ body }) => body)).toEqual(kept.map(({ id }) => before.get(Number(id))));
    const keys = github.inline.map(({ body }) => body.split('\n')[0]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('without any change sends nothing', { timeout }, async () => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    await actQuickly();
    const before = github.writes().length;
    expect(before).toBe(2);
    expect((await actQuickly()).code).toBe(0);
    expect(github.writes()).toHaveLength(before);
  });
});

describe('only what the diff touches gets a comment', () => {
  const base = resume.replace('- Worked with databases.', '- Ran the placement cell.');

  test('one changed bullet, one place', { timeout }, async () => {
    workspace = await makeWorkspace({ 'resume.md': base, '.resumerc.yml': config });
    await push({ 'resume.md': resume });
    await actQuickly();
    expect(github.inline.map(({ line }) => line)).toEqual([lineOf('Worked with databases')]);
    expect(github.conversation).toHaveLength(1);
  });

  test('a new workflow alone gets the whole summary', { timeout }, async () => {
    workspace = await makeWorkspace({ 'resume.md': base });
    await push({ '.github/workflows/resume.yml': 'on: pull_request\n' });
    const run = await actQuickly();
    expect(github.inline).toEqual([]);
    expect(github.conversation[0]?.body).toContain(run.summary.trim());
  });

  test('a change elsewhere is left in peace', { timeout }, async () => {
    workspace = await makeWorkspace({ 'resume.md': base, '.resumerc.yml': config });
    await push({ 'README.md': 'Yours\n' });
    expect((await actQuickly()).summary).toContain('of 100');
    expect(github.writes()).toEqual([]);
  });

  test('in a folder of its own', { timeout }, async () => {
    await push({ 'students/rohit/resume.md': resume, 'students/rohit/.resumerc.yml': config });
    await actQuickly({ inputs: { 'working-directory': 'students/rohit' } });
    expect(new Set(github.inline.map(({ path }) => path))).toEqual(new Set(['students/rohit/resume.md']));
    expect(github.conversation).toHaveLength(1);
  });
});

describe('where GitHub refuses', () => {
  const verdict = async (): Promise<Pick<ActionRun, 'code' | 'outputs'>> => {
    const { code, outputs } = await actQuickly({ event: 'push', inputs: { threshold: '100' } });
    return { code, outputs: { ...outputs, report: '', pdf: '', badge: '' } };
  };
  const refused = (status: number, writesOnly: boolean) => (method: string) =>
    writesOnly && method === 'GET' ? null : ({ kind: 'refuse', status } as const);

  test.each([
    { story: 'to write, as for a fork', fault: refused(403, true), says: 'the token may not write comments here' },
    { story: 'everything, being down', fault: refused(503, false), says: 'GitHub answered with an error (503)' },
    {
      story: 'comments on these lines',
      fault: refused(422, true),
      says: 'GitHub does not take comments on these lines',
    },
  ])('$story, annotations say it and the verdict stands', { timeout }, async ({ fault, says }) => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const expected = await verdict();
    github.fault = fault;
    const run = await actQuickly({ inputs: { threshold: '100' } });
    expect({ code: run.code, outputs: { ...run.outputs, report: '', pdf: '', badge: '' } }).toEqual(expected);
    expect(run.summary).toContain('of 100');
    expect(run.log).toContain(says);
    const shown = annotations(run.log);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(5);
    expect(shown.some((line) => line.includes(`line=${lineOf('Built REST')},`))).toBe(true);
    expect(github.inline).toEqual([]);
  });

  test('the token, annotations say it too', { timeout }, async () => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const run = await actQuickly({ inputs: { 'github-token': 'ghp_expired' } });
    expect(run.code, run.log).toBe(0);
    expect(run.log).toContain('GitHub does not accept the token');
    expect(annotations(run.log).length).toBeGreaterThanOrEqual(3);
    expect(run.log).not.toContain('ghp_expired');
  });

  test('nothing, but comments are switched off', { timeout }, async () => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const run = await actQuickly({ inputs: { comment: 'false' } });
    expect(github.sent).toEqual([]);
    expect(annotations(run.log).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the gate', () => {
  test.each([
    { story: 'no threshold', inputs: {}, code: 0, passed: 'true' },
    { story: 'a threshold that is met', inputs: { threshold: '1' }, code: 0, passed: 'true' },
    { story: 'a threshold that is not', inputs: { threshold: '99.5' }, code: 1, passed: 'false' },
  ])('$story: exit $code', { timeout }, async ({ inputs, code, passed }) => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const run = await actQuickly({ event: 'push', inputs });
    expect(run.code, run.log).toBe(code);
    expect(run.outputs.passed).toBe(passed);
    expect(run.log.split('\n').filter((line) => line.startsWith('::error::'))).toHaveLength(code);
    expect(github.sent).toEqual([]);
  });

  test.each([
    { story: 'a bad input', inputs: { grammar: 'perhaps' }, says: '::error::The input grammar must be true or false' },
    { story: 'a bad threshold', inputs: { threshold: 'high' }, says: '::error::The input threshold must be a number' },
    { story: 'a role that is not there', inputs: { role: 'backnd' }, says: 'backend' },
    {
      story: 'a folder outside',
      inputs: { 'working-directory': '..' },
      says: '::.. lies outside the repository',
    },
    {
      story: 'a report outside',
      inputs: { report: '../report.json' },
      says: '../report.json lies outside the repository',
    },
  ])('$story is said, and fails', { timeout }, async ({ inputs, says }) => {
    await push({ 'resume.md': resume, '.resumerc.yml': config });
    const run = await actQuickly({ inputs });
    expect(run.code).toBe(1);
    expect(run.log).toContain(says);
    expect(run.log).not.toMatch(/^\s+at /m);
  });

  test('a resume that cannot be read fails and says why', { timeout }, async () => {
    await push({ 'resume.json': '{ "basics": ', '.resumerc.yml': config });
    const run = await actQuickly({ inputs: { resume: 'resume.json' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ score: '', passed: 'false', badge: '' });
    expect(run.log).toContain('::error::resume.json could not be linted: ');
    expect(github.conversation[0]?.body).toContain('Could not lint');
  });
});

describe('what is secret', () => {
  test('a private phone number goes into the PDF alone, the token nowhere', { timeout }, async () => {
    const phone = '+91 90000 71717';
    await push({ 'resume.md': resume, '.resumerc.yml': `${config}private:\n  phone: RESUME_PHONE\n` });
    const run = await act({ env: { RESUME_PHONE: phone }, inputs: { threshold: '100' } });

    const read = await execa(nodes['this Node'], [join(project, 'dist/cli.js'), 'read', run.outputs.pdf ?? '']);
    expect(read.stdout.replaceAll(/\D/g, '')).toContain('9000071717');

    const { pdf: _, ...others } = { ...run, left: Object.entries(run.left).filter(([name]) => !name.endsWith('.pdf')) };
    const everything = JSON.stringify([others, github.sent, github.reviews, github.inline, github.conversation]);
    expect(everything).toContain('bulletlint:summary');
    expect(everything.replaceAll(/[^\d]/g, '')).not.toContain('9000071717');
    expect(everything).not.toContain('71717');
    expect(everything).not.toContain(token);
  });
});

test("the author's own PDF is judged, and none of ours is made", { timeout }, async () => {
  const own = handmadePdf(['Another Person', 'nobody@example.com', 'This page says nothing of what the resume says']);
  await push({
    'resume.md': resume,
    'own.pdf': own.toString('latin1'),
    '.resumerc.yml': `${config}\npdf: { file: own.pdf }\n`,
  });
  const run = await actQuickly();

  expect(reportOf(run).pdf).toMatchObject({ path: 'own.pdf', pages: 1, bytes: own.length, pandoc: null });
  expect(run.outputs.pdf).toBe('');
  expect(run.summary).toContain('### What a text parser reads in the PDF');
  expect(run.summary).toContain('From own.pdf, 1 page, ');
  expect(run.summary).toContain('| Contacts | name no, e-mail no');
});
