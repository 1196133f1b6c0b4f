import type { BulletReport, Report } from '../model/report.js';
import type { Patch } from './patch.js';

/** Of the points: with fewer strong ones, or more weak ones, the weak ones are worth a word each. */
const leastStrong = 1 / 2;
const mostWeak = 1 / 3;

/**
 * Whether the weak points of a resume stand among so many strong ones that a comment on each would be noise. The points that
 * the change touches must mostly be good too: an empty one that is added alone gets its comment.
 */
export function isGoodCompany({ bullets }: Report, patch: Patch | null): boolean {
  const touched = patch === null ? [] : bullets.filter(({ line, endLine }) => isTouched(patch, line, endLine));
  return showWork(bullets) && (touched.length === 0 || showWork(touched));
}

function showWork(bullets: readonly BulletReport[]): boolean {
  const points = bullets.filter(({ kind }) => kind === 'bullet');
  const share = (verdict: BulletReport['verdict']): number =>
    points.filter((point) => point.verdict === verdict).length / Math.max(1, points.length);
  return share('strong') >= leastStrong && share('weak') <= mostWeak;
}

function isTouched(patch: Patch, first: number, last: number): boolean {
  for (let line = first; line <= last; line += 1) if (patch.get(line)?.added === true) return true;
  return false;
}
