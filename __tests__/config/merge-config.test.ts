import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/config/check-names.js';
import { readConfig, readConfigs } from '../../src/config/file.js';
import { mergeConfig } from '../../src/config.js';
import { ProblemList } from '../../src/errors.js';
import { problemsOf } from '../problems.js';

const college = readConfig(
  'market: in\nthreshold: 60\nrules: { market/declaration: off, content/fluff: info }\npdf: { fontSize: 11, margin: 20 }\ndictionary: [NPTEL]\n',
  'college.yml',
);
const own = readConfig(
  'extends: ../college.yml\nthreshold: 75\nrules: { market/declaration: error }\npdf: { margin: 12 }\ndictionary: [Zerodha, Frappe]\n',
  'asha/.resumerc.yml',
);

describe('mergeConfig', () => {
  test('lets the nearer file win, option by option', () => {
    expect(mergeConfig([college, own])).toMatchObject({
      threshold: 75,
      rules: { 'market/declaration': 'error', 'content/fluff': 'info' },
      pdf: { fontSize: 11, margin: 12, accent: '#1f4e79' },
      dictionary: ['Zerodha', 'Frappe'],
    });
  });

  test('a default never hides what the farther file says', () => {
    expect(mergeConfig([college, readConfig('', '.resumerc.yml')]).threshold).toBe(60);
  });

  test('lets the command line win over every file', () => {
    expect(mergeConfig([college, own], { threshold: 90, role: 'frontend', level: undefined })).toMatchObject({
      threshold: 90,
      role: 'frontend',
      level: 'fresher',
    });
  });

  test.each([
    [
      { threshold: Number.NaN },
      '"threshold" must be a number, not something else → Write it in digits, without quotes or units.',
    ],
    [{ threshold: 400 }, '"threshold" must be at most 100 → Write 100 or less.'],
    [{ employer: 'produkt' }, '"employer" must be product or service → Did you mean "product"?'],
  ])('refuses %j', (overrides, says) => {
    expect(problemsOf(() => mergeConfig([own], overrides))).toEqual([says]);
  });
});

describe('readConfigs', () => {
  const files: Readonly<Record<string, string>> = {
    'college.yml': 'threshold: 60\nextends: shared/all.yml\n',
    'shared/all.yml': 'packs: [roles/clerk.yml]\n',
    'asha/.resumerc.yml': 'extends: ../college.yml\n',
    'round/a.yml': 'extends: b.yml\n',
    'round/b.yml': 'role: backend\nextends: a.yml\n',
  };
  const read = async (path: string): Promise<string> => files[path] ?? Promise.reject(new Error(`no ${path}`));

  test('reads what a file extends, farthest first', async () => {
    const chain = await readConfigs('asha/.resumerc.yml', read);
    expect(chain.map(({ path }) => path)).toEqual(['shared/all.yml', 'college.yml', 'asha/.resumerc.yml']);
    expect(mergeConfig(chain)).toMatchObject({ threshold: 60, packs: ['shared/roles/clerk.yml'] });
  });

  test('refuses a circle, and says where it closes', async () => {
    const error = await readConfigs('round/a.yml', read).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemList);
    expect((error as ProblemList).place).toEqual({ path: 'round/b.yml', line: 2, column: 10 });
  });
});

describe('checkNames', () => {
  const known = {
    roles: new Map([['backend', { levels: { fresher: {}, experienced: {} } }]]),
    markets: new Map([
      ['in', {}],
      ['us', {}],
    ]),
  };
  const rules = ['content/weak-bullet', 'market/declaration', 'content/fluff'];
  const check = (text: string, overrides = {}) => {
    const file = readConfig(text, '.resumerc.yml');
    return problemsOf(() => checkNames(mergeConfig([college, file], overrides), [college, file], known, rules));
  };

  test('is content with names that exist', () => {
    expect(check('role: backend\nlevel: experienced\nmarket: us\n')).toEqual([]);
  });

  test.each([
    ['role: backand', '.resumerc.yml:1:7 There is no role "backand" → Did you mean "backend"?'],
    ['level: freshers', '.resumerc.yml:1:8 There is no level "freshers" → Did you mean "fresher"?'],
    ['market: mars', '.resumerc.yml:1:9 There is no market "mars" → Known here: in, us.'],
    [
      'rules:\n  content/weak-bulet: off',
      '.resumerc.yml:2:3 There is no rule "content/weak-bulet" → Did you mean "content/weak-bullet"?',
    ],
    [
      'ignore:\n  - rule: [content/fluff, content/weak-bulet]',
      '.resumerc.yml:2:27 There is no rule "content/weak-bulet" → Did you mean "content/weak-bullet"?',
    ],
    [
      'ignore:\n  - { rule: content/weak, text: Ran }',
      '.resumerc.yml:2:13 There is no rule "content/weak" → Did you mean "content/weak-bullet"?',
    ],
  ])('%j', (text, says) => {
    expect(check(text)).toEqual([says]);
  });

  test('tells all at once', () => {
    expect(check('role: clerk\nmarket: mars\nrules: { a/b: off }\n')).toHaveLength(3);
  });

  test('a name from the command line has no place in a file', () => {
    expect(check('role: backend', { role: 'clerk' })).toEqual(['There is no role "clerk" → Known here: backend.']);
  });
});
