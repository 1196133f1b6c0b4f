import { joinLines, type Line } from '../line.js';
import type { Block } from './block.js';
import { paragraphBlocks } from './paragraph.js';

/** What was broken on purpose stands below the heading. A sentence above "---" was to be above a rule. */
export function headingBlocks(depth: number, lines: Line[], underlined: boolean): Block[] {
  const whole = joinLines(lines);
  const [first, ...rest] = lines;
  if (whole === null || first === undefined) return [];
  if (underlined && isProse(whole.value, lines.length)) return paragraphBlocks(lines);
  const line = rest.length === 0 || !first.hard ? whole : first;
  return [{ type: 'heading', depth, line, at: line.at }, ...(line === whole ? [] : paragraphBlocks(rest))];
}

const longestUnderlined = 90;

function isProse(text: string, lines: number): boolean {
  return lines > 2 || text.length > longestUnderlined || /[a-z]{2}\.$/.test(text);
}
