import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { bulletlint, folder, repository } from './bulletlint.js';

const quick = ['--no-pdf', '--no-grammar'];
const weak = await readFile(join(repository, 'examples/backend-fresher-weak/resume.md'), 'utf8');
const bullet = '- Made using Node.js and MongoDB.';

async function lint(files: Readonly<Record<string, string>>, file: string, example = 'backend-fresher-weak') {
  const cwd = await folder(files, example);
  const { stdout } = await bulletlint([file, '--format', 'json', '--format', 'markdown=out.md', ...quick], { cwd });
  return { report: JSON.parse(stdout) as Report, markdown: await readFile(join(cwd, 'out.md'), 'utf8') };
}

const about = ({ findings }: Report): string[] => findings.map(({ rule, line }) => `${rule}:${line}`);

describe('a finding that is ignored', () => {
  test('by a comment is not told, costs nothing, and is counted', async () => {
    const before = await lint({}, 'resume.md');
    const text = weak.replace(bullet, `${bullet} <!-- bulletlint-disable-line content/weak-bullet -->`);
    const after = await lint({ 'resume.md': text }, 'resume.md');
    const line = weak.slice(0, weak.indexOf(bullet)).split('\n').length;
    expect(about(before.report)).toContain(`content/weak-bullet:${line}`);
    expect(about(after.report)).toEqual(about(before.report).filter((one) => one !== `content/weak-bullet:${line}`));
    expect(after.report.score.value).toBeGreaterThan(before.report.score.value);
    expect(after.report.score.customised).toBe(true);
    expect(after.report.rules.find(({ id }) => id === 'content/weak-bullet')?.reason).toBe('1 finding ignored');
    expect(after.markdown).toContain(' 1 finding ignored.');
  });

  test('by the config, in JSON, by its words', async () => {
    const config = 'role: backend\nignore:\n  - rule: content/weak-bullet\n    text: Made using Node.js\n';
    const { report } = await lint({ '.resumerc.yml': config }, 'resume.json');
    expect(report.rules.find(({ id }) => id === 'content/weak-bullet')?.reason).toBe('1 finding ignored');
  });

  test('stays out of the PDF, and an ignore of nothing is told', async () => {
    const text = `${weak}\n<!-- bulletlint-disable-next-line content/fillers, content/tense -- a canary -- in it -->\n\nThe end.\n`;
    const cwd = await folder({ 'resume.md': text }, 'backend-fresher-weak');
    const { stdout } = await bulletlint(['resume.md', '--format', 'json', '--no-grammar'], { cwd });
    const found = (JSON.parse(stdout) as Report).findings.filter(({ rule }) => rule === 'formatting/unused-ignore');
    expect(found.map(({ message, lost }) => [message, lost])).toEqual([
      ['This comment ignores content/tense, and there is nothing to ignore.', 0],
      ['This comment ignores "content/fillers", which is no rule. Did you mean "content/filler"?', 0],
    ]);
    const read = await bulletlint(['read', 'resume.pdf'], { cwd });
    expect(read.stdout).toContain('The end.');
    expect(read.stdout).not.toMatch(/canary|bulletlint-/);
  });

  test('does not let an empty resume pass', async () => {
    const cwd = await folder({
      'resume.md': '<!-- bulletlint-disable-file -->\n\n# Meera Nair\n\nmeera@example.com\n',
    });
    const { exitCode, stdout } = await bulletlint(['resume.md', '--threshold', '20', '--format', 'json', ...quick], {
      cwd,
    });
    expect({ exitCode, value: (JSON.parse(stdout) as Report).score.value }).toEqual({ exitCode: 1, value: 10 });
  });
});
