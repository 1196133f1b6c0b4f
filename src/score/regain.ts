import type { Mended } from '../model/bullet.js';
import type { Line } from './ledger.js';
import type { Scored } from './score.js';

/** Nobody mends more than this in a day, and each takes some milliseconds to try. */
const mostTried = 80;

/**
 * The lines with what mending gains in the text. A bullet that is told better may also show depth and skills that other
 * findings miss, so it gains more than its own line loses. Where nothing else changes, the ledger's own gain stands.
 *
 * @param valueIf the score with these bullets, in points
 */
export function regain({ score, lines }: Scored, valueIf: (mended: Mended) => number): readonly Line[] {
  const tried = new Map<string, number>();
  return lines.map((line) => {
    const { entry, account } = line;
    if (entry.mended === null || !account.mendable) return line;
    const key = JSON.stringify(entry.mended);
    if (!tried.has(key) && tried.size >= mostTried) return line;
    const value = tried.get(key) ?? valueIf(entry.mended);
    tried.set(key, value);
    // What can be reached today is told too, and one finding reaches no further than all of them.
    const most = entry.effort === 'work' ? 100 : score.reachable;
    const gain = Math.round(100 * Math.max(0, Math.min(value, most) - score.value));
    return { ...line, gain };
  });
}
