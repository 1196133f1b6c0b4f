import type { Range } from '../../model/source.js';
import { namesScore } from './school-words.js';
import { trimmed } from './trim.js';
import type { HeaderWords } from './words.js';

const company = /^,\s*(?:inc|ltd|llc|llp|pvt|corp|co|gmbh|s\.?a|l\.?p|d\.?c|plc|limited|ph\.?d)\b(?!-)/i;

/** Cut at commas, but not inside brackets nor before "Inc." and "Ltd.". */
export function commaSpans(text: string, span: Range): Range[] {
  const depths = bracketDepths(text);
  const base = depths[span.start] ?? 0;
  const spans: Range[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const comma = isComma(text, at) && (depths[at] ?? 0) === base && !company.test(text.slice(at, at + 12));
    if (at < span.end && !comma) continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

/** "Acme: Engineer" says two things as "Acme, Engineer" does. */
function isComma(text: string, at: number): boolean {
  const character = text[at] ?? '';
  const dash = '-–—'.includes(character) && text[at - 1] === ' ' && text[at + 1] === ' ';
  return dash || ',，、：'.includes(character) || (character === ':' && text[at + 1] === ' ');
}

/** "Acme (Pune, India)" names a place in its brackets, "B.Sc. (GPA: 3.6)" a score. */
export function bracketsApart(text: string, span: Range, words: HeaderWords): Range[] {
  const { start, end } = trimmed(text, span);
  const open = text.lastIndexOf('(', end - 1);
  if (open <= start || text.indexOf(')', open) !== end - 1) return [span];
  const inside = text.slice(open + 1, end - 1);
  const before = text.slice(start, open);
  if (namesScore(inside) && !words.namesOrganization(inside)) return [{ start, end: open }];
  const apart =
    words.isPlace(inside) ||
    (words.namesOrganization(inside) && words.endsInRole(before)) ||
    (words.namesInstitution(inside) && words.namesDegree(before));
  return apart
    ? [
        { start, end: open },
        { start: open + 1, end: end - 1 },
      ]
    : [span];
}

/** How many brackets are open at each character. */
export function bracketDepths(text: string): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (')]）'.includes(text[at] ?? ' ')) depth = Math.max(0, depth - 1);
    depths.push(depth);
    if ('([（'.includes(text[at] ?? ' ')) depth += 1;
  }
  return depths;
}
