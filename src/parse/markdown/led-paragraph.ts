import type { HeaderWords } from '../entry/words.js';
import { type Line, sliceLine } from '../line.js';
import type { Block, Lines } from './block.js';
import { startsDated, traitsOf } from './header-lines.js';

/** The first line of a paragraph is a header, though the lines look like wrapped prose. */
export function leadsHeader(lines: Lines, next: Block | undefined, words: HeaderWords): boolean {
  const [first, second] = lines;
  return startsDated(first) || endsDated(first, second, words) || leadsLines(lines) || leadsList(lines, next);
}

const longestDated = 24;
/** A line that starts with a name in bold and has more words tells something too. */
const longestTold = 12;

/** Below a date, "**Acme** Consultant; built …" names the entry and tells of it in one line. */
export function leadApart(line: Line): Line[] {
  const [lead] = line.strong;
  if (lead === undefined || lead.start > 0 || (traitsOf(line).words <= longestTold && !traitsOf(line).sentence))
    return [line];
  return [sliceLine(line, { start: 0, end: lead.end }), sliceLine(line, { start: lead.end, end: line.value.length })];
}

/** "Acme, Pune   June 2025 – Present" above lines that are each a paragraph. */
function endsDated(line: Line, next: Line | undefined, vocabulary: HeaderWords): boolean {
  const { dates, words } = traitsOf(line);
  const last = dates.at(-1);
  if (last === undefined || words > longestDated || next === undefined || !/^\p{Lu}/u.test(next.value)) return false;
  return (
    isTail(line.value.slice(last.span.end), vocabulary) &&
    !/\b(?:in|during|by|of|on|for|since)$/i.test(line.value.slice(0, last.span.start).trimEnd())
  );
}

/** What may follow the date of a header: nothing, or a place. */
function isTail(text: string, vocabulary: HeaderWords): boolean {
  const bare = text.replace(/^[\s)\].,|·–—-]+|[\s.)]+$/g, '');
  return bare === '' || vocabulary.isPlace(bare);
}

/** "**B.S. Computer Science**" above "Kaveri College, Pune": prose has no line in bold of its own. */
function leadsLines(lines: readonly Line[]): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    traitsOf(first).lead &&
    first.strong.length > 0 &&
    lines.every(({ value }) => value.length <= longestSet && !/[.!?;,]$/.test(value))
  );
}

const longestSet = 80;

/** Two short lines above a list are a header, though the second starts in lower case. */
function leadsList(lines: readonly Line[], next: Block | undefined): boolean {
  return (
    next?.type === 'list' &&
    lines.length === 2 &&
    lines.every(({ value }) => value.length < 60 && !/[.!?:]$/.test(value))
  );
}
