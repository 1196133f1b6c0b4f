import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { bulletlint, folder } from './bulletlint.js';

const json = (text: string): Report => JSON.parse(text) as Report;

describe('the examples', () => {
  test.each([
    ['backend-fresher', 'resume.md', 0],
    ['backend-fresher', 'resume.json', 0],
    ['backend-fresher-weak', 'resume.md', 1],
    ['backend-fresher-weak', 'resume.json', 1],
  ])('%s/%s ends with %i', async (example, file, exitCode) => {
    const cwd = await folder({}, example);
    const ran = await bulletlint([file, '--format', 'json'], { cwd });
    const { score, findings, pdf, rules } = json(ran.stdout);
    expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode, stderr: '' });
    expect(score.gate).toMatchObject({ threshold: 75, passed: exitCode === 0, complete: true });
    const hundredths = (points: number): number => Math.round(points * 100);
    const lost = findings.reduce((sum, finding) => sum + hundredths(finding.lost), 0);
    expect(hundredths(score.value) + lost + hundredths(score.cap?.lost ?? 0)).toBe(10_000);
    expect(findings.length).toBeGreaterThan(0);
    expect(rules.filter(({ outcome }) => outcome === 'crashed' || outcome === 'unavailable')).toEqual([]);
    expect(pdf).toMatchObject({ path: 'resume.pdf', pages: 1, fields: { name: true, email: true, phone: true } });
    expect(pdf?.fidelity).toBeGreaterThanOrEqual(0.99);
  });

  test('name what they wrote', async () => {
    const cwd = await folder({}, 'backend-fresher');
    const { stdout } = await bulletlint(['resume.md'], { cwd });
    expect(stdout).toContain('Wrote resume.pdf');
    expect((await readFile(join(cwd, 'resume.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readdir(cwd)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('give the same bytes twice', async () => {
    const cwd = await folder({}, 'backend-fresher');
    const run = async (): Promise<unknown> => {
      const { stdout } = await bulletlint(['resume.md', '--format', 'json'], { cwd });
      const pdf = await readFile(join(cwd, 'resume.pdf'));
      return [{ ...json(stdout), timing: null }, pdf.toString('latin1')];
    };
    expect(await run()).toEqual(await run());
  });
});

describe('several files', () => {
  test('are an array, with the error of one that cannot be read, and the highest exit status', async () => {
    const cwd = await folder({ 'broken.json': '{ "basics": ' }, 'backend-fresher');
    const { stdout, exitCode } = await bulletlint(
      ['resume.md', 'broken.json', 'gone.md', '--format', 'json', '--no-pdf', '--no-grammar'],
      { cwd },
    );
    const reports = JSON.parse(stdout) as unknown[];
    expect(exitCode).toBe(2);
    expect(reports).toMatchObject([
      { schemaVersion: 1, resume: { path: 'resume.md' } },
      { path: 'broken.json', error: { code: 'resume', line: 1 } },
      { path: 'gone.md', error: { code: 'file', message: expect.stringContaining('gone.md') as unknown } },
    ]);
  });

  test('of one stem in one folder keep their PDFs apart', async () => {
    const cwd = await folder({}, 'backend-fresher');
    const { stdout } = await bulletlint(['resume.md', 'resume.json', '--no-grammar'], { cwd });
    expect(stdout).toContain('Wrote resume.pdf, resume.json.pdf');
  });
});

describe('what may be left out', () => {
  test('is not measured, and says so', async () => {
    const cwd = await folder({}, 'backend-fresher');
    const { stdout } = await bulletlint(['resume.md', '--format', 'json', '--no-pdf', '--no-grammar'], { cwd });
    const { score, pdf } = json(stdout);
    expect(pdf).toBeNull();
    expect(score.gate.complete).toBe(true);
    expect(score.dimensions.find(({ id }) => id === 'grammar')).toMatchObject({
      measured: false,
      reason: 'turned off by --no-grammar',
      value: null,
      share: 0,
    });
    expect(await readdir(cwd)).not.toContain('resume.pdf');
  });
});

describe('a gate', () => {
  test('is not there unless it is chosen', async () => {
    const cwd = await folder({ '.resumerc.yml': 'role: backend\n' }, 'backend-fresher-weak');
    const { stdout, exitCode } = await bulletlint(['resume.md', '--format', 'json', '--no-pdf', '--no-grammar'], {
      cwd,
    });
    expect(exitCode).toBe(0);
    expect(json(stdout).score.gate).toEqual({ threshold: null, passed: true, complete: true, reasons: [] });
  });

  test('of the command line wins', async () => {
    const cwd = await folder({}, 'backend-fresher-weak');
    const { exitCode } = await bulletlint(['resume.md', '--threshold', '5', '--no-pdf', '--no-grammar'], { cwd });
    expect(exitCode).toBe(0);
  });
});

test('standard input is read as the file it is named', async () => {
  const cwd = await folder({});
  const { stdout, exitCode } = await bulletlint(
    ['-', '--stdin-filename', 'cv/meera.md', '--format', 'json', '--no-pdf', '--no-grammar', '--today', '2026-01-31'],
    { cwd, input: '# Meera Raghunathan\n\nmeera@example.com\n' },
  );
  expect(exitCode).toBe(0);
  expect(json(stdout)).toMatchObject({ resume: { path: 'cv/meera.md', format: 'markdown' }, today: '2026-01-31' });
});

test('a PDF that somebody else made is not overwritten', async () => {
  const cwd = await folder({ 'resume.pdf': '%PDF-1.4 made by hand' }, 'backend-fresher');
  const { stderr, stdout } = await bulletlint(['resume.md', '--no-grammar'], { cwd });
  expect(await readFile(join(cwd, 'resume.pdf'), 'utf8')).toBe('%PDF-1.4 made by hand');
  expect(stderr).toContain('resume.pdf was not made by bulletlint');
  expect(stdout).not.toContain('Wrote resume.pdf');
});

test('a second run overwrites its own PDF', async () => {
  const cwd = await folder({}, 'backend-fresher');
  await bulletlint(['resume.md', '--no-grammar'], { cwd });
  const { stderr, stdout } = await bulletlint(['resume.md', '--no-grammar'], { cwd });
  expect({ stderr, wrote: stdout.includes('Wrote resume.pdf') }).toEqual({ stderr: '', wrote: true });
});
