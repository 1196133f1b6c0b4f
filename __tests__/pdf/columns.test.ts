import { describe, expect, test } from 'vitest';
import { type PdfPages, viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

const viewOf = (words: readonly Word[]): PdfPages => viewPdf(extractOf(words), 'other.pdf');
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const sentence = 'Wrote a service that keeps the orders of three shops in step, and tests for all of it';
const long = (x: number, y: number): Word => [x, y, sentence];

/** Six jobs as text, each with a narrow label at the height of its first line. */
const rows = (label: (index: number) => string): Word[] =>
  times(6, (index): Word[] => {
    const y = 100 + 90 * index;
    return [[40, y, label(index)], ...times(4, (line) => long(150, y + 14 * line))];
  }).flat();

describe('how many columns a page has', () => {
  test.each<[string, Word[], number]>([
    ['dates beside what they date are labels', rows((index) => `${2015 + index}`), 1],
    ['titles of sections in the margin are labels', rows((index) => `Section ${'ABCDEF'[index]}`), 1],
    [
      'years and marks at the right are cells of a table',
      times(9, (index): Word[] => {
        const y = 100 + 40 * index;
        return [
          [40, y, 'Class XII, Example Board'],
          [470, y, `${2010 + index}`],
          [530, y, '91%'],
        ];
      }).flat(),
      1,
    ],
    [
      'periods in brackets at the right, each starting elsewhere, are none',
      times(9, (index): Word[] => {
        const y = 100 + 40 * index;
        return [[40, y, 'Mess ledger'], [470 + 3 * index, y, "[Jan '25 - Apr '25]"], long(40, y + 14)];
      }).flat(),
      1,
    ],
    [
      'narrow text beside text of its own rhythm is one',
      [
        ...times(20, (index): Word => [40, 100 + 13 * index, 'Docker, Git']),
        ...times(24, (i) => long(200, 95 + 16 * i)),
      ],
      2,
    ],
    [
      'a date column within a column leaves it one',
      [
        ...times(30, (index): Word => [40, 100 + 11 * index, 'Postman']),
        ...times(8, (index): Word[] => {
          const y = 104 + 45 * index;
          return [
            [180, y, `20${10 + index} - 20${11 + index}`],
            [270, y, 'Backend Developer'],
            [180, y + 15, 'At Acme, Pune'],
          ];
        }).flat(),
      ],
      2,
    ],
  ])('%s', (_, words, columns) => {
    expect(viewOf(words).columns).toBe(columns);
  });
});

test('cards side by side are read row by row', () => {
  const card = (x: number, y: number, name: string): Word[] =>
    times(6, (line): Word => [x, y + 13 * line, line === 0 ? name : `${name} has a line ${line}`]);
  const words: Word[] = [
    [40, 80, 'Projects', 14],
    ...card(40, 110, 'Ledger'),
    ...card(320, 110, 'Planner'),
    ...card(40, 220, 'Map'),
    ...card(320, 220, 'Clock'),
    [40, 330, 'Education', 14],
    ...card(40, 360, 'School'),
    ...card(320, 360, 'College'),
  ];
  const heads = viewOf(words)
    .lines.map(({ text }) => text)
    .filter((text) => !text.includes(' '));
  expect(heads).toEqual(['Projects', 'Ledger', 'Map', 'Planner', 'Clock', 'Education', 'School', 'College']);
});
