import type { JudgedBullet } from '../../model/bullet.js';

/**
 * What is judged as a claim of work. A sentence that only introduces the bullets of its entry ("Platform team of a freight
 * company") is none; one that shows something counts like any other.
 */
export function claimsAmong(bullets: readonly JudgedBullet[]): readonly JudgedBullet[] {
  return bullets.filter((judged) => judged.verdict !== 'weak' || !isIntroduction(judged));
}

function isIntroduction({ bullet: { kind }, entry }: JudgedBullet): boolean {
  return kind === 'sentence' && entry.bullets.some((other) => other.kind === 'bullet');
}
