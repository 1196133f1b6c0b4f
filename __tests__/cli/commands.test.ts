import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletlint, folder } from './bulletlint.js';

const keysOf = (text: string): string[] => Object.keys(JSON.parse(text) as object);

describe('parse', () => {
  test('prints the resume as it was understood', async () => {
    const cwd = await folder({}, 'backend-fresher');
    const { stdout, exitCode } = await bulletlint(['parse', 'resume.md'], { cwd });
    expect(exitCode).toBe(0);
    expect(keysOf(stdout)).toEqual(['schemaVersion', 'path', 'format', 'basics', 'sections', 'skills']);
    expect(JSON.parse(stdout)).toMatchObject({
      basics: {
        name: { value: 'Meera Raghunathan', line: 1 },
        email: { value: 'meera.raghunathan@example.com', line: 4 },
      },
    });
  });

  test('gives the same entries for Markdown and JSON Resume', async () => {
    const cwd = await folder({}, 'backend-fresher');
    interface Entry {
      title: string;
      organization: string;
      start: string;
      end: string;
      bullets: { text: string }[];
    }
    const entries = async (file: string): Promise<unknown> => {
      const { stdout } = await bulletlint(['parse', file], { cwd });
      const { sections } = JSON.parse(stdout) as { sections: { kind: string; entries: Entry[] }[] };
      return sections
        .filter(({ kind }) => kind === 'work' || kind === 'projects')
        .flatMap((section) => section.entries)
        .map(({ title, start, end, bullets }) => ({ title, start, end, bullets: bullets.map(({ text }) => text) }));
    };
    expect(await entries('resume.md')).toEqual(await entries('resume.json'));
  });
});

describe('standard input', () => {
  test.each([
    ['cv/meera.yaml', 'name: Meera Nair\nskills: [Go]\n', 'yaml'],
    ['meera.json', '{"basics":{"name":"Meera Nair"}}', 'json'],
  ])('is parsed as %s', async (name, input, format) => {
    const { stdout, exitCode } = await bulletlint(['parse', '-', '--stdin-filename', name], {
      cwd: await folder({}),
      input,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      path: name,
      format,
      basics: { name: { value: 'Meera Nair', line: 1 } },
    });
  });

  test('is built', async () => {
    const cwd = await folder({});
    const ran = await bulletlint(['build', '-', '-o', 'out.pdf'], { cwd, input: '# Meera Nair\n' });
    expect(ran).toEqual({ exitCode: 0, stdout: 'Wrote out.pdf\n', stderr: '' });
    expect((await readFile(join(cwd, 'out.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('of another kind than its name says is told by it', async () => {
    const ran = await bulletlint(['parse', '-', '--stdin-filename', 'cv.json'], {
      cwd: await folder({}),
      input: '# A',
    });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('cv.json:1:1: error: This file holds no resume.');
  });
});

describe('build and read', () => {
  test('go there and back', async () => {
    const cwd = await folder({}, 'backend-fresher');
    expect(await bulletlint(['build', 'resume.json', '-o', 'out.pdf'], { cwd })).toEqual({
      exitCode: 0,
      stdout: 'Wrote out.pdf\n',
      stderr: '',
    });
    const { stdout } = await bulletlint(['read', 'out.pdf'], { cwd });
    expect(keysOf(stdout)).toEqual(
      'schemaVersion path pages bytes textLayer columns fonts text name email phone location sections entries bullets skills links'.split(
        ' ',
      ),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      pages: 1,
      textLayer: true,
      columns: 1,
      name: 'Meera Raghunathan',
      email: 'meera.raghunathan@example.com',
      entries: { work: 1, projects: 2, education: 1 },
      bullets: 11,
    });
  });

  test('of something that is no PDF ends with 2', async () => {
    const cwd = await folder({ 'no.pdf': 'not a PDF' });
    const { exitCode, stdout, stderr } = await bulletlint(['read', 'no.pdf'], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('hint:');
  });
});

describe('badge', () => {
  test('shows the score of a report', async () => {
    const cwd = await folder({}, 'backend-fresher');
    await bulletlint(['resume.md', '--format', 'json=report.json', '--no-pdf', '--no-grammar'], { cwd });
    const { exitCode } = await bulletlint(['badge', 'report.json', '-o', 'badge.svg'], { cwd });
    const { score } = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8')) as { score: { value: number } };
    expect(exitCode).toBe(0);
    expect(await readFile(join(cwd, 'badge.svg'), 'utf8')).toContain(`${Math.floor(score.value)} of 100`);
  });

  test('refuses what is no report', async () => {
    const cwd = await folder({ 'report.json': '[]' });
    const { exitCode, stderr } = await bulletlint(['badge', 'report.json', '-o', 'badge.svg'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--format json');
  });
});

describe('fix', () => {
  const resume =
    '# Meera\n\n## Projects\n\n### Ledger\n\n- **Recieved** a award for `an recieved` ledger with Github Actions.\n';

  test('--fix writes what is complete, keeping the markup', async () => {
    const cwd = await folder({ 'resume.md': resume });
    const { stderr } = await bulletlint(['resume.md', '--fix', '--no-pdf'], { cwd });
    expect(await readFile(join(cwd, 'resume.md'), 'utf8')).toBe(
      '# Meera\n\n## Projects\n\n### Ledger\n\n- **Received** an award for `an recieved` ledger with GitHub Actions.\n',
    );
    expect(stderr).toContain('3 fixes applied to resume.md');
  });

  test('--fix-dry-run only prints it', async () => {
    const cwd = await folder({ 'resume.md': resume });
    const { stdout } = await bulletlint(['resume.md', '--fix-dry-run'], { cwd });
    expect(stdout).toContain('**Received** an award');
    expect(await readFile(join(cwd, 'resume.md'), 'utf8')).toBe(resume);
  });
});

describe('rules and explain', () => {
  test('name every rule, and say why', async () => {
    const cwd = await folder({});
    const { stdout } = await bulletlint(['rules'], { cwd });
    expect(stdout).toContain('content/weak-bullet');
    expect((await bulletlint(['explain', 'weak-bullet'], { cwd })).stdout).toContain('content/weak-bullet (warning');
    expect(await bulletlint(['explain', 'weak-bulet'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('explain --bullet', () => {
  test('says what a reader finds in a sentence, in words and as JSON', async () => {
    const cwd = await folder({});
    const weak = await bulletlint(['explain', '--bullet', 'Built REST APIs'], { cwd });
    expect(weak).toMatchObject({ exitCode: 0, stderr: '' });
    expect(weak.stdout).toContain('Please do not guess');
    const strong = 'Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.';
    const { stdout } = await bulletlint(['explain', '--bullet', strong, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'strong', text: strong });
  });
});
