import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { bulletlint, folder, repository } from './bulletlint.js';

const fixtures = join(repository, '__tests__/fixtures/languages');
const files = await readdir(fixtures);
const texts = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await readFile(join(fixtures, file), 'utf8')] as const)),
);
const cwd = await folder({ ...texts, '.resumerc.yml': 'market: global\n' });
const { stdout } = await bulletlint([...files, '--format', 'json', '--no-pdf'], { cwd });
const reports = JSON.parse(stdout) as Report[];

const abstained = (report: Report): (string | null)[] =>
  report.score.dimensions.filter(({ measured }) => !measured).map(({ id, reason }) => `${id} ${reason}`);

test.each(files.map((file, index) => [file, reports[index]] as const))('%s', (file, report) => {
  const [first = ''] = file.split(/[-.]/);
  const language = first.charAt(0).toUpperCase() + first.slice(1);
  const foreign = ['content', 'grammar', 'depth'].map((id) => `${id} not applicable: written in ${language}`);
  expect(report && abstained(report)).toEqual(language === 'English' ? [] : foreign);
  // Nothing is said of words that nobody read.
  const judged = report?.findings.filter(({ dimension }) => ['content', 'grammar', 'depth'].includes(dimension)) ?? [];
  if (language !== 'English') expect(judged.map(({ rule }) => rule)).toEqual([]);
});

test.each(files.map((file, index) => [file, reports[index]] as const).filter(([file]) => !file.startsWith('english')))(
  'a skill that a claim of %s names counts as shown',
  (_, report) => {
    expect(report?.findings.filter(({ messageId }) => messageId === 'thin')).toEqual([]);
    expect(report?.score.cap).toBeNull();
  },
);
