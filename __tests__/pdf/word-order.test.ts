import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonInOrder, comparableWords } from '../../src/pdf/word-order.js';

test.each([
  ['Built C++ & C# tools', ['built', 'c++', 'c#', 'tools']],
  ['“Node.js” — 3.2s → 140ms', ['node', 'js', '3', '2s', '140ms']],
  ['Eﬃcient ＡＰＩ', ['efficient', 'api']],
])('words of %s', (text, expected) => {
  expect(comparableWords(text)).toEqual(expected);
});

/** The textbook table. */
function slowly(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    right.forEach((other, index) => {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('agrees with the textbook', () => {
  const words = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 90 });
  fc.assert(fc.property(words, words, (left, right) => commonInOrder(left, right) === slowly(left, right)));
});
