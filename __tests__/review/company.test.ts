import { describe, expect, test } from 'vitest';
import type { BulletReport } from '../../src/model/report.js';
import { planReview } from '../../src/review/plan.js';
import { finding, input, report, state, weakBullet, wholePatch } from './sample.js';

const point = (
  line: number,
  verdict: BulletReport['verdict'],
  kind: BulletReport['kind'] = 'bullet',
): BulletReport => ({
  ...weakBullet(line),
  verdict,
  kind,
});

/** The lines that get a comment when line 9 holds a weak bullet. */
function commented(bullets: readonly BulletReport[], patch = wholePatch()): number {
  const reports = [report([finding()], { bullets })];
  return planReview({ ...input([]), reports, state: state({ files: [{ path: 'resume.md', patch }] }) }).create.length;
}

const strong = (...lines: number[]): BulletReport[] => lines.map((line) => point(line, 'strong'));

describe('a weak bullet', () => {
  test.each([
    { story: 'alone', bullets: [point(9, 'weak')], comments: 1 },
    { story: 'among as many strong ones', bullets: [point(9, 'weak'), ...strong(10)], comments: 1 },
    { story: 'one of three', bullets: [point(9, 'weak'), ...strong(10, 12)], comments: 0 },
    { story: 'among three strong ones', bullets: [point(9, 'weak'), ...strong(10, 12, 13)], comments: 0 },
    {
      story: 'among more fair ones than strong ones',
      bullets: [point(9, 'weak'), ...strong(10), point(11, 'fair'), point(12, 'fair'), point(13, 'fair')],
      comments: 1,
    },
    {
      story: 'among strong ones, with introductions that are weak',
      bullets: [point(9, 'weak'), ...strong(10, 12, 13), point(1, 'weak', 'sentence'), point(3, 'weak', 'sentence')],
      comments: 0,
    },
  ])('$story: $comments', ({ bullets, comments }) => {
    expect(commented(bullets)).toBe(comments);
  });

  test('that is added alone to strong ones gets its comment', () => {
    const line = '- Built REST APIs for the library';
    expect(commented([point(9, 'weak'), ...strong(10, 12, 13)], `@@ -8,0 +9,1 @@\n+${line}`)).toBe(1);
  });
});
