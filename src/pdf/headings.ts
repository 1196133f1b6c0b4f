import type { SectionTitles } from '../model/pack.js';
import type { SectionKind } from '../model/resume.js';
import { type PdfLine, withoutFirst } from './line.js';
import { type Announced, titleReader } from './titles.js';

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

/** A heading: which lines it takes. */
interface Heading {
  readonly at: number;
  readonly takes: number;
  /** Text of its section goes on in the rest of these lines. */
  readonly beside: boolean;
  readonly title: string;
  readonly kind: SectionKind;
}

const longestTitle = 60;
/** Points by which sizes of one style may differ. */
const sameSize = 0.3;
/** In font sizes, between the lines of a title that is broken. */
const farthestNext = 1.9;
/** Headings in the margin stand beside the text of their section. So many make a layout of it. */
const fewestInMargin = 3;

/** Cuts a resume at its headings: lines that say what such titles say, in the style that most of them have. */
export function outline(lines: readonly PdfLine[], titles: SectionTitles): PdfOutline {
  const read = titleReader(titles);
  const marginal = marginHeadings(lines, read);
  const inLines = lineHeadings(lines, read);
  return new Set(marginal.map(({ kind }) => kind)).size > new Set(inLines.map(({ kind }) => kind)).size
    ? cut(lines, marginal)
    : cut(lines, inLines);
}

function cut(lines: readonly PdfLine[], headings: readonly Heading[]): PdfOutline {
  const cuts = headings.map(({ at, takes, beside, title, kind }, index) => {
    const next = headings[index + 1]?.at ?? lines.length;
    const end = next === lines.length ? next : endOfColumn(lines, at, next);
    const rest = beside ? lines.slice(at, at + takes).flatMap(withoutFirst) : [];
    const own = [...rest, ...lines.slice(at + takes, end)];
    return { section: { title, kind, lines: own }, loose: lines.slice(Math.max(at + takes, end), next) };
  });
  return {
    top: [...lines.slice(0, headings[0]?.at ?? lines.length), ...cuts.flatMap(({ loose }) => loose)],
    sections: cuts.map(({ section }) => section),
  };
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

type Reader = (text: string) => Announced | null;

/** Headings with a line of their own. */
function lineHeadings(lines: readonly PdfLine[], read: Reader): Heading[] {
  const usual = usualSize(lines);
  const found = lines.map((_, at) => announce(lines, at, read));
  const whole = lines.filter((_, at) => found[at]?.whole === true);
  // Where an icon's name stands before each title, as "Suitcase Experience", none is whole.
  const sure = whole.length > 0 ? whole : lines.filter((line, at) => found[at] && standsOut(line, usual));
  const main = mainStyle(sure);
  const inStyle = lines.filter((line) => main !== null && sameStyle(line, main)).length;
  const stylish =
    main !== null && standsOut(main, usual) && 2 * sure.filter((line) => sameStyle(line, main)).length >= inStyle;
  const headings: Heading[] = [];
  let next = 0;
  lines.forEach((line, at) => {
    if (at < next || main === null) return;
    const one = found[at] ?? null;
    const style = sameStyle(line, main);
    const prominent = style || (line.size > main.size - sameSize && (line.bold || !main.bold));
    const known = one !== null && (one.whole ? prominent : style && stylish);
    const unknown = one === null && style && stylish && headings.length > 0 && looksLikeTitle(line.content);
    if (!known && !unknown) return;
    const { takes = 1, beside = false, title = line.content, kind = 'other' as const } = one ?? {};
    headings.push({ at, takes, beside, title, kind });
    next = at + takes;
  });
  return headings;
}

interface Found extends Announced {
  readonly takes: number;
  readonly beside: boolean;
}

/** What a line announces, or it and the next where a narrow column breaks a title. */
function announce(lines: readonly PdfLine[], at: number, read: Reader): Found | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || line.segments.length > 2) return null;
  if (next !== undefined && sameStyle(line, next) && follows(line, next)) {
    const both = read(`${line.content} ${next.content}`);
    if (both?.whole === true && line.content.split(' ').length + next.content.split(' ').length <= 4)
      return { ...both, takes: 2, beside: false };
  }
  const alone = read(line.content);
  if (alone?.whole === true) return { ...alone, takes: 1, beside: false };
  const [first, second] = line.segments;
  const ahead = first && second && first.font !== second.font && first.size > second.size ? read(first.text) : null;
  if (ahead?.whole === true) return { ...ahead, takes: 1, beside: true };
  return alone === null ? null : { ...alone, takes: 1, beside: false };
}

function follows(line: PdfLine, next: PdfLine): boolean {
  const gap = next.y - line.y;
  return line.page === next.page && gap > 0 && gap < farthestNext * line.size && Math.abs(line.x - next.x) < line.size;
}

/** The style that the most titles have; of several the largest. */
function mainStyle(lines: readonly PdfLine[]): PdfLine | null {
  const score = (line: PdfLine): number =>
    new Set(lines.filter((other) => sameStyle(other, line)).map(({ content }) => content.toLowerCase())).size;
  return lines.reduce<PdfLine | null>((best, line) => {
    if (best === null || score(line) > score(best)) return line;
    return score(line) === score(best) && line.size > best.size ? line : best;
  }, null);
}

function sameStyle(one: PdfLine, other: PdfLine): boolean {
  return (
    one.font === other.font &&
    Math.abs(one.size - other.size) <= sameSize &&
    isCapital(one.content) === isCapital(other.content)
  );
}

function standsOut({ size, bold, content }: PdfLine, usual: number): boolean {
  return bold || size > usual + sameSize || isCapital(content);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function looksLikeTitle(text: string): boolean {
  return text.length <= longestTitle && /^\P{L}*\p{Lu}/u.test(text) && !/[.,:;]$/.test(text) && !/\d{4}|@/.test(text);
}

/** Headings to the left of what they head. */
function marginHeadings(lines: readonly PdfLine[], read: Reader): Heading[] {
  const beside = lines.flatMap((line, at) => {
    const [first] = line.segments;
    if (first === undefined || line.mark !== null) return [];
    const margin = line.segments.length > 1;
    const next = lines[at + 1]?.segments;
    const both = margin && next !== undefined && next.length > 1 ? read(`${first.text} ${next[0]?.text}`) : null;
    const one = both?.whole === true ? both : read(first.text);
    return one?.whole === true ? [{ at, one, line, takes: both?.whole === true ? 2 : 1, margin }] : [];
  });
  const main = mainStyle(beside.filter(({ margin }) => margin).map(({ line }) => line));
  const headings = beside.filter(({ line }) => main !== null && line.font === main.font && isAligned(line, main));
  if (headings.filter(({ margin }) => margin).length < fewestInMargin) return [];
  return headings.map(({ at, one, takes, margin }) => ({
    at,
    takes,
    beside: margin,
    title: one.title,
    kind: one.kind,
  }));
}

function isAligned({ segments: [one] }: PdfLine, { segments: [other], size }: PdfLine): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.min(Math.abs(one.x - other.x), Math.abs(one.right - other.right)) < size;
}

/** The font size of most letters. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
