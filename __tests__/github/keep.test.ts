import { mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KeepRequest, keep } from '../../src/action/keep.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'bulletlint keep ')));
  await mkdir(join(folder, 'workspace'));
});
afterEach(() => rm(folder, { recursive: true }));

const pdf = (resume: string) => ({ resume, bytes: Buffer.from(resume) });

function request(part: Partial<KeepRequest> = {}): KeepRequest {
  const root = join(folder, 'workspace');
  return {
    root,
    cwd: root,
    shelf: join(folder, 'shelf'),
    report: { to: undefined, text: '{}' },
    badge: { to: undefined, svg: null },
    pdfs: { to: undefined, files: [pdf('resume.md')] },
    ...part,
  };
}

test('goes to the shelf where no input says otherwise', async () => {
  const files = [pdf('asha/resume.md'), pdf('rohit/resume.md')];
  expect(await keep(request({ pdfs: { to: undefined, files } }))).toEqual({
    report: join(folder, 'shelf/report.json'),
    pdfs: [join(folder, 'shelf/asha-resume.pdf'), join(folder, 'shelf/rohit-resume.pdf')],
    badge: null,
  });
});

test('goes where inputs say, and makes the folders', async () => {
  const badge = { to: 'public/badges/resume.svg', svg: '<svg/>' };
  const kept = await keep(request({ badge, pdfs: { to: 'public/resume.pdf', files: [pdf('resume.md')] } }));
  expect(kept.badge).toBe(join(folder, 'workspace/public/badges/resume.svg'));
  expect(await readFile(kept.pdfs[0] ?? '', 'utf8')).toBe('resume.md');
});

test('refuses one PDF for several resumes', async () => {
  const files = [pdf('a.md'), pdf('b.md')];
  await expect(keep(request({ pdfs: { to: 'resume.pdf', files } }))).rejects.toThrow(
    'Input "pdf" names one file, but there are 2 resumes',
  );
});

test.each(['../out.json', '/tmp/out.json'])('refuses to write to %s', async (to) => {
  await expect(keep(request({ report: { to, text: '{}' } }))).rejects.toThrow(`${to} lies outside the repository`);
});

test('refuses to follow a link out of the workspace, also to folders not there yet', async () => {
  await symlink(folder, join(folder, 'workspace/link'));
  const to = 'link/new/out.json';
  await expect(keep(request({ report: { to, text: '{}' } }))).rejects.toThrow(`${to} lies outside the repository`);
});
