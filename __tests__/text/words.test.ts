import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/text/numbers.js';
import { splitWords } from '../../src/text/words.js';

const split = (text: string): string[] => splitWords(text).map((word) => word.text);
const quantities = (text: string): string[] =>
  findQuantities(splitWords(text)).map(({ start, end, kind, unit }) =>
    `${text.slice(start, end)} = ${kind} ${unit}`.trimEnd(),
  );

describe('splitWords', () => {
  test.each([
    [
      'Built C++ and Node.js, with CI/CD on t3.small.',
      ['Built', 'C++', 'and', 'Node.js', ',', 'with', 'CI/CD', 'on', 't3.small', '.'],
    ],
    ['p95 fell to ~1.2s (₹4.2 lakh)', ['p95', 'fell', 'to', '~1.2s', '(', '₹4.2', 'lakh', ')']],
    ['HTML,CSS; 5,000+ users', ['HTML', ',', 'CSS', ';', '5,000+', 'users']],
    ['.NET and C#, p<0.01', ['.NET', 'and', 'C#', ',', 'p', '<', '0.01']],
    ['see https://example.org/a,b (row-level)', ['see', 'https://example.org/a,b', '(', 'row-level', ')']],
    ['**Redis** and `Go`', ['*', '*', 'Redis', '*', '*', 'and', '`', 'Go', '`']],
  ])('%s', (text, words) => expect(split(text)).toEqual(words));

  test('every word is exactly where it says, and nothing but space is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = splitWords(text);
        let at = 0;
        for (const { start, end, text: written } of words) {
          expect(text.slice(start, end)).toBe(written);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('findQuantities', () => {
  test.each([
    ['from 1.2s to 90 ms', ['1.2s = time s', '90 ms = time ms']],
    ['3h 40m of work', ['3h = time h', '40m = time min']],
    ['₹4.2 crore, $0.90, Rs 500', ['₹4.2 crore = money', '$0.90 = money', 'Rs 500 = money']],
    ['40–60% of 12 lakh rows', ['40–60% = percent %', '12 lakh = count']],
    [
      '250GB/day, 4k messages/s, 900 tps',
      ['250GB/day = rate gb/day', '4k messages/s = rate req/s', '900 tps = rate req/s'],
    ],
    [
      'three regions, two thirds of the queue, by a quarter',
      ['three = count', 'two thirds = fraction', 'quarter = fraction'],
    ],
    ['in two quarters', ['two quarters = time quarter']],
    ['an 8-week course, a 14-service repo', ['8-week = time week', '14-service = count service']],
    [
      'since 2021, 24x7, 9 AM, 2nd, 2.x, 1.2.3',
      ['2021 = label', '24x7 = label', '9 AM = label', '2nd = label', '2.x = label', '1.2.3 = label'],
    ],
    ['from an hour to 15 minutes', ['an hour = time h', '15 minutes = time min']],
    ['10x faster, 99.95% up', ['10x = factor x', '99.95% = percent %']],
  ])('%s', (text, found) => expect(quantities(text)).toEqual(found));
});
