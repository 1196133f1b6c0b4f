import { dump } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { type Block, textOf } from '../../src/build/ast.js';
import type { Page } from '../../src/build/page.js';
import { structuredPage } from '../../src/build/structured-page.js';
import type { Resume } from '../../src/model/resume.js';
import { resumeOf, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

type Json = string | number | Json[] | { [key: string]: Json };

/** Every field of version 1.0.0 of the schema; `¤` is a word that nothing else says. */
const everyField: Json = {
  basics: {
    name: 'Asha ¤',
    label: '¤ Engineer',
    email: '¤@example.com',
    phone: '+91 90000 00001',
    url: 'https://¤.example.com',
    summary: 'Builds ¤.',
    location: { address: '7 ¤ Lane', postalCode: '¤1', city: '¤', countryCode: 'IN', region: '¤' },
    profiles: [
      { network: 'GitHub', username: '¤' },
      { network: '¤', username: '¤' },
      { network: '¤', username: '¤', url: 'https://example.com/¤' },
    ],
  },
  work: [
    {
      name: '¤',
      location: '¤',
      description: 'Makes ¤',
      position: '¤',
      url: 'https://example.com/¤',
      startDate: '2021-03-01',
      endDate: '2022-04-01',
      summary: 'Ran ¤.',
      highlights: ['Built ¤.', 'Mended ¤.'],
    },
  ],
  volunteer: [
    {
      organization: '¤',
      position: '¤',
      url: 'https://example.com/¤',
      startDate: '2021-03-01',
      endDate: '2022-04-01',
      summary: 'Helped ¤.',
      highlights: ['Taught ¤.'],
    },
  ],
  education: [
    {
      institution: '¤',
      url: 'https://example.com/¤',
      area: '¤',
      studyType: '¤',
      startDate: '2016-08-01',
      endDate: '2020-05-01',
      score: '¤ of 10',
      courses: ['¤', '¤'],
    },
  ],
  awards: [{ title: '¤', date: '2020-03-01', awarder: '¤', summary: 'For ¤.' }],
  certificates: [{ name: '¤', date: '2020-03-01', issuer: '¤', url: 'https://example.com/¤' }],
  publications: [
    { name: '¤', publisher: '¤', releaseDate: '2020-03-01', url: 'https://example.com/¤', summary: 'On ¤.' },
  ],
  skills: [
    { name: '¤', level: '¤', keywords: ['¤', '¤'] },
    { name: '¤', level: '¤' },
  ],
  languages: [{ language: '¤', fluency: '¤' }],
  interests: [{ name: '¤', keywords: ['¤', '¤'] }],
  references: [{ name: '¤', reference: 'Asha is ¤.' }],
  projects: [
    {
      name: '¤',
      description: 'A ¤.',
      highlights: ['Wrote ¤.'],
      keywords: ['¤', '¤'],
      startDate: '2021-03-01',
      endDate: '2022-04-01',
      url: 'https://example.com/¤',
      roles: ['¤', '¤'],
      entity: '¤',
      type: '¤',
    },
  ],
};
/** `value` with a word of its own for each mark, in small letters as addresses are. */
function filled(value: Json): { readonly value: Json; readonly words: readonly string[] } {
  const words: string[] = [];
  const text = JSON.stringify(value).replaceAll('¤', () => {
    const at = words.length;
    words.push(`quok${letters[Math.floor(at / letters.length)]}${letters[at % letters.length]}`);
    return words.at(-1) ?? '';
  });
  return { value: JSON.parse(text), words };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const forms = [
  ['json', (value: Json) => JSON.stringify(value, null, 2)],
  ['yaml', (value: Json) => dump(value)],
] as const;

/** The words of the page, in order. */
function shownOn({ name, lines, body }: Page): string {
  const said = (block: Block): string => {
    if (block.t === 'BulletList') return block.c.flat().map(said).join(' ');
    if (block.t === 'Header') return textOf(block.c[2]);
    return block.t === 'Para' || block.t === 'Plain' ? textOf(block.c) : '';
  };
  return [textOf(name ?? []), ...[...lines, ...body].map(said)].filter((words) => words !== '').join(' ');
}

const missing = (words: readonly string[], text: string): string[] =>
  words.filter((word) => !text.toLowerCase().includes(word));

/** What is understood, without the text that it was understood from. */
const understood = ({ source: _, ...rest }: Resume): string => JSON.stringify(rest);

describe.each(forms)('of a JSON Resume as %s', (format, write) => {
  test('every field of the schema reaches the page and is understood', async () => {
    const { value, words } = filled(everyField);
    const resume = resumeOf(write(value), `resume.${format}`);
    const { view } = await shop.read(resume);
    expect(missing(words, view.text)).toEqual([]);
    expect(missing(words, understood(resume))).toEqual([]);
    expect(resume.deviations).toEqual([]);
    expect(view.text).not.toMatch(/\d{4}-\d{2}/);
  });

  test.each(['alone', 'left out'] as const)('a word is on the page, or is told, with whatever field %s', (how) => {
    const lost = fieldsOf(everyField).flatMap((path) => {
      const { value, words } = filled(kept(everyField, path, how));
      const resume = resumeOf(write(value), `resume.${format}`);
      const told = resume.deviations.map(({ at }) => resume.source.text.slice(at.start, at.end)).join();
      const page = shownOn(structuredPage(resume)) + told;
      return [...missing(words, page), ...missing(words, understood(resume) + told)].map((word) => `${path}: ${word}`);
    });
    expect(lost).toEqual([]);
  });
});

const role = { position: 'Engineer', startDate: '2020-01', highlights: ['Built it.'] };

test.each<[string, Json, string]>([
  [
    'numbers without quotes',
    {
      education: [{ institution: 'Kaveri College', endDate: 2020, score: 8.4 }],
      awards: [{ title: 'Best', date: 2019 }],
    },
    'Education Kaveri College (2020) 8.4 Awards Best, 2019',
  ],
  ['no level that is a number', { skills: [{ name: 'Go', level: 5 }] }, 'Skills Go'],
  [
    'the employer of several roles',
    { work: [{ name: 'Kaveri Pay', summary: 'A bank', positions: [role, { ...role, position: 'Lead' }] }] },
    'Experience Kaveri Pay, A bank Engineer (Jan 2020 – Present) Built it. Lead (Jan 2020 – Present) Built it.',
  ],
  [
    'words above a list of jobs, and among them',
    {
      basics: { name: 'Asha' },
      employment: { summary: 'Ten years', history: [{ ...role, employer: 'Kaveri Pay' }, 'Freelance'] },
    },
    'Asha Employment Ten years Engineer, Kaveri Pay (Jan 2020 – Present) Built it. Freelance',
  ],
  [
    'an address that says the city already',
    { basics: { name: 'Asha', location: { address: '7 Lake Road, Pune', postalCode: 411001, city: 'Pune' } } },
    'Asha 7 Lake Road, Pune, 411001',
  ],
  [
    'a network in small letters',
    { basics: { name: 'Asha', profiles: [{ network: 'github', username: 'asha' }] } },
    'Asha github.com/asha',
  ],
  [
    'a date in a sentence as it is written',
    { awards: [{ title: 'Best on 2020-03-01', date: '2020-03', url: 'https://example.com/a' }] },
    'Awards Best on 2020-03-01, Mar 2020 example.com/a',
  ],
])('the page shows %s', (_, value, shown) => {
  const page = structuredPage(resumeOf(JSON.stringify(value), 'resume.json'));
  expect(shownOn(page)).toBe(shown);
});

/** "basics.location.city", "work.0.summary": each value that has no members. */
function fieldsOf(value: Json, path: readonly string[] = []): string[] {
  if (typeof value !== 'object') return [path.join('.')];
  return Object.entries(value).flatMap(([key, held]) => fieldsOf(held, [...path, key]));
}

/** `value` with the field at `path` as the only one of its object, or without it. */
function kept(value: Json, path: string, how: 'alone' | 'left out'): Json {
  const [key = '', ...rest] = path.split('.');
  if (typeof value !== 'object') return value;
  const held = (value as { [key: string]: Json })[key] ?? '';
  const isLast = typeof held !== 'object' || (Array.isArray(held) && typeof held[0] !== 'object');
  const changed = isLast ? held : kept(held, rest.join('.'), how);
  if (Array.isArray(value)) return value.map((item) => (item === held ? changed : item));
  const others = Object.entries(value).filter(([other]) => other !== key);
  if (!isLast) return { ...value, [key]: changed };
  return how === 'alone' ? { [key]: held } : Object.fromEntries(others);
}
