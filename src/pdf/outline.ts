import type { SectionTitles } from '../model/pack.js';
import type { SectionKind } from '../model/resume.js';
import { type PdfLine, withoutSegments } from './line.js';
import { lineHeadings } from './line-headings.js';
import { marginHeadings } from './margin-headings.js';
import { findOverleaf } from './overleaf.js';
import type { Segment } from './segments.js';
import { titleReader } from './titles.js';

/** Lines from one section heading to the next. */
export interface PdfSection {
  readonly title: string;
  readonly kind: SectionKind;
  readonly lines: readonly PdfLine[];
}

export interface PdfOutline {
  /** Above the first heading. */
  readonly top: readonly PdfLine[];
  readonly sections: readonly PdfSection[];
}

export interface Heading {
  /** The line that it starts on. */
  readonly at: number;
  /** Its words. What else stands on their lines is of its section. */
  readonly words: readonly Segment[];
  readonly title: string;
  readonly kind: SectionKind;
}

/** Cuts a resume at its headings: lines that say what such titles say, in the style that most of them have. */
export function outline(lines: readonly PdfLine[], titles: SectionTitles): PdfOutline {
  const read = titleReader(titles);
  const [inLines, inMargin] = [lineHeadings(lines, read), marginHeadings(lines, read)];
  const better = countKinds(inMargin) > countKinds(inLines) || areParts(inLines, inMargin);
  return cut(lines, better ? inMargin : inLines);
}

/** "Career" and "Objective" are parts of the "Career Objective" that a narrow margin breaks. */
function areParts(parts: readonly Heading[], whole: readonly Heading[]): boolean {
  const words = new Set(whole.flatMap((heading) => heading.words));
  return parts.every((heading) => heading.words.every((word) => words.has(word)));
}

function countKinds(headings: readonly Heading[]): number {
  return new Set(headings.map(({ kind }) => kind)).size;
}

function cut(lines: readonly PdfLine[], headings: readonly Heading[]): PdfOutline {
  const words = new Set(headings.flatMap((heading) => heading.words));
  const between = (from: number, to: number): PdfLine[] =>
    lines.slice(from, to).flatMap((line) => withoutSegments(line, words));
  const cuts = headings.map((heading, index) => {
    const next = headings[index + 1]?.at ?? lines.length;
    const end = next === lines.length ? next : endOfColumn(lines, heading.at, next);
    return { heading, end, next, overleaf: findOverleaf(lines, headings, { index, end }) };
  });
  const sections = cuts.map(({ heading: { at, title, kind }, end, overleaf }, index) => {
    const further = cuts.flatMap((other) =>
      other.overleaf?.of === index ? between(other.overleaf.from, other.end) : [],
    );
    return { title, kind, lines: [...between(at, overleaf?.from ?? end), ...further] };
  });
  const loose = cuts.flatMap(({ end, next }) => between(end, next));
  return { top: [...lines.slice(0, headings[0]?.at ?? lines.length), ...loose], sections };
}

/** Where a section's column ends, if a further one starts before the next heading: its name and contacts are of no section. */
function endOfColumn(lines: readonly PdfLine[], at: number, next: number): number {
  const start = lines[at];
  for (let index = at + 1; index < next; index += 1) {
    const line = lines[index];
    if (start && line && line.page === start.page && line.column > start.column && lines[next]?.column === line.column)
      return index;
  }
  return next;
}
