import type { JudgedBullet } from '../model/bullet.js';
import { fewestOfWall } from './find-mentions.js';

/** Claims in a language that nobody here reads: to name a skill in one is to show it, but for a pasted list. */
export function unjudged(bullets: readonly JudgedBullet[]): JudgedBullet[] {
  return bullets.map((bullet) => ({ ...bullet, verdict: bullet.skills.length < fewestOfWall ? 'strong' : 'weak' }));
}
