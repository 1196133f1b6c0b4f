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

/**
 * Mends every finding of a resume in its text, one at a time: a bullet by its own rewrite with the gaps filled or by an example of
 * the role, a missing skill in the best bullet, the rest as the rule's advice says.
 */
function mendings({ source, given }: Ranked): Mending[] {
  const { bullets, role } = gather(source, given);
  if (bullets.state !== 'ready' || role.state !== 'ready') throw new Error('not gathered');
  const lines = linesOf(source, given);
  const open = new Set(lines.map(({ account: { rule } }) => rule));
  const page = { source, role: role.value, bullets: bullets.value, open };
  const before = reportOf(source, given).score.value;
  return lines
    .filter(({ gain }) => gain > 0)
    .flatMap((line): Mending[] => {
      const text = mend(page, line);
      if (text === null) return [];
      const seen = reportOf({ ...source, text }, given).score.value - before;
      return [{ finding: `${line.account.rule} ${line.entry.message}`, told: line.gain / 100, seen }];
    });
}

describe('mending any one finding in the text', () => {
  const evaluated = labelled.flatMap(mendings);
  const others = further.flatMap(mendings);
  const all = [...evaluated, ...others];
  const share = (holds: (one: Mending) => boolean, among: readonly Mending[] = all): number =>
    among.filter(holds).length / among.length;

  test('is tried on most of them', () => {
    expect(all.length).toBeGreaterThan(350);
  });

  test.each([
    ['the evaluation set', evaluated],
    ['the others', others],
  ])('raises the score by its gain, within a point, for nine in ten of %s, and lowers none', (_, among) => {
    expect(share(({ told, seen }) => Math.abs(told - seen) <= 1, among)).toBeGreaterThanOrEqual(0.9);
    expect(share(({ seen }) => seen < 0, among)).toBe(0);
  });

  test('raises it by the gain or more, within a point, for nearly all', () => {
    expect(share(({ told, seen }) => seen >= told - 1)).toBeGreaterThanOrEqual(0.95);
  });
});

describe.each([...labelled, ...further])('the gains of $file', ({ source, given }) => {
  const { score } = reportOf(source, given);
  const gains = linesOf(source, given).flatMap(({ entry, gain }) => (entry.effort === 'work' ? [] : [gain / 100]));

  test('are modest, and none is more than all together can reach', () => {
    expect(Math.max(...gains)).toBeLessThanOrEqual(Math.min(12, score.reachable - score.value + 0.005));
  });

  test('overlap, but sum to less than three times what can be reached', () => {
    const sum = gains.reduce((total, gain) => total + gain, 0);
    expect(sum).toBeLessThan(3 * (score.reachable - score.value) + 1);
  });
});
