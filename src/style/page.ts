import type { LintError } from 'markdownlint';
import type { Resume } from '../model/resume.js';
import type { Range } from '../model/source.js';

/** A resume's source as the rules of style see it. */
export interface Page {
  readonly text: string;
  /** Offset of a line, counted from 1 as markdownlint counts. */
  readonly lineStart: (line: number) => number;
  readonly placeOf: (error: Pick<LintError, 'lineNumber' | 'errorRange'>) => Range;
  readonly isSectionTitle: (at: Range) => boolean;
  /** Above the first section: name and contacts, whose lines are broken on purpose. */
  readonly isContact: (at: Range) => boolean;
  readonly isBetweenWords: (at: Range) => boolean;
  /** Whether a claim goes on behind the line end at `at`. */
  readonly breaksSentence: (at: Range) => boolean;
}

export function pageOf({ source: { text }, sections }: Resume): Page {
  // markdownlint takes a lone CR for a line end too, and knows no byte order mark.
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const breaks = Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: mark, index }) => ({
    at: index,
    next: index + mark.length,
  }));
  const lineStart = (line: number): number => (line <= 1 ? first : (breaks[line - 2]?.next ?? text.length));
  const lineEnd = (line: number): number => breaks[line - 1]?.at ?? text.length;
  const titles = sections.map(({ title }) => title.at);
  const claims = sections.flatMap((section) =>
    section.entries.flatMap(({ bullets }) => bullets.map(({ prose }) => prose.at)),
  );
  const top = sections[0]?.at.start ?? text.length;
  return {
    text,
    lineStart,
    placeOf({ lineNumber, errorRange }) {
      const line = lineStart(lineNumber);
      const end = lineEnd(lineNumber);
      const [column = 1, length = end - line] = errorRange ?? [];
      const start = Math.min(line + column - 1, end);
      return { start, end: Math.min(start + length, end) };
    },
    isSectionTitle: (at) => titles.some((title) => title.start >= at.start && title.end <= at.end),
    isContact: ({ start }) => start < top,
    isBetweenWords: ({ start, end }) =>
      /\S/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/^\s*(?:[-+*:]|\d+[.)])/, '')) &&
      /^[^\r\n]*\S/.test(text.slice(end, end + longestGap)),
    breaksSentence: ({ start, end }) =>
      claims.some((claim) => claim.start < start && claim.end > end) &&
      /^(?:\r\n|\n|\r)[ \t]*\p{Ll}/u.test(text.slice(end, end + longestGap)),
  };
}

/** Characters; what is looked at behind a place. */
const longestGap = 200;
