import type { JudgedBullet } from '../../model/bullet.js';
import type { Entry } from '../../model/resume.js';
import { grouped } from './grouped.js';

/** The points of each job, project or activity, in source order. Sentences of prose are no points. */
export function pointsByEntry(bullets: readonly JudgedBullet[]): ReadonlyMap<Entry, readonly JudgedBullet[]> {
  const points = bullets.filter(({ bullet: { kind } }) => kind === 'bullet');
  return grouped(points, ({ entry }) => entry);
}
