import type { PdfLine } from './line.js';
import type { Heading } from './outline.js';
import type { Segment } from './segments.js';
import { mainStyle, sameSize } from './style.js';
import type { TitleReader } from './titles.js';

/** So many make a layout of it. */
const fewestInMargin = 3;
/** Lines over which a narrow margin breaks a title, and how far apart these are, in font sizes. */
const mostBroken = 3;
const farthestNext = 1.9;

interface Found extends Heading {
  readonly line: PdfLine;
  /** Text of its section stands beside it, and not only below. */
  readonly beside: boolean;
}

/** Headings to the left of what they head. */
export function marginHeadings(lines: readonly PdfLine[], read: TitleReader): Heading[] {
  const found = lines.flatMap((line, at): Found[] => {
    const words = line.mark === null ? wordsInMargin(lines, at) : [];
    for (let count = words.length; count > 0; count -= 1) {
      const taken = words.slice(0, count);
      const one = read(taken.map(({ text }) => text).join(' '));
      if (one?.whole === true)
        return [{ at, words: taken, title: one.title, kind: one.kind, line, beside: line.segments.length > 1 }];
    }
    return [];
  });
  const main = mainStyle(found.filter(({ beside }) => beside).map(({ line }) => line))?.segments[0];
  if (main === undefined) return [];
  const headings = found.filter(({ line: { segments } }) => segments[0] && isBelow(segments[0], main));
  return headings.filter(({ beside }) => beside).length < fewestInMargin ? [] : withoutRests(headings);
}

/** The first words of a line, and those that go on with them on lines below, whatever stands beside. */
function wordsInMargin(lines: readonly PdfLine[], at: number): Segment[] {
  const words: Segment[] = [];
  for (const { segments, page } of lines.slice(at, at + 2 * mostBroken)) {
    const [segment] = segments;
    const last = words.at(-1);
    if (segment === undefined || page !== lines[at]?.page) break;
    if (last !== undefined && !isBelow(segment, last)) continue;
    if (last !== undefined && segment.y - last.y > farthestNext * last.size) break;
    words.push(segment);
  }
  return words.slice(0, mostBroken);
}

/** In the same style, with the same left or right edge. */
function isBelow(segment: Segment, other: Segment): boolean {
  const edge = Math.min(Math.abs(segment.x - other.x), Math.abs(segment.right - other.right));
  return segment.font === other.font && Math.abs(segment.size - other.size) <= sameSize && edge < other.size;
}

/** "Education" under "Projects and" is the rest of a title. */
function withoutRests(headings: readonly Heading[]): Heading[] {
  const taken = new Set<Segment>();
  return headings.filter(({ words }) => {
    const rest = words.some((word) => taken.has(word));
    for (const word of words) taken.add(word);
    return !rest;
  });
}
