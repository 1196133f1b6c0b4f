import { findPeriods } from '../text/dates.js';
import type { PdfLine } from './line.js';
import type { Segment } from './segments.js';

const beforeDate = /(?:^|[|•·⋅∙,;([–—:/]|[\p{Co}\p{So}])\s*$/u;
const afterDate = /^\s*(?:$|\d|[|•·⋅∙,;)\]–—:/.]|[\p{Co}\p{So}])/u;
/** What a line that starts with its date goes on with; "2022. We" and "2022 without" go on with a sentence. */
const afterFirst = /^\s*(?:$|[^\s\p{Ll}.])/u;
/** "in 2022", "between 2019 and 2021". */
const inSentence = /\b\p{Ll}{2,}\s*$/u;
/** Words: what is longer is a sentence, unless it ends in a period. */
const longestHeader = 14;

/** Whether a date of the line is about what the line heads: it stands apart, or ends a short line; not within a sentence. */
export function isDated({ segments }: PdfLine): boolean {
  return segments.some(({ text, parts }) => [text, ...parts].some(holdsDate));
}

export function startsWithDate(text: string): boolean {
  const [first] = findPeriods(text);
  return first?.span.start === 0 && afterFirst.test(text.slice(first.span.end));
}

function holdsDate(text: string): boolean {
  return findPeriods(text).some(({ span, start, end }) => {
    const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
    if (before.trim() === '') return afterFirst.test(after);
    if (!afterDate.test(after)) return false;
    const short = text.split(' ').length <= longestHeader || (start !== null && end !== null);
    return beforeDate.test(before) || (short && !inSentence.test(before));
  });
}

/** "May 2022 – July 2023," goes on with a further period. */
const unfinished = /[,;&]$/;
/** Lines over which a narrow column breaks one period, and how far apart these may start, in font sizes. */
const mostBroken = 4;
const nearby = 6;

/** Whether the line has only the rest of a date that lines before it began: "Jan 2025 –" over "Jun 2025". */
export function isRest(line: PdfLine, before: readonly PdfLine[]): boolean {
  return (
    isSecondDate(line, before.at(-1)) ||
    line.segments.some((segment) => {
      if (!isWhole(segment.text)) return false;
      const above = before
        .slice(1 - mostBroken)
        .map(({ segments }) => segments.find((other) => isUnder(segment, other))?.parts[0] ?? '');
      return above.some((_, from) => {
        const start = above.slice(from).join(' ');
        return findPeriods(start).length === 1 && findPeriods(`${start} ${segment.text}`).length === 1;
      });
    })
  );
}

/** Close to its left edge, or to its right one where dates are set flush right. */
function isUnder(segment: Segment, other: Segment): boolean {
  const edge = Math.min(Math.abs(segment.x - other.x), Math.abs(segment.right - other.right));
  return edge < nearby * segment.size;
}

/** The start under the end, or the end under the start, each a date of its own. */
function isSecondDate({ segments: [date, next] }: PdfLine, before: PdfLine | undefined): boolean {
  const above = before?.segments[0];
  if (date === undefined || above === undefined || Math.abs(date.x - above.x) > date.size) return false;
  if (next !== undefined && next.mark === null) return false;
  return unfinished.test(above.text) ? isWhole(date.text) : isSingle(date.text) && isSingle(above.parts[0] ?? '');
}

function isSingle(text: string): boolean {
  return isWhole(text) && findPeriods(text)[0]?.start === null;
}

function isWhole(text: string): boolean {
  const [period, ...more] = findPeriods(text);
  return more.length === 0 && period?.span.start === 0 && period.span.end === text.length;
}
