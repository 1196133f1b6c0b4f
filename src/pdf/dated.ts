import { findPeriods } from '../text/dates.js';
import type { PdfLine } from './line.js';

const beforeDate = /(?:^|[|•·⋅∙,;([–—:/]|[\p{Co}\p{So}])\s*$/u;
const afterDate = /^\s*(?:$|\d|[|•·⋅∙,;)\]–—:/.]|[\p{Co}\p{So}])/u;
/** "in 2022", "between 2019 and 2021". */
const inSentence = /\b\p{Ll}{2,}\s*$/u;
/** Words: what is longer is a sentence. */
const longestHeader = 14;

/** Whether a date of the line is about what the line heads: it stands apart, or ends a short line; not within a sentence. */
export function isDated({ segments }: PdfLine): boolean {
  return segments.some(({ text }) =>
    findPeriods(text).some(({ span }) => {
      const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
      const starts = beforeDate.test(before);
      const ends = afterDate.test(after);
      if (starts && (ends || before.trim() === '')) return true;
      return ends && !inSentence.test(before) && text.split(' ').length <= longestHeader;
    }),
  );
}

/** Lines over which a narrow column breaks one period. */
const mostBroken = 4;

/** Whether the line has only the rest of a date that lines before it began: "Jan 2025 –" over "Jun 2025". */
export function isRest(line: PdfLine, before: readonly PdfLine[]): boolean {
  return line.segments.some((segment) => {
    if (!isWhole(segment.text)) return false;
    const above = before
      .slice(1 - mostBroken)
      .map(({ segments }) => segments.find(({ x }) => Math.abs(segment.x - x) < 4 * segment.size)?.text ?? '');
    return above.some((_, from) => {
      const start = above.slice(from).join(' ');
      return findPeriods(start).length === 1 && findPeriods(`${start} ${segment.text}`).length === 1;
    });
  });
}

function isWhole(text: string): boolean {
  const [period, ...more] = findPeriods(text);
  return more.length === 0 && period?.span.start === 0 && period.span.end === text.length;
}
