import { expect, test } from 'vitest';
import { withoutRunning } from '../../src/pdf/running.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

function textOf(...pages: readonly (readonly Word[])[]): string[] {
  return withoutRunning(viewPdf(extractOf(...pages), null).lines).map(({ text }) => text);
}

test.each(['1', '- 1 -', 'Page 1 of 2', '1/2'])('%s at the foot of a page is none of its lines', (foot) => {
  expect(
    textOf([
      [40, 50, 'Runs the chess club'],
      [280, 64, foot],
    ]),
  ).toEqual(['Runs the chess club']);
});

test('a day far below all else is when the page was printed, and one right below a text is part of it', () => {
  const text: Word = [40, 50, 'Runs the chess club'];
  expect(textOf([text, [40, 110, 'July 2, 2026']])).toEqual(['Runs the chess club']);
  expect(textOf([text, [40, 64, 'July 2, 2026']])).toEqual(['Runs the chess club', 'July 2, 2026']);
});

test('what further pages repeat is none of their lines', () => {
  const head: Word = [40, 30, 'Asha Rao, page 1'];
  const again: Word = [40, 30, 'Asha Rao, page 2'];
  expect(textOf([head, [40, 50, 'Runs the chess club']], [again, [40, 50, 'Reads at night']])).toEqual([
    'Asha Rao, page 1',
    'Runs the chess club',
    'Reads at night',
  ]);
});
