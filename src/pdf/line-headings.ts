import { withoutLabels, withoutTitles } from './entry-headings.js';
import type { PdfLine } from './line.js';
import type { Heading } from './outline.js';
import type { Segment } from './segments.js';
import { mainStyle, sameSize, sameStyle, standsOut, usualSize } from './style.js';
import type { Announced, TitleReader } from './titles.js';

const longestTitle = 60;
/** Words of a title that is broken between two lines. */
const longestBroken = 4;
/** In font sizes, between the lines of a title that is broken. */
const farthestNext = 1.9;

/** What a line announces, and in which words. */
interface Found extends Announced {
  readonly words: readonly Segment[];
}

/** Headings with a line of their own. */
export function lineHeadings(lines: readonly PdfLine[], read: TitleReader): Heading[] {
  const usual = usualSize(lines);
  const found = lines.map((_, at) => announce(lines, at, read));
  const whole = lines.filter((_, at) => found[at]?.whole === true);
  // Where an icon's name stands before each title, as "Suitcase Experience", none is whole.
  const sure = whole.length > 0 ? whole : lines.filter((line, at) => found[at] && standsOut(line, usual));
  const main = mainStyle(sure);
  if (main === null) return [];
  const inStyle = lines.filter((line) => sameStyle(line, main)).length;
  const stylish = standsOut(main, usual) && 2 * sure.filter((line) => sameStyle(line, main)).length >= inStyle;
  const headings: Heading[] = [];
  const taken = new Set<Segment>();
  lines.forEach((line, at) => {
    if (line.segments.some((segment) => taken.has(segment))) return;
    const one = found[at] ?? null;
    const style = sameStyle(line, main);
    const prominent = style || (line.size > main.size - sameSize && (line.bold || !main.bold));
    // "Projects" right under "Technical Experience" parts it, whatever its style.
    const part = headings.at(-1)?.at === at - 1 && line.oneFont && one?.kind === 'projects';
    const known = one !== null && (one.whole ? prominent || part : style && stylish);
    const unknown = one === null && style && stylish && headings.length > 0 && isLikeOneOf(line, sure);
    if (!known && !unknown) return;
    const { words = line.segments, title = line.content, kind = 'other' as const } = one ?? {};
    headings.push({ at, words, title, kind });
    for (const word of words) taken.add(word);
  });
  return withoutLabels(withoutTitles(headings, (heading) => found[heading.at] === null));
}

/** What a line announces, or it and the next where a narrow column breaks a title. */
function announce(lines: readonly PdfLine[], at: number, read: TitleReader): Found | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || line.segments.length > 2) return null;
  if (next !== undefined && sameStyle(line, next) && follows(line, next)) {
    const broken = `${line.content} ${next.content}`;
    const both = broken.split(' ').length <= longestBroken ? read(broken) : null;
    if (both?.whole === true) return { ...both, words: [...line.segments, ...next.segments] };
  }
  const alone = read(line.content);
  if (alone?.whole === true) return { ...alone, words: line.segments };
  const [first, second] = line.segments;
  const ahead = first && second && first.font !== second.font && first.size > second.size ? read(first.text) : null;
  if (first && ahead?.whole === true) return { ...ahead, words: [first] };
  return alone === null ? null : { ...alone, words: line.segments };
}

function follows(line: PdfLine, next: PdfLine): boolean {
  const gap = next.y - line.y;
  return line.page === next.page && gap > 0 && gap < farthestNext * line.size && Math.abs(line.x - next.x) < line.size;
}

/** A title that no list has: it stands where titles stand, at their left edge or centred as they are. */
function isLikeOneOf(line: PdfLine, titles: readonly PdfLine[]): boolean {
  const { content: text, size } = line;
  const title = text.length <= longestTitle && /^\P{L}*\p{Lu}/u.test(text) && !/[.,:;]$/.test(text);
  const flush = titles.some(({ x }) => Math.abs(x - line.x) < size);
  const centred = titles.filter((other) => Math.abs(centreOf(other) - centreOf(line)) < size).length;
  return title && (flush || centred >= fewestCentred) && !/\d{4}|@/.test(text);
}
/** One may have its centre there by chance. */
const fewestCentred = 2;

function centreOf({ x, right }: PdfLine): number {
  return (x + right) / 2;
}
