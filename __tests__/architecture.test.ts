import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which rooms each room of `src` may import. A room is a folder, or a file at the top of `src` by its name.
 * `src/README.md` explains why; what is not listed here is not allowed.
 */
const pure = ['model', 'text', 'errors'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  model: [],
  text: [],
  config: ['model', 'text', 'errors'],
  parse: pure,
  build: pure,
  pdf: ['model', 'text'],
  grammar: ['model', 'text'],
  bullets: ['model', 'text'],
  skills: ['model', 'text'],
  style: ['model', 'text'],
  rules: ['model', 'text', 'bullets', 'skills'],
  packs: pure,
  score: ['model'],
  reporters: ['model'],
  review: ['model'],
  io: ['model', 'errors'],
  lint: [...pure, 'parse', 'build', 'pdf', 'grammar', 'bullets', 'skills', 'style', 'score', 'try-mended', 'redact'],
  'try-mended': ['model', 'bullets', 'skills', 'score'],
  tool: ['..'],
  fix: ['model'],
  redact: ['model'],
  run: [...pure, 'config', 'packs', 'rules', 'lint', 'io', 'build', 'style', 'tool', 'redact'],
  cli: ['*'],
  action: ['*'],
};

/** The rooms that may touch the world. */
const worldly = new Set(['io', 'run', 'cli', 'action']);
const worldlyModules = /^node:(fs|child_process|http|https|net|dns|os|process|worker_threads|timers)/;

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, file));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
}

const roomOf = (path: string): string => {
  const [first = ''] = relative(root, path).split(sep);
  return first.replace(/\.[jt]s$/, '');
};

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/gm)].map((match) => ({
    file: relative(root, file),
    from: roomOf(file),
    specifier: match[1] ?? '',
  })),
);

describe('the rooms of src', () => {
  test('each is known to the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });

  test('import only what the table allows', () => {
    const strays = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map((one) => ({ ...one, to: roomOf(join(root, dirname(one.file), one.specifier)) }))
      .filter(({ from, to }) => from !== to && !allowed[from]?.includes(to) && !allowed[from]?.includes('*'));
    expect(strays.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  test('touch the world only where they may', () => {
    const strays = imports.filter(({ from, specifier }) => worldlyModules.test(specifier) && !worldly.has(from));
    expect(strays.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('leave @actions/core to the action', () => {
    const strays = imports.filter(({ from, specifier }) => specifier === '@actions/core' && from !== 'action');
    expect(strays.map(({ file }) => file)).toEqual([]);
  });

  test('import nothing that fetches', () => {
    const strays = imports.filter(
      ({ from, specifier }) => /^(node:https?|undici|@octokit|@actions\/github)/.test(specifier) && from !== 'io',
    );
    expect(strays.filter(({ specifier }) => specifier !== '@octokit/openapi-types').map(({ file }) => file)).toEqual(
      [],
    );
  });
});
