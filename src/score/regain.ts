import type { Mended } from '../model/bullet.js';
import type { Line } from './ledger.js';
import type { Scored } from './score.js';

/** Nobody mends more than this in a day, and each takes some milliseconds to try. */
const mostTried = 80;

/**
 * The lines with what mending gains in the text: what the finding loses, and what other findings lose for want of the same
 * strong bullet. Nothing that a good author may add besides is counted.
 *
 * @param valueIf the score in points, were this finding mended, with the losses of the rule that is kept as they are
 */
export function regain(
  { score, lines }: Scored,
  valueIf: (kept: string | null, mended: Mended) => number,
): readonly Line[] {
  const tried = new Map<string, number>();
  const riseIf = (kept: string | null, mended: Mended): number => {
    const key = JSON.stringify([kept, mended]);
    if (!tried.has(key) && tried.size >= mostTried) return 0;
    const rise = tried.get(key) ?? Math.round(100 * Math.max(0, valueIf(kept, mended) - score.value));
    tried.set(key, rise);
    return rise;
  };
  return lines.map((line) => {
    const { entry, account, gain } = line;
    if (entry.mended === null || !account.mendable) return line;
    const others = riseIf(account.rule, entry.mended);
    // A whole new bullet may do more for its own rule than the part of one that is lacking.
    const whole = entry.mended.beside === undefined ? 0 : riseIf(null, entry.mended);
    // What can be reached today is told too, and one finding reaches no further than all of them.
    const most = entry.effort === 'work' ? 100 : score.reachable;
    return { ...line, gain: Math.min(Math.max(gain + others, whole), Math.round(100 * (most - score.value))) };
  });
}
