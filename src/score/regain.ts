import type { Mended } from '../model/bullet.js';
import type { Line } from './ledger.js';
import type { Scored } from './score.js';

/** Nobody mends more than this in a day, and each takes some milliseconds to try. */
const mostTried = 80;

/**
 * The lines with what mending gains in the text: what the finding loses, and what other findings lose for want of the same
 * strong bullet. Nothing that a good author may add besides is counted.
 *
 * @param valueIf the score in points, were this finding of this rule mended, with the rule's own losses as they are
 */
export function regain({ score, lines }: Scored, valueIf: (rule: string, mended: Mended) => number): readonly Line[] {
  const tried = new Map<string, number>();
  return lines.map((line) => {
    const { entry, account, gain } = line;
    if (entry.mended === null || !account.mendable) return line;
    const key = `${account.rule} ${JSON.stringify(entry.mended)}`;
    if (!tried.has(key) && tried.size >= mostTried) return line;
    const value = tried.get(key) ?? valueIf(account.rule, entry.mended);
    tried.set(key, value);
    // What can be reached today is told too, and one finding reaches no further than all of them.
    const most = entry.effort === 'work' ? 100 : score.reachable;
    const others = Math.round(100 * Math.max(0, value - score.value));
    return { ...line, gain: Math.min(gain + others, Math.round(100 * (most - score.value))) };
  });
}
