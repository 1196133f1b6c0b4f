import { chmod, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTargets } from '../../src/cli/formats.js';
import { describeError, describeFailure } from '../../src/cli/say.js';
import { errorCodes, LintError, ProblemList } from '../../src/errors.js';
import { createEngines } from '../../src/io/engines.js';
import { writeWhole } from '../../src/io/files.js';
import { type FailedReport, isFailed } from '../../src/model/report.js';
import type { RunRequest } from '../../src/run/request.js';
import { run } from '../../src/run.js';
import { folder } from './bulletlint.js';

interface Row {
  readonly what: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Default: lint `resume.md`. */
  readonly request?: Partial<RunRequest>;
  readonly provoke?: (cwd: string) => unknown;
  readonly before?: (cwd: string) => Promise<unknown>;
  /** "code place: message", one for each problem. */
  readonly told: readonly string[];
}

const resume = '# Meera Nair\n\nmeera.nair@example.com\n';
const bytes = (latin1: string): Uint8Array => Uint8Array.from(Buffer.from(latin1, 'latin1'));
const config = (text: string): Readonly<Record<string, string>> => ({ 'resume.md': resume, '.resumerc.yml': text });
const lint = (file: string, content: string | Uint8Array): Pick<Row, 'files' | 'request'> => ({
  files: { [file]: content },
  request: { files: [file] },
});
const noResume = 'This file holds no resume.';

const rows: readonly Row[] = [
  { what: 'no resume', files: {}, request: { files: [] }, told: ['arguments There is no resume here'] },
  {
    what: 'an unknown role',
    request: { overrides: { role: 'backnd' } },
    told: ['arguments There is no role "backnd"'],
  },
  {
    what: 'a threshold out of range',
    request: { overrides: { threshold: 120 } },
    told: ['arguments "threshold" must be at most 100'],
  },
  {
    what: 'a threshold that is no number',
    request: { overrides: { threshold: Number.NaN } },
    told: ['arguments "threshold" must be a number, not something else'],
  },
  {
    what: 'an unknown employer',
    request: { overrides: { employer: 'bank' } },
    told: ['arguments "employer" must be product or service'],
  },
  {
    what: 'an unknown format',
    provoke: () => readTargets(['jsn'], null),
    told: ['arguments there is no format "jsn"'],
  },
  {
    what: 'two formats in one place',
    provoke: () => readTargets(['json', 'markdown'], null),
    told: ['arguments two formats go to the same place'],
  },
  {
    what: 'a config that is no YAML',
    files: config('role: [backend\n'),
    told: ['config .resumerc.yml:2:1: This is not valid YAML: deficient indentation'],
  },
  {
    what: 'an unknown key and a wrong type',
    files: config('thresold: 75\nthreshold: high\n'),
    told: [
      'config .resumerc.yml:1:1: "thresold" is not a known key',
      'config .resumerc.yml:2:12: "threshold" must be a number, not text',
    ],
  },
  {
    what: 'unknown rules',
    files: config('rules:\n  content/weak-bulet: off\nignore:\n  - rule: content/tens\n'),
    told: [
      'config .resumerc.yml:2:3: There is no rule "content/weak-bulet"',
      'config .resumerc.yml:4:11: There is no rule "content/tens"',
    ],
  },
  {
    what: 'an unknown market',
    files: config('market: mars\n'),
    told: ['config .resumerc.yml:1:9: There is no market "mars"'],
  },
  {
    what: 'a config that extends itself',
    files: config('extends: .resumerc.yml\n'),
    told: ['config .resumerc.yml:1:10: "extends" goes round in a circle'],
  },
  {
    what: 'a config that extends nothing',
    files: config('extends: gone.yml\n'),
    told: ['file gone.yml: gone.yml does not exist'],
  },
  {
    what: 'a pack of another kind',
    files: { ...config('packs: [roles/mine.yml]\n'), 'roles/mine.yml': 'titel: Mine\n' },
    told: [
      'pack roles/mine.yml:1:1: "title" is missing',
      'pack roles/mine.yml:1:1: "levels" is missing',
      'pack roles/mine.yml:1:1: "required" is missing',
      'pack roles/mine.yml:1:1: "titel" is not a known key',
    ],
  },
  { what: 'JSON that is none', ...lint('resume.json', 'Meera Nair'), told: [`resume resume.json:1:1: ${noResume}`] },
  { what: 'empty JSON', ...lint('resume.json', ''), told: [`resume resume.json:1:1: ${noResume}`] },
  { what: 'empty YAML', ...lint('resume.yaml', '\n'), told: [`resume resume.yaml:1:1: ${noResume}`] },
  { what: 'YAML of another kind', ...lint('resume.yml', 'a: 1\n'), told: [`resume resume.yml:1:1: ${noResume}`] },
  {
    what: 'a FRESH resume',
    ...lint('resume.json', '{"name":"Meera","employment":{"history":[]}}'),
    told: ['resume resume.json:1:1: This is a FRESH resume, which bulletlint does not read.'],
  },
  {
    what: 'a book',
    ...lint('resume.md', 'word '.repeat(50_000)),
    told: ['resume resume.md:1:1: The file has 250000 characters; a resume is judged up to 200000.'],
  },
  {
    what: 'another format',
    ...lint('resume.txt', resume),
    told: ['resume resume.txt: resume.txt is not a format that bulletlint reads'],
  },
  { what: 'no such file', request: { files: ['gone.md'] }, told: ['file gone.md: gone.md does not exist'] },
  { what: 'no such config', request: { config: 'gone.yml' }, told: ['file gone.yml: gone.yml does not exist'] },
  {
    what: 'a folder',
    files: { 'cv/resume.md': resume },
    request: { files: ['cv'] },
    told: ['file cv: cv is a folder'],
  },
  { what: 'a PDF', ...lint('resume.md', '%PDF-1.4\n'), told: ['file resume.md: resume.md is not a text file'] },
  {
    what: 'a Word file',
    ...lint('resume.docx', 'PK\u0003\u0004'),
    told: ['file resume.docx: resume.docx is not a text file'],
  },
  { what: 'a binary file', ...lint('resume.md', '\0\u0001'), told: ['file resume.md: resume.md is not a text file'] },
  {
    what: 'UTF-16',
    ...lint('resume.md', bytes('\xff\xfe#\0')),
    told: ['file resume.md: resume.md is not a text file'],
  },
  {
    what: 'Latin-1',
    ...lint('resume.md', bytes('# Meera\n\nKochi, R\xe9sum\xe9\n')),
    told: ['file resume.md:3:9: resume.md is not UTF-8 text'],
  },
  {
    what: 'a file that is far too large',
    ...lint('resume.md', 'x'.repeat(1024 * 1024 + 1)),
    told: ['file resume.md: resume.md is too large (1048577 bytes)'],
  },
  {
    what: 'a link out of the repository',
    files: {},
    request: { files: ['resume.md'] },
    before: async (cwd) => {
      await writeFile(join(cwd, '..', 'outside-errors.md'), resume);
      await symlink(join('..', 'outside-errors.md'), join(cwd, 'resume.md'));
    },
    told: ['file resume.md: resume.md lies outside the repository'],
  },
  {
    what: 'a folder where a file should be written',
    files: { 'cv/resume.md': resume },
    provoke: (cwd) => writeWhole(join(cwd, 'cv'), 'x', 'cv'),
    told: ['file cv: cv cannot be written (EISDIR)'],
  },
  {
    what: 'a pandoc that is none',
    provoke: async (cwd) => {
      const engines = createEngines({ pandoc: join(cwd, 'pandoc') });
      await engines.pandoc.read('x', 'commonmark_x-fancy_lists').finally(() => engines.close());
    },
    told: ['engine The pandoc engine failed: <folder>/pandoc: there is no such program.'],
  },
];

function request(cwd: string, overrides: Partial<RunRequest> = {}): RunRequest {
  return {
    cwd,
    files: ['resume.md'],
    stdin: null,
    config: null,
    overrides: {},
    today: '2026-01-31',
    pandoc: null,
    pdf: { mode: 'off' },
    grammar: false,
    env: {},
    repository: null,
    ...overrides,
  };
}

interface Told {
  readonly code: string;
  readonly text: string;
}

/** What the row's run throws or reports as failed, problem by problem, as the command line says it. */
async function trouble({ request: overrides, provoke }: Row, cwd: string): Promise<Told[]> {
  try {
    if (provoke !== undefined) await provoke(cwd);
    else {
      const { results, exitCode } = await run(request(cwd, overrides));
      expect(exitCode).toBe(2);
      return results.flatMap(({ report }) => (isFailed(report) ? [asTold(report)] : []));
    }
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    return (error instanceof ProblemList ? error.problems : [error]).map((one) => ({
      code: one.code,
      text: describeError(one),
    }));
  }
  return [];
}

function asTold(failure: FailedReport): Told {
  return { code: failure.error.code, text: describeFailure(failure) };
}

async function everything(cwd: string): Promise<string[]> {
  const names = await readdir(cwd, { recursive: true });
  return Promise.all(
    names.sort().map(async (name) => `${name} ${await readFile(join(cwd, name), 'latin1').catch(() => '')}`),
  );
}

/** Longer sentences lose those who read English as their second language. */
const mostWords = 18;

describe('what is wrong with the input', () => {
  test.each(rows)('$what', async (row) => {
    const cwd = await folder(row.files ?? { 'resume.md': resume });
    await row.before?.(cwd);
    const before = await everything(cwd);
    const told = await trouble(row, cwd);
    const problems = told.map(({ code, text }) => {
      const [message = '', hint = ''] = text.replaceAll(cwd, '<folder>').split('\n  hint: ');
      expect(hint).toMatch(/^[A-Z].*[^ ]$/);
      for (const sentence of `${message}\n${hint}`.split(/[.:?;]\s|\n/))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(mostWords);
      return `${code} ${message.replace('error: ', '')}`;
    });
    expect(problems).toEqual(row.told);
    expect(await everything(cwd)).toEqual(before);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', async () => {
    const cwd = await folder({ 'resume.md': resume });
    await chmod(join(cwd, 'resume.md'), 0);
    const [told] = await trouble({ what: '', told: [] }, cwd);
    expect(told?.text).toContain('resume.md: error: resume.md cannot be read (EACCES)\n  hint: Check its permissions.');
  });

  test('every code has a row', () => {
    const codes = new Set(rows.flatMap(({ told }) => told.map((one) => one.split(' ')[0])));
    expect(errorCodes.filter((code) => code !== 'problems' && !codes.has(code))).toEqual([]);
  });

  test('several problems are one error that lists them', () => {
    const one = new LintError('config', 'a', { hint: 'A.' });
    expect(new ProblemList([one, one])).toMatchObject({ code: 'problems', problems: [one, one] });
  });
});
