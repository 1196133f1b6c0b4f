import type { JudgedBullet, Mended } from '../model/bullet.js';
import type { RolePack } from '../model/pack.js';

/**
 * The bullets as they would be judged once a finding is mended. Nothing is known of new words but that they are strong: they may
 * go deep in any one direction, and bring no skill along that nobody asked for.
 */
export function tellBetter(
  bullets: readonly JudgedBullet[],
  { instead, beside = 0, naming = [] }: Mended,
  { axes }: Pick<RolePack, 'axes'>,
): readonly JudgedBullet[] {
  const strong = { verdict: 'strong', strength: 1, missing: [], axes: axes.map(({ id }) => id) } as const;
  const [best] = bullets.toSorted((a, b) => b.strength - a.strength);
  const told = bullets.map((judged) => {
    if (judged.bullet.prose.at.start === instead?.start) return { ...judged, ...strong };
    return judged === best && naming.length > 0 ? saying(judged, [judged.bullet.prose.value, ...naming]) : judged;
  });
  const last = bullets.at(-1);
  return last === undefined ? told : [...told, ...Array(beside).fill({ ...saying(last, []), ...strong })];
}

function saying(judged: JudgedBullet, words: readonly string[]): JudgedBullet {
  const { kind, prose } = judged.bullet;
  return { ...judged, bullet: { kind, prose: { ...prose, value: words.join(', ') } } };
}
