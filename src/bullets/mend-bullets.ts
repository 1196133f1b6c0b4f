import type { JudgedBullet, Mended } from '../model/bullet.js';
import { type Judge, judgeText } from './judge-text.js';

/** The bullets as they would be judged with these texts instead of one of them, or beside the last of them. */
export function mendBullets(bullets: readonly JudgedBullet[], { instead, by }: Mended, judge: Judge): JudgedBullet[] {
  const told = (like: JudgedBullet, text: string): JudgedBullet => {
    const { at } = like.bullet.prose;
    // The text stands nowhere in the source: everything found in it is said of the place of the other.
    const prose = { value: text, at, runs: [], code: [], links: [] };
    return { ...like, ...judgeText(text, judge), bullet: { kind: 'bullet', prose } };
  };
  const last = bullets.at(-1);
  if (instead === null) return last === undefined ? [] : [...bullets, ...by.map((text) => told(last, text))];
  return bullets.flatMap((bullet) =>
    bullet.bullet.prose.at.start === instead.start ? by.map((text) => told(bullet, text)) : [bullet],
  );
}
