import { describe, expect, test } from 'vitest';
import type { PdfExtract, PdfInk } from '../../src/model/pdf.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

const viewOf = (...pages: readonly (readonly Word[])[]) => viewPdf(extractOf(...pages), 'other.pdf');

/** A page with one line in this ink. */
function inked(ink: Omit<PdfInk, 'text'>): PdfExtract {
  const extract = extractOf([[40, 50, 'Kubernetes']]);
  const pages = extract.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => ({ ...item, inks: [{ text: item.text, ...ink }] })),
  }));
  return { ...extract, pages };
}

test.each([
  ['white on white', { color: '#ffffff', paper: '#ffffff' }, ['Kubernetes']],
  ['almost white on white', { color: '#f5f5f5', paper: '#ffffff' }, ['Kubernetes']],
  ['black on black', { color: '#000000', paper: '#0a0a0a' }, ['Kubernetes']],
  ['nothing on white', { color: null, paper: '#ffffff' }, ['Kubernetes']],
  ['light grey on white', { color: '#cccccc', paper: '#ffffff' }, []],
  ['white on blue', { color: '#ffffff', paper: '#14304f' }, []],
  ['the text layer of a scan', { color: null, paper: null }, []],
])('%s', (_, ink, hidden) => {
  expect(viewPdf(inked(ink), 'other.pdf').hidden).toEqual(hidden);
});

test.each([
  ['e\uFFFDcient', 'replacement'],
  ['e\u0000cient', 'replacement'],
  ['Bac\uE001end', 'private'],
  ['eﬃcient', 'ligature'],
  ['work\u00ADflow', 'softHyphen'],
  ['Ku\u200Bbernetes', 'invisible'],
  ['𝐁𝐚𝐜𝐤𝐞𝐧𝐝', 'styled'],
])('%j is odd', (word, kind) => {
  const shown = word.replace('\u0000', '\uFFFD');
  expect(viewOf([[40, 50, `${word} developer`]]).oddities).toEqual([{ kind, word: shown, count: 1 }]);
});

test('an icon that stands alone is no broken word', () => {
  expect(viewOf([[40, 50, '\uE001 asha.rao@example.com']]).oddities).toEqual([]);
});

test('joined letters are read as letters', () => {
  expect(viewOf([[40, 50, 'eﬃcient ofﬁce']]).text).toBe('efficient office');
});

const page: Word[] = Array.from({ length: 20 }, (_, line): Word => [40, 50 + 15 * line, `Line ${line} of the text`]);

describe('two orders to read in', () => {
  test('agree on a page drawn from top to bottom', () => {
    expect(viewOf(page).agreement).toBe(1);
  });
  test('agree where only dates come before the titles on their lines', () => {
    expect(viewOf(page.flatMap((word): Word[] => [[480, word[1], 'Jan 2025'], word])).agreement).toBe(1);
  });
  test('disagree by the half that was drawn too early', () => {
    expect(viewOf([...page.slice(10), ...page.slice(0, 10)]).agreement).toBeCloseTo(0.5, 1);
  });
  test('disagree on a page drawn from bottom to top', () => {
    expect(viewOf(page.toReversed()).agreement).toBeLessThan(0.1);
  });
});

test('lines of pages are counted without what every page repeats', () => {
  const foot = (number: number): Word => [250, 820, `Asha Rao, page ${number} of 2`];
  const first: Word[] = [[40, 35, 'Asha Rao'], ...page, foot(1)];
  expect(viewOf(first, [...page.slice(5, 8), foot(2)]).pageLines).toEqual([21, 3]);
  expect(viewOf(page).pageLines).toEqual([20]);
});

test('what stands at the very edge of the page is told', () => {
  expect(viewOf([[40, 12, 'asha@example.com'], ...page]).margins).toEqual(['asha@example.com']);
});
