import { describe, expect, test } from 'vitest';
import { gather } from './gather.js';
import { mend } from './mend.js';
import { further, labelled, type Ranked } from './ranked.js';
import { linesOf, reportOf } from './report-of.js';

interface Mending {
  readonly finding: string;
  /** In points: told beside the finding, and seen once its text is mended. */
  readonly told: number;
  readonly seen: number;
}

/** Mends every finding of a resume in its text, one at a time, as its rule says. */
function mendings({ source, given }: Ranked): Mending[] {
  const { bullets } = gather(source, given);
  if (bullets.state !== 'ready') throw new Error('no bullets');
  const before = reportOf(source, given).score.value;
  return linesOf(source, given)
    .filter(({ gain }) => gain > 0)
    .flatMap((line): Mending[] => {
      const text = mend(source, line, bullets.value);
      if (text === null) return [];
      const seen = reportOf({ ...source, text }, given).score.value - before;
      return [{ finding: `${line.account.rule} ${line.entry.message}`, told: line.gain / 100, seen }];
    });
}

describe('mending any one finding in the text', () => {
  const all = [...labelled, ...further].flatMap(mendings);
  /** Points that nobody notices. */
  const hair = 0.5;

  test('is tried on most of them', () => {
    expect(all.length).toBeGreaterThan(350);
  });

  test('raises the score by its gain, within a point, for nine in ten', () => {
    const near = all.filter(({ told, seen }) => Math.abs(told - seen) <= 1);
    expect(near.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  test('never lowers it', () => {
    expect(all.filter(({ seen }) => seen < -hair)).toEqual([]);
  });
});
