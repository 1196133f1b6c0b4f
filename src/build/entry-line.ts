import { findPeriods } from '../text/dates.js';
import { type Inline, textOf, typstInline } from './ast.js';

/** "Backend Intern, Acme (Jan 2025 – Jun 2025)": a date at the end stays beside the title, where text parsers look, but recedes. */
export function withLightDate(content: readonly Inline[]): readonly Inline[] {
  const text = textOf(content);
  const period = findPeriods(text).at(-1);
  if (period === undefined || /[\p{L}\p{N}]/u.test(text.slice(period.span.end))) return content;
  const bracket = text.lastIndexOf('(', period.span.start);
  const inBrackets = bracket !== -1 && !text.slice(bracket, period.span.start).includes(')');
  const split = nodeAt(content, inBrackets ? bracket : period.span.start);
  if (split <= 0) return content;
  return [...content.slice(0, split), typstInline('#light['), ...content.slice(split), typstInline(']')];
}

/** Index of the node that holds the character at `offset` of the text. */
function nodeAt(content: readonly Inline[], offset: number): number {
  let end = 0;
  return content.findIndex((node) => {
    end += textOf([node]).length;
    return end > offset;
  });
}
