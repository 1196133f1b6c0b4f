import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFields } from '../../src/pdf/read-fields.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { reportRead } from '../../src/reporters/read-json.js';
import { fixture, resumes, titles, workshop } from '../build/workshop.js';
import { extractOf, type Word } from './pages.js';

const shop = workshop();
afterAll(() => shop.close());

interface Expected {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly sections: readonly { readonly title: string; readonly kind: string }[];
  readonly entries: readonly { readonly section: string }[];
  readonly skills: readonly unknown[];
}

const names = readdirSync(resumes).filter((name) => !name.includes('.expected.'));
const knowledge = { sections: titles, region: 'IN' };

describe('fields of a PDF that we built', () => {
  test.each(names)('%s', async (name) => {
    const file = name.replace(/\.\w+$/, '.expected.json');
    const expected = JSON.parse(readFileSync(join(resumes, file), 'utf8')) as Expected;
    const { view } = await shop.read(fixture(name));
    const fields = readFields(view, knowledge);
    expect(fields).toMatchObject({ email: expected.email, phone: expected.phone });
    expect(fields.name?.toLowerCase()).toBe(expected.name.toLowerCase());
    const entries = (kinds: readonly string[]): number => {
      const sections = expected.sections.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title);
      return expected.entries.filter(({ section }) => sections.includes(section)).length;
    };
    expect(fields.entries).toEqual({
      work: entries(['experience']),
      projects: entries(['projects', 'opensource']),
      education: entries(['education']),
    });
  });
});

const page: Word[] = [
  [220, 50, 'Resume of Asha Rao', 20],
  [40, 70, 'Backend Developer | Pune, Maharashtra | 90000 00001'],
  [40, 84, 'Email: asha.rao@example.com, https://example.org/asha'],
  [40, 110, 'Work Experience', 14],
  [40, 130, 'Backend Intern, Acme'],
  [480, 130, 'Jan 2025 - Jun 2025'],
  [40, 145, '• Wrote a service that keeps the orders of three shops in step and'],
  [50, 160, 'survives the loss of any one of them'],
  [40, 175, '• Tested it'],
  [40, 195, 'Trainee, Beta Labs'],
  [480, 195, 'May 2024 - Jul 2024'],
  [40, 210, '• Learnt Go'],
  [40, 240, 'Awards & Honours', 14],
  [40, 260, '• First of 40'],
  [40, 290, 'Skills', 14],
  [40, 310, 'Languages: Go, C++ | Tools: Git, Docker'],
  [40, 330, 'SQL'],
];

test('fields of a PDF that others built', () => {
  const view = viewPdf(extractOf(page), 'other.pdf');
  expect(readFields(view, knowledge)).toEqual({
    name: 'Asha Rao',
    email: 'asha.rao@example.com',
    phone: '90000 00001',
    location: 'Pune, Maharashtra',
    sections: [
      { title: 'Work Experience', kind: 'work' },
      { title: 'Awards & Honours', kind: 'achievements' },
      { title: 'Skills', kind: 'skills' },
    ],
    entries: { work: 2, projects: 0, education: 0 },
    bullets: 4,
    skills: ['Go', 'C++', 'Git', 'Docker', 'SQL'],
    links: ['https://example.org/asha'],
  });
});

test('a PDF that says nothing has no fields, and all keys', () => {
  const view = viewPdf(extractOf([]), 'scan.pdf');
  const report = JSON.parse(reportRead(view, readFields(view, knowledge))) as Record<string, unknown>;
  expect(Object.entries(report)).toEqual(
    Object.entries({
      schemaVersion: 1,
      path: 'scan.pdf',
      pages: 1,
      bytes: 1000,
      textLayer: false,
      columns: 1,
      fonts: [{ name: 'Lato-Regular', embedded: true, unicode: true }],
      text: '',
      name: null,
      email: null,
      phone: null,
      location: null,
      sections: [],
      entries: { work: 0, projects: 0, education: 0 },
      bullets: 0,
      skills: [],
      links: [],
    }),
  );
});
