import { describe, expect, test } from 'vitest';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

const textOf = (...pages: readonly (readonly Word[])[]): string[] =>
  viewPdf(extractOf(...pages), null).text.split('\n');

describe('lines', () => {
  test.each<[string, Word[], string[]]>([
    [
      'words in drawing order',
      [
        [40, 50, 'Asha'],
        [70, 50, 'Rao'],
        [40, 70, 'Pune'],
      ],
      ['Asha Rao', 'Pune'],
    ],
    [
      'words drawn in another order',
      [
        [40, 70, 'Pune'],
        [70, 50, 'Rao'],
        [40, 50, 'Asha'],
      ],
      ['Asha Rao', 'Pune'],
    ],
    [
      'letters of one word',
      [
        [40, 50, 'Wa'],
        [50.5, 50, 'ter'],
      ],
      ['Water'],
    ],
    [
      'a raised letter',
      [
        [40, 50, 'O(n'],
        [55, 47, '2', 6],
        [58, 50, ')'],
      ],
      ['O(n2)'],
    ],
    [
      'a date set flush right',
      [
        [40, 50, 'Intern, Acme'],
        [480, 50, 'Jan 2025'],
        [40, 64, 'Pune'],
      ],
      ['Intern, Acme Jan 2025', 'Pune'],
    ],
    [
      'a space that is drawn',
      [
        [40, 50, 'Asha'],
        [60, 50, ' Rao'],
      ],
      ['Asha Rao'],
    ],
  ])('%s', (_, words, expected) => {
    expect(textOf(words)).toEqual(expected);
  });

  test('pages follow each other', () => {
    expect(textOf([[40, 800, 'first']], [[40, 50, 'second']])).toEqual(['first', 'second']);
  });
});

describe('columns', () => {
  const rows = Array.from({ length: 12 }, (_, index) => 100 + 30 * index);
  const left = rows.map((y, index): Word => [40, y, `left side ${index}`]);
  const right = rows.map((y, index): Word => [320, y, `right side ${index}`]);
  const wide: Word = [40, 60, 'A heading that runs across the whole page over both of its columns, from left to right'];

  test('are read one after the other, whatever order they were drawn in', () => {
    const interleaved = rows.flatMap((_, index) => [right[index], left[index]]).filter((word) => word !== undefined);
    const view = viewPdf(extractOf([...interleaved, wide]), null);
    expect(view.columns).toBe(2);
    expect(view.text.split('\n')).toEqual([wide[2], ...left.map((word) => word[2]), ...right.map((word) => word[2])]);
  });

  test.each<[string, Word[]]>([
    [
      'dates set flush right',
      rows.flatMap((y): Word[] => [
        [40, y, 'Some job'],
        [480, y, '2021 - 2022'],
      ]),
    ],
    [
      'a small table',
      rows.slice(0, 4).flatMap((y): Word[] => [
        [40, y, 'Degree'],
        [320, y, 'College'],
      ]),
    ],
    [
      'bullets below a centred name',
      [
        [250, 40, 'Asha Rao'],
        ...rows.map(
          (y): Word => [40, y, 'A bullet that runs across the page, as bullets of a resume do, far beyond its middle'],
        ),
      ],
    ],
  ])('%s are none', (_, words) => {
    expect(viewPdf(extractOf(words), null).columns).toBe(1);
  });
});

test('a scan has no text layer', () => {
  const page: Word[] = [[40, 50, 'Asha Rao, Pune, asha@example.com']];
  expect(viewPdf(extractOf(page), null).textLayer).toBe(true);
  expect(viewPdf(extractOf([]), null).textLayer).toBe(false);
  expect(viewPdf(extractOf([[560, 820, '1']], [[560, 820, '2']]), null).textLayer).toBe(false);
});
