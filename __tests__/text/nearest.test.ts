import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/text/nearest.js';

describe('editDistance', () => {
  test.each([
    ['role', 'role', 0],
    ['rol', 'role', 1],
    ['rloe', 'role', 1],
    ['treshhold', 'threshold', 2],
    ['', 'role', 4],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('nearest', () => {
  const options = ['role', 'rules', 'rubric', 'threshold', 'failOn', 'pdf', 'in'];
  test.each([
    ['rol', 'role'],
    ['ruls', 'rules'],
    ['treshold', 'threshold'],
    ['FAIL_ON', 'failOn'],
    ['PDF', 'pdf'],
    ['an', null],
    ['colour', null],
    ['x'.repeat(100_000), null],
  ])('%s is meant as %s', (word, meant) => {
    expect(nearest(word, options)).toBe(meant);
  });
});
