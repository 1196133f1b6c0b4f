import type { Line } from '../line.js';
import { isShouted } from './title-style.js';

/** A line this near to the widest was broken for want of room. */
const fullLine = 0.8;
const goesFurther = /(?:[,;&+–-]|\b(?:and|or|of|the|a|an|in|on|to|with|for|by|from|using|at))$/;

/** Whether a line goes on with the one before: "Built it with" / "Go." does, "Built it." / "WORK EXPERIENCE" does not. */
export function wrapsOn(before: string, text: string, widest: number): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  if (/[.!?:]$/.test(before) || isShouted(text)) return false;
  return before.length >= fullLine * widest || goesFurther.test(before);
}

export function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, { value }) => Math.max(widest, value.length), 0);
}

/**
 * How many lines an item has before one that was typed at the margin and does not go on with it: "- Built it." / "WORK EXPERIENCE".
 * `written` is the text of its lines in the source.
 */
export function ownLines(lines: readonly Line[], written: readonly string[]): number {
  if (lines.length !== written.length) return lines.length;
  const widest = widestOf(lines);
  const at = lines.findIndex(({ value }, index) => {
    const before = lines[index - 1];
    return before !== undefined && /^\S/.test(written[index] ?? '') && !wrapsOn(before.value, value, widest);
  });
  return at === -1 ? lines.length : at;
}
