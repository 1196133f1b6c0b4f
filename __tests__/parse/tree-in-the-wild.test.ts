import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/model/resume.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { misplaced } from './facts.js';
import { lexicon, sections } from './measure.js';

function read(text: string, format: 'json' | 'yaml'): Resume {
  const resume = parseResume({ path: `resume.${format}`, format, text }, { sections, lexicon, region: 'IN' });
  expect(misplaced(resume)).toEqual([]);
  return resume;
}

/** What is told, as "the words it stands on: the message". */
function told(text: string, format: 'json' | 'yaml'): string[] {
  return read(text, format).deviations.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`);
}

/** "Engineer, Kaveri Pay, 2021-03 to present, 2 points" for each entry. */
function entries(text: string, format: 'json' | 'yaml'): string[] {
  return read(text, format).sections.flatMap((section) =>
    section.entries.map(({ title, organization, start, end, bullets }) =>
      [title, organization, start, end]
        .map((one) => one?.value ?? '-')
        .concat(`${bullets.length}`)
        .join(', '),
    ),
  );
}

const jsonOf = (basics: object, rest: object = {}) =>
  JSON.stringify({ basics: { name: 'Asha Rao', ...basics }, ...rest });
const job = (fields: object) => jsonOf({}, { work: [{ name: 'Kaveri Pay', position: 'Engineer', ...fields }] });

describe('what JSON Resume does not allow is read and told', () => {
  it.each([
    ['a phone that is a number', jsonOf({ phone: 919000000001 }), ['919000000001: This should be text.']],
    ['no phone at all', jsonOf({ phone: 'on request' }), ['on request: "on request" is not a phone number.']],
    ['a number for an address', jsonOf({ email: '90000 00001' }), ['90000 00001: This is not an e-mail address.']],
    [
      'an address without a scheme',
      jsonOf({ url: 'asha.example.com' }),
      ['asha.example.com: "asha.example.com" has no "https://" before it.'],
    ],
    [
      'an old name, once',
      jsonOf(
        {},
        {
          work: [
            { company: 'A', position: 'B' },
            { company: 'C', position: 'D' },
          ],
        },
      ),
      ['company: "company" is the old name of "name". It is here 2 times.'],
    ],
    ['a day without zeros', job({ startDate: '2023-9-28' }), ['2023-9-28: "2023-9-28" is not written as a date.']],
    ['a month that is none', job({ startDate: '2023-13' }), ['2023-13: "2023-13" has no such month.']],
    ['no date at all', job({ startDate: 'long ago' }), ['long ago: "long ago" is not a date.']],
    ['an empty date', job({ endDate: '' }), ['"": "endDate" is empty.']],
    ['null', job({ startDate: null, highlights: null, summary: null }), ['null: "startDate" is null.']],
    [
      'one object for a list',
      jsonOf({}, { work: { name: 'Kaveri Pay', position: 'Engineer' } }),
      ['{"name":"Kaveri Pay","position":"Engineer"}: This should be a list.'],
    ],
    ['a list for a text', job({ summary: ['Built it.'] }), ['["Built it."]: "summary" should be text, not a list.']],
    [
      'objects for points',
      job({ highlights: [{ text: 'Built it.' }] }),
      ['{"text":"Built it."}: This should be text, not an object.'],
    ],
    [
      'what is wrong all through a file, once',
      job({ highlights: ['a', 'b', 'c', 'd'].map((text) => ({ text })) }),
      ['{"text":"a"}: This should be text, not an object. It is here 4 times.'],
    ],
    ['a section of its own', jsonOf({}, { hobbies: ['Chess'], patents: [{ name: 'A pump' }] }), []],
  ])('%s', (_, text, deviations) => expect(told(text, 'json')).toEqual(deviations));

  it.each([
    [
      'a comma before a bracket',
      '{"basics":{"name":"Asha Rao",}}',
      [',: This is not valid JSON: a comma before a closing bracket.'],
    ],
    [
      'a missing comma',
      '{"basics":{"name":"Asha Rao" "email":"a@example.com"}}',
      ['"email": This is not valid JSON: a comma is missing before this.'],
    ],
    [
      'a comment',
      '{// mine\n"basics":{"name":"Asha Rao"}}',
      ['// mine: This is not valid JSON: JSON has no comments.'],
    ],
    [
      'a key that is there twice',
      '{"basics":{"name":"Asha","name":"Asha Rao"}}',
      ['"name": This is not valid JSON: the key "name" is here twice.'],
    ],
    [
      'a line break in a text',
      '{"basics":{"name":"Asha Rao","summary":"One\ntwo."}}',
      ['\n: This is not valid JSON: a text goes on over the end of its line.'],
    ],
    [
      'a forgotten quote',
      '{"basics":{"name":"Asha Rao,\n"email":"a@example.com"}}',
      ['"Asha Rao: This is not valid JSON: the closing quote is missing.'],
    ],
    [
      'a merge conflict',
      '{"basics":{\n<<<<<<< HEAD\n"name":"Asha Rao"\n=======\n"name":"A. Rao"\n>>>>>>> main\n}}',
      ['<<<<<<< HEAD: A merge conflict was left here, and only its first side is read.'],
    ],
  ])('%s', (_, text, deviations) => {
    expect(told(text, 'json')).toEqual(deviations);
    expect(read(text, 'json').basics.name?.value).toMatch(/^Asha Rao/);
  });

  it('but a text over several lines is read whole', () => {
    const text = '{"basics":{"name":"Asha Rao","summary":"Builds APIs.\n\t\tRuns them.",\n"email":"a@example.com"}}';
    const { basics } = read(text, 'json');
    expect([basics.summary?.value, basics.email?.value]).toEqual(['Builds APIs. Runs them.', 'a@example.com']);
  });

  it('and a file in the format of another tool is not held to it', () => {
    const text =
      'name: Asha Rao\nwebsite: asha.example.com\nexperience:\n  - company: Kaveri Pay\n    title: Engineer\n    description: [Built it.]\n';
    expect(told(text, 'yaml')).toEqual([]);
    expect(entries(text, 'yaml')).toEqual(['Engineer, Kaveri Pay, -, -, 1']);
  });
});

describe('YAML', () => {
  const job = (lines: string) => `name: Asha Rao\nwork:\n  - company: Kaveri Pay\n    position: Engineer\n${lines}`;

  it.each([
    ['a colon in a text', job('    start: 2021-03\n    note: Lead: Payments\n'), ['2021-03', 'present']],
    ['a sign at its start', job('    start: 2021-03\n    manager: @ravi\n'), ['2021-03', 'present']],
    ['tabs', job('\tstart: 2021-03\n'), ['2021-03', 'present']],
    ['a line too far to the right', job('      start: 2021-03\n'), ['2021-03', 'present']],
    ['a line too far to the left', job('   start: 2021-03\n'), ['2021-03', 'present']],
    [
      'a text in quotes at the margin',
      job('    start: 2021-03\n    summary: "I \\"built\\"\n  an API"\n'),
      ['2021-03', 'present'],
    ],
    ['a missing space', job('    start:2021-03\n'), ['2021-03', 'present']],
    [
      'a missing space behind the mark of a list',
      'name: Asha Rao\nwork:\n  - company:Kaveri Pay\n    position: Engineer\n    start: 2021-03\n',
      ['2021-03', 'present'],
    ],
    [
      'a sign at the start of a point',
      job('    start: 2021-03\n    points:\n      - *Led* it\n'),
      ['2021-03', 'present, 1'],
    ],
    [
      'a sign at the start of a text over two lines',
      job('    points:\n      - @home\n        it\n    start: 2021-03\n'),
      ['2021-03', 'present, 1'],
    ],
    ['a quote that is never closed', `${job('    start: 2021-03\n')}    url: "x\n`, ['2021-03', 'present']],
    ['a quote in the middle', job('    start: 2021-03\n    summary: "Built" it\n'), ['2021-03', 'present']],
  ])('%s costs no more than its line', (_, text, [start, end]) => {
    expect(told(text, 'yaml')).toHaveLength(1);
    expect(entries(text, 'yaml')[0]).toContain(`Engineer, Kaveri Pay, ${start}, ${end}`);
  });

  it('reads a text with a colon as it is written', () => {
    const text = 'name: Asha Rao\nlabel: Lead: Payments & "Risk"\n';
    expect(read(text, 'yaml').basics.label?.value).toBe('Lead: Payments & "Risk"');
    expect(told(text, 'yaml')).toEqual([': This is not valid YAML: this text needs quotes around it.']);
  });

  it('takes a point with a colon for a text', () => {
    const text = job('    highlights:\n      - Built the ledger: in Go\n');
    const points = read(text, 'yaml').sections[0]?.entries[0]?.bullets.map(({ prose }) => prose.value);
    expect(points).toEqual(['Built the ledger: in Go']);
    expect(told(text, 'yaml')).toEqual(['Built the ledger: in Go: This is read as a key and a value.']);
  });

  it('follows aliases, at their own place, but not a bomb of them', () => {
    const text = 'name: Asha Rao\nfirm: &firm Kaveri Pay\nwork:\n  - company: *firm\n    position: Engineer\n';
    const organization = read(text, 'yaml').sections[0]?.entries[0]?.organization;
    expect([organization?.value, text.slice(organization?.at.start, organization?.at.end)]).toEqual([
      'Kaveri Pay',
      '*firm',
    ]);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
      .concat(Array.from('bcdefgh', (name, at) => `${name}: &${name} [${`*${'abcdefg'[at]}, `.repeat(10)}]`))
      .join('\n');
    expect(told(`name: Asha Rao\n${bomb}\n`, 'yaml').some((one) => one.includes('is not followed'))).toBe(true);
  });

  it('takes a point that looks like a key for a text', () => {
    const text = job('    highlights:\n      - tools:Docker\n      - name:Asha\n');
    expect(told(text, 'yaml')).toEqual([]);
    expect(entries(text, 'yaml')).toEqual(['Engineer, Kaveri Pay, -, -, 2']);
  });

  it.each([
    ['name: Asha Rao\n---\nname: Ravi\n', 'a second document starts here, and only the first is read'],
    ['%YAML 1.1\n---\npermalink: x\n---\nname: Asha Rao\n', 'this document stands before the resume, and is not read'],
  ])('reads the one document that is a resume: %j', (text, message) => {
    expect(told(text, 'yaml')).toEqual([`: This is not valid YAML: ${message}.`]);
    expect(read(text, 'yaml').basics.name?.value).toBe('Asha Rao');
  });

  it('takes an alias of nothing for a text, and a block at its word', () => {
    const text = job('    summary: |\n      title:Engineer\n    highlights:\n      - *Led*\n');
    const [entry] = read(text, 'yaml').sections[0]?.entries ?? [];
    expect(entry?.bullets.map(({ prose }) => prose.value)).toEqual(['Led', 'title:Engineer']);
  });
});

describe('other formats', () => {
  it.each([
    [
      'both dates in one text',
      'name: A\nexperience:\n  - { title: Dev, company: X, dates: Jan 2023 – Present }\n',
      ['Dev, X, 2023-01, present, 0'],
    ],
    [
      'years that look like a sum',
      'name: A\nexperience:\n  - { title: Dev, company: X, dates: 2011--2014 }\n',
      ['Dev, X, 2011, 2014, 0'],
    ],
    ['one year', 'name: A\neducation:\n  - { degree: B.Sc, school: X, year: 2014 }\n', ['B.Sc, X, -, 2014, 0']],
    [
      'a pair of dates',
      'name: A\nwork:\n  - { title: Dev, company: X, work_time: ["2018.06", null] }\n',
      ['Dev, X, 2018-06, present, 0'],
    ],
    [
      'a date in parts',
      'name: A\nwork:\n  - { title: Dev, company: X, start: { year: 2018, month: 6 } }\n',
      ['Dev, X, 2018-06, present, 0'],
    ],
    [
      'several roles of one employer',
      'name: A\nwork:\n  - company: X\n    positions:\n      - { title: Lead, start: 2021 }\n      - { title: Dev, start: 2019, end: 2021 }\n',
      ['Lead, X, 2021, present, 0', 'Dev, X, 2019, 2021, 0'],
    ],
    [
      'a link in a name',
      'name: A\nwork:\n  - { title: Dev, company: "[X](https://x.example.com)" }\n',
      ['Dev, X, -, -, 0'],
    ],
    [
      'jobs under their names',
      'name: A\nwork:\n  first: { title: Dev, company: X }\n  second: { title: Lead, company: Y }\n',
      ['Dev, X, -, -, 0', 'Lead, Y, -, -, 0'],
    ],
    [
      'a date under its own word order',
      'name: A\nwork:\n  - { title: Dev, company: X, date_start: 2019-10-01, date_end: 2022-07-20 }\n',
      ['Dev, X, 2019-10, 2022-07, 0'],
    ],
    [
      'projects inside of a job',
      'name: A\nwork:\n  - company: X\n    title: Dev\n    projects:\n      - { name: P, achievements: [Built it., Ran it.] }\n      - { name: Q, achievements: [Sold it.] }\n',
      ['Dev, X, -, -, 3'],
    ],
    [
      'a list under a title',
      'name: A\nwork:\n  title: Jobs\n  jobs:\n    - { title: Dev, company: X }\neducation:\n  title: Education\n  schools: [B.Sc at X]\n',
      ['Dev, X, -, -, 0'],
    ],
    [
      'jobs under a title of its own',
      'name: A\ngithub: asha\nstations:\n  - { title: Dev, company: X, start: 2019 }\n',
      ['Dev, X, 2019, present, 0'],
    ],
    ['an object that says nothing', 'name: A\nwork:\n  - { languages: { good: Java } }\n', []],
    [
      'the sections of a website',
      'main:\n  name: A\n  email: a@example.com\nresume:\n  work:\n    - { title: Dev, company: X, years: 2019 – 2020 }\n',
      ['Dev, X, 2019, 2020, 0'],
    ],
    [
      'everything under one key',
      'resume:\n  name: A\n  experience:\n    - { title: Dev, company: X }\n',
      ['Dev, X, -, -, 0'],
    ],
  ])('%s', (_, text, found) => expect(entries(text, 'yaml')).toEqual(found));

  it('have addresses beside the name that are no sections', () => {
    const text = 'name: A\ngithub: github.com/asha-rao\nemail: asha@example.com\nskills: [Go]\n';
    expect(read(text, 'yaml').sections.map(({ title }) => title.value)).toEqual(['skills']);
  });

  it('keep the person in a list of one', () => {
    const { basics } = read('profile:\n  - name: Asha Rao\n    email: asha@example.com\nwork: []\n', 'yaml');
    expect([basics.name?.value, basics.email?.value]).toEqual(['Asha Rao', 'asha@example.com']);
  });

  it('name the person in their own ways', () => {
    const text =
      'name: { first: Asha, last: Rao }\ncontact:\n  email: asha@example.com\n  phone: tel:+91 90000 00001\nsocial:\n  github: asha-rao\nlinkedin: https://www.linkedin.com/in/asha-rao\nabout: Builds APIs.\n';
    const { basics } = read(text, 'yaml');
    expect([basics.name, basics.email, basics.phone, basics.summary].map((one) => one?.value)).toEqual([
      'Asha Rao',
      'asha@example.com',
      '+91 90000 00001',
      'Builds APIs.',
    ]);
    expect(text.slice(basics.phone?.at.start, basics.phone?.at.end)).toBe('+91 90000 00001');
    expect(basics.profiles.map(({ network, url }) => `${network} ${url}`)).toEqual([
      'GitHub https://github.com/asha-rao',
      'LinkedIn https://www.linkedin.com/in/asha-rao',
    ]);
  });

  it.each([
    [
      'groups with lists',
      'name: A\nskills:\n  - { category: Data, list: [SQL, Redis] }\n',
      ['Data: SQL', 'Data: Redis'],
    ],
    ['lists under names', 'name: A\nskills:\n  Data: [SQL, Redis]\n', ['Data: SQL', 'Data: Redis']],
    ['names with levels', 'name: A\nskills:\n  - { name: SQL, level: 4 }\n', ['-: SQL']],
    ['a list without a name', 'name: A\nskills:\n  - { level: beginner, keywords: [SQL] }\n', ['-: SQL']],
    ['groups under a key', 'name: A\nskills:\n  sets:\n    - { name: Data, skills: [SQL] }\n', ['Data: SQL']],
    ['a line', 'name: A\nskills: SQL, Redis\n', ['-: SQL', '-: Redis']],
  ])('list skills as %s', (_, text, skills) => {
    expect(read(text, 'yaml').skills.map(({ group, value }) => `${group ?? '-'}: ${value}`)).toEqual(skills);
  });

  it.each(['{"major":"php SQL","tool":"apache"}', '{"order":[["about","NONE"]]}'])('%s is no resume', (text) => {
    expect(() => read(text, 'json')).toThrow('This file holds no resume.');
  });
});
