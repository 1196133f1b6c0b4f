import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../src/packs/load.js';
import { problemsOf } from '../problems.js';
import { packFiles } from './files.js';

const example = packFiles(join(import.meta.dirname, '../fixtures/packs'));

describe('loadPacks', () => {
  const packs = loadPacks(example);

  test('reads every kind of pack', () => {
    expect([...packs.roles.keys()]).toEqual(['storage']);
    expect([...packs.markets.keys()]).toEqual(['in']);
    expect(packs.markets.get('in')).toMatchObject({ id: 'in', dialect: 'indian', paper: 'a4', region: 'IN' });
    expect(packs.skills).toContainEqual({
      name: 'Redis',
      aliases: [],
      kind: 'database',
      implies: [],
      family: null,
      ambiguous: false,
    });
    expect(packs.rubric.caps).toEqual({ 'formatting/contact': 40 });
    expect(packs.lexicon.fillers).toEqual(['responsible for', 'involved in']);
    expect(packs.sections.work).toContain('internships');
    expect(packs.sections.references).toEqual([]);
  });

  test('keeps the role as it is written', () => {
    const role = packs.roles.get('storage');
    expect(role?.levels.fresher?.sections).toEqual([['work', 'projects'], ['education']]);
    expect(role?.required).toEqual([{ anyOf: ['PostgreSQL', 'SQL'] }]);
    expect(role?.topics[0]?.questions).toHaveLength(2);
    expect(role?.pairs[0]?.weak).toBe('Worked on the database of the hostel app');
  });

  test('lets a later role replace an earlier one', () => {
    const own = { path: 'packs/roles/storage.yml', text: 'title: Storage, our way\nlevels: {}\nrequired: []\n' };
    expect(loadPacks([...example, own]).roles.get('storage')?.title).toBe('Storage, our way');
  });
});

/** One file of the example pack with a change in it, and what should be said: `line:column message → hint`. */
const mistakes: readonly {
  readonly name: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly says: readonly string[];
}[] = [
  {
    name: 'an unknown key',
    path: 'rules/skills/storage.yml',
    from: 'aliases: [Postgres',
    to: 'alias: [Postgres',
    says: ['2:3 "[0].alias" is not a known key → Did you mean "aliases"?'],
  },
  {
    name: 'a skill that nobody defined',
    path: 'rules/roles/storage.yml',
    from: 'anyOf: [PostgreSQL, SQL]',
    to: 'anyOf: [PostgresSQL, SQL]',
    says: ['11:13 There is no skill "PostgresSQL" → Did you mean "PostgreSQL"?'],
  },
  {
    name: 'an implied skill that nobody defined',
    path: 'rules/skills/storage.yml',
    from: 'implies: [SQL]',
    to: 'implies: [COBOL]',
    says: ['4:13 There is no skill "COBOL" → Known here: PostgreSQL, SQL, Redis, Go.'],
  },
  {
    name: 'a skill given twice',
    path: 'rules/skills/storage.yml',
    from: '- { name: Redis',
    to: '- { name: Go, kind: language }\n- { name: Redis',
    says: ['9:11 The skill "Go" is there twice → Keep one of them.'],
  },
  {
    name: 'a section kind that does not exist',
    path: 'rules/roles/storage.yml',
    from: '- [work, projects] #',
    to: '- [work, project] #',
    says: [
      '7:16 "levels.fresher.sections[0][1]" must be summary, work, projects, education, skills, certifications, achievements, publications, volunteer, languages, interests, references, declaration, personal or other → Did you mean "projects"?',
    ],
  },
  {
    name: 'something missing',
    path: 'rules/roles/storage.yml',
    from: 'title: Storage engineer\n',
    to: '',
    says: ['1:1 "title" is missing → Add "title:" with text.'],
  },
  {
    name: 'a number in words',
    path: 'rules/roles/storage.yml',
    from: 'bullets: 6',
    to: 'bullets: six',
    says: ['4:14 "levels.fresher.bullets" must be a number, not text → Write it in digits, without quotes or units.'],
  },
  {
    name: 'a check of no known kind',
    path: 'rules/markets/in.yml',
    from: '{ kind: terms, expect: absent, terms: [hereby declare] }',
    to: '{ kind: regex }',
    says: [
      '23:20 "rules[0].check.kind" must be terms, count, length, section, field, signal, backed, alone or crowd → Write terms, count, length, section, field, signal, backed, alone or crowd.',
    ],
  },
  {
    name: 'a key that this kind of check does not have',
    path: 'rules/markets/in.yml',
    from: 'terms: [hereby declare] }',
    to: 'terms: [hereby declare], min: 2 }',
    says: ['23:68 "rules[0].check.min" is not a known key → Known here: kind, expect, terms, in.'],
  },
  {
    name: 'a hole that the check cannot fill',
    path: 'rules/markets/in.yml',
    from: '"{found}" can go.',
    to: '"{fond}" can go.',
    says: ['10:14 This check has no value for {fond} → Did you mean "found"?'],
  },
  {
    name: 'a rule outside every dimension',
    path: 'rules/markets/in.yml',
    from: 'id: market/declaration',
    to: 'id: india/declaration',
    says: [
      '6:9 "rules[0].id" must start with a dimension → Write <dimension>/<name>, with one of formatting, keywords, content, grammar, depth, market.',
    ],
  },
  {
    name: 'a signal that the role does not have',
    path: 'rules/roles/storage.yml',
    from: 'signal: testing }',
    to: 'signal: tests }',
    says: ['52:36 There is no signal "tests" → Known here: testing.'],
  },
  {
    name: 'a rubric without one of the dimensions',
    path: 'rules/rubric.yml',
    from: 'service: { formatting: 15, ',
    to: 'service: { ',
    says: ['4:3 "weights.service.formatting" is missing → Add "formatting:" with a number.'],
  },
  {
    name: 'a title of two kinds of section',
    path: 'rules/language/sections.yml',
    from: 'education: [education]',
    to: 'education: [education, Projects]',
    says: ['3:24 The section title "projects" is there twice → Keep one of them.'],
  },
  {
    name: 'several problems, in the order of the file',
    path: 'rules/markets/in.yml',
    from: 'dialect: indian\npaper: a4\nregion: IN',
    to: 'dialect: hindi\npaper: a5\nregion: India',
    says: [
      '2:10 "dialect" must be indian, british or american → Write indian, british or american.',
      '3:8 "paper" must be a4 or us-letter → Write a4 or us-letter.',
      '4:9 "region" must be a country code of two capital letters → Write IN, US or GB, for instance.',
    ],
  },
];

describe('a pack with a mistake', () => {
  test.each(mistakes)('$name', ({ path, from, to, says }) => {
    const files = example.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
    expect(files).not.toEqual(example);
    expect(problemsOf(() => loadPacks(files))).toEqual(says.map((line) => `${path}:${line}`));
  });

  test('is told together with those of other files', () => {
    const broken = example.map(({ path, text }) => ({ path, text: text.replace('title: ', 'titel: ') }));
    expect(problemsOf(() => loadPacks(broken)).map((line) => line.split(' ')[0])).toEqual([
      'rules/roles/storage.yml:1:1',
      'rules/roles/storage.yml:1:1',
      'rules/markets/in.yml:1:1',
      'rules/markets/in.yml:1:1',
    ]);
  });

  test('may lie in a folder that says nothing', () => {
    expect(problemsOf(() => loadPacks([...example, { path: 'mine/extra.yml', text: '' }]))).toEqual([
      'mine/extra.yml:null:null This file is in none of the folders of packs → Put it into a folder named roles, topics, markets, skills or language.',
    ]);
  });
});

test('a pack cut anywhere is a pack or a list of problems', () => {
  const cut = fc.tuple(fc.nat(example.length - 1), fc.nat(2000), fc.nat(40));
  fc.assert(
    fc.property(cut, fc.string({ maxLength: 3 }), ([which, from, length], filling) => {
      const files = example.map(({ path, text }, index) =>
        index === which ? { path, text: text.slice(0, from) + filling + text.slice(from + length) } : { path, text },
      );
      // Whatever is not a list of problems is thrown on by `problemsOf`.
      for (const problem of problemsOf(() => loadPacks(files)))
        expect(problem).toMatch(/^rules\/[a-z/]+\.yml:\d+:\d+ /);
    }),
    { numRuns: 300 },
  );
});
