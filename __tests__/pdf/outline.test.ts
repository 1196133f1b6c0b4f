import { describe, expect, test } from 'vitest';
import { outline } from '../../src/pdf/outline.js';
import { titleReader } from '../../src/pdf/titles.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { titles } from '../build/workshop.js';
import { extractOf, type Word } from './pages.js';

/** Each section with its kind and lines; first what stands above all. */
function outlineOf(...pages: readonly (readonly Word[])[]): unknown[] {
  const { top, sections } = outline(viewPdf(extractOf(...pages), null).lines, titles);
  const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
  return [texts(top), ...sections.map(({ title, kind, lines }) => [title, kind, texts(lines)])];
}

describe('sections', () => {
  test('start at titles in one style, and an unknown title in that style where the others stand', () => {
    expect(
      outlineOf([
        [200, 40, 'Asha Rao', 20],
        [40, 70, 'Experience', 14],
        [40, 90, 'Intern at Acme in Pune'],
        [40, 120, 'Clubs and Causes', 14],
        [40, 140, 'Ran the chess club of the college'],
        [40, 170, 'Skills', 14],
        [60, 190, 'Backend', 14],
        [40, 210, 'Go, Java, Docker, Linux'],
      ]),
    ).toEqual([
      ['Asha Rao'],
      ['Experience', 'work', ['Intern at Acme in Pune']],
      ['Clubs and Causes', 'other', ['Ran the chess club of the college']],
      ['Skills', 'skills', ['Backend', 'Go, Java, Docker, Linux']],
    ]);
  });

  test('do not start at a label that comes again under each job', () => {
    const words: Word[] = [
      [40, 40, 'Experience', 14],
      [40, 60, 'Intern, Acme, 2024 - 2025'],
      [40, 80, 'Achievements', 14],
      [50, 100, '• Halved the build time'],
      [40, 120, 'Trainee, Beta, 2023 - 2024'],
      [40, 140, 'Achievements', 14],
      [50, 160, '• Closed forty tickets'],
      [40, 180, 'Skills', 14],
      [40, 200, 'Go, Java'],
    ];
    expect(outlineOf(words)).toEqual([
      [],
      [
        'Experience',
        'work',
        [
          'Intern, Acme, 2024 - 2025',
          'Achievements',
          '• Halved the build time',
          'Trainee, Beta, 2023 - 2024',
          'Achievements',
          '• Closed forty tickets',
        ],
      ],
      ['Skills', 'skills', ['Go, Java']],
    ]);
  });

  test('do not start at the title of an entry right under a title that the list has', () => {
    const words: Word[] = [
      [40, 40, 'Projects', 14],
      [40, 60, 'Ledger', 14],
      [50, 80, '• Splits bills between flats'],
      [40, 100, 'Planner', 14],
      [50, 120, '• Plans outages of the water works'],
      [40, 140, 'Education', 14],
      [40, 160, 'B.Tech, Example College'],
      [40, 180, 'Skills', 14],
      [40, 200, 'Go, Java'],
    ];
    expect(outlineOf(words)).toEqual([
      [],
      [
        'Projects',
        'projects',
        ['Ledger', '• Splits bills between flats', 'Planner', '• Plans outages of the water works'],
      ],
      ['Education', 'education', ['B.Tech, Example College']],
      ['Skills', 'skills', ['Go, Java']],
    ]);
  });

  test('go on in their column of the next page, past what stands beside them', () => {
    const at = (x: number, from: number, texts: readonly string[]): Word[] =>
      texts.map((text, line) => [x, from + 40 * line, text]);
    const main = ['Intern at Acme in Pune', 'Tested the billing', 'Wrote forty tests', 'Found nine faults'];
    const more = ['Fixed all of them', 'Wrote a guide for those', 'who came after'];
    const side = ['Go', 'Java', 'Docker', 'Linux', 'Bash', 'Git', 'Make'];
    const further = ['Trainee at Beta in Nashik', 'Learnt to read logs'];
    expect(
      outlineOf(
        [
          [40, 100, 'Experience', 14],
          ...at(40, 140, [...main, ...more]),
          [400, 100, 'Skills', 14],
          ...at(400, 143, side),
        ],
        at(40, 60, further),
      ),
    ).toEqual([[], ['Experience', 'work', [...main, ...more, ...further]], ['Skills', 'skills', side]]);
  });

  test('whose titles stand in the margin have the text beside them', () => {
    const words: Word[] = [
      [160, 40, 'Asha Rao', 20],
      [40, 100, 'Career', 12],
      [40, 116, 'Objective', 12],
      [160, 100, 'A backend developer from Pune who likes'],
      [160, 113, 'small services and tests'],
      [40, 180, 'Education', 12],
      [160, 180, 'B.Tech, Example College, 2021 - 2025'],
      [40, 240, 'Skills', 12],
      [160, 240, 'Go, Java, Docker'],
      [40, 300, 'Languages', 12],
      [160, 300, 'English, Marathi'],
    ];
    expect(outlineOf(words)).toEqual([
      ['Asha Rao'],
      ['Career Objective', 'summary', ['A backend developer from Pune who likes', 'small services and tests']],
      ['Education', 'education', ['B.Tech, Example College, 2021 - 2025']],
      ['Skills', 'skills', ['Go, Java, Docker']],
      ['Languages', 'languages', ['English, Marathi']],
    ]);
  });
});

describe('what a line announces', () => {
  const read = titleReader(titles);
  test.each([
    ['Work Experience', 'work', true, 'Work Experience'],
    ['TECHNICAL SKILLS:', 'skills', true, 'TECHNICAL SKILLS'],
    ['2. Education', 'education', true, 'Education'],
    ['S K I L L S', 'skills', true, 'SKILLS'],
    ['Skills & Languages', 'skills', true, 'Skills & Languages'],
    ['Suitcase Experience', 'work', false, 'Suitcase Experience'],
    ['Research & Publications', 'publications', true, 'Research & Publications'],
    ['Projects (selected)', 'projects', true, 'Projects (selected)'],
    ['WORK EXPERIENCE - Past 3 Jobs', 'work', false, 'WORK EXPERIENCE - Past 3 Jobs'],
    ['Experience 3 months', 'work', false, 'Experience 3 months'],
  ])('%j', (text, kind, whole, title) => {
    expect(read(text)).toEqual({ kind, whole, title });
  });
  test.each(['Built the order service in Go.', 'Asha Rao', ''])('%j: nothing', (text) => {
    expect(read(text)).toBeNull();
  });
});
