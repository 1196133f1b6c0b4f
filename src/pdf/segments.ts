import type { PdfDot, PdfItem, PdfPage } from '../model/pdf.js';
import { readableLetters } from './letters.js';
import { isSign, type Mark, markOf, sign } from './marks.js';

/** Words that stand together on one line. A wide gap ends a segment. */
export interface Segment {
  /** With letters for ligatures. */
  readonly text: string;
  /** As the engine gave it. */
  readonly raw: string;
  readonly x: number;
  readonly right: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  /** Of its first words. */
  readonly font: string;
  readonly bold: boolean;
  /** All its words are in that font. */
  readonly oneFont: boolean;
  /** Its text, cut where words stand apart farther than words of a sentence do. */
  readonly parts: readonly string[];
  /** The bullet that it starts with. */
  readonly mark: Mark | null;
}

/** In parts of the font size: below the first, letters of one word; above the second, tags or labels; above the third, a column or a date set flush right. */
const wordGap = 0.15;
const partGap = 0.8;
/** The same before a place where many lines start. */
const stopGap = 0.45;
const wideGap = 2.2;
/** How far baselines of one line may lie apart: superscripts, mixed fonts. */
const sameLine = 0.4;
/** The same for words over each other, which shadows and bold by double printing are. */
const sameHeight = 0.15;
/** How far words of one line may run into each other, in parts of the font size. */
const overlap = 0.3;
/** In font sizes, between a bullet that is drawn and its text. */
const farthestDot = 1.5;
/** A name beside small contacts is apart; the small capitals of one word are less different. */
const otherSize = 1.5;
/** Points by which lines of one left edge may differ, and how many lines make one. */
const atStart = 1.5;
const fewestStarts = 4;
/** Even a page that draws each letter for itself has no more. */
const mostItems = 5_000;
const isWord = /\p{L}{2}/u;
const boldFont = /bold|black|heavy|demi|bx\d|-bd\b/i;

/**
 * The page's lines from top to bottom, each from left to right, whatever order they were drawn in. Text that starts at one of
 * `edges`, where columns start, is a segment of its own however near its neighbour is.
 */
export function readLines(page: PdfPage, edges: readonly number[] = []): Segment[][] {
  const lines = groupItems(page);
  const stops = [...edges, ...commonStarts(lines)];
  return lines.map((line) => withDot(segmentsOf(line, stops), page));
}

/** The bullet of a line may be drawn as a shape. */
function withDot(line: Segment[], { dots }: PdfPage): Segment[] {
  const [first, ...rest] = line;
  if (first === undefined || first.mark !== null) return line;
  const dot = dots.find((one) => isBefore(one, first));
  return dot === undefined ? line : [{ ...first, mark: { glyph: '', x: dot.x, textX: first.x } }, ...rest];
}

function isBefore(dot: PdfDot, { x, y, size }: Segment): boolean {
  const gap = x - dot.right;
  return gap > 0 && gap < farthestDot * size && dot.y < y && dot.y > y - size && dot.right - dot.x < size;
}

/** Where many lines start: text at such a place is no part of what stands before it. */
function commonStarts(lines: readonly (readonly PdfItem[])[]): number[] {
  const starts = lines.flatMap(([first]) => (first === undefined ? [] : [first.x]));
  const near = (x: number): number => starts.filter((other) => Math.abs(other - x) < atStart).length;
  return [...new Set(starts)].filter((x) => near(x) >= fewestStarts);
}

function groupItems(page: PdfPage): PdfItem[][] {
  const items = page.items
    .slice(0, mostItems)
    .filter((item) => item.text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfItem[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && isOn(line, item)) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** A small letter beside a large one is raised or lowered; far from it, it is on a line of its own, as is one over another. */
function isOn(line: readonly PdfItem[], item: PdfItem): boolean {
  const [first] = line;
  if (first === undefined) return false;
  const gaps = line.map(({ x, width }) => Math.max(item.x - (x + width), x - (item.x + item.width)));
  const over = gaps.some((gap) => gap < -overlap * Math.min(first.size, item.size));
  const beside = !over && gaps.some((gap) => gap < item.size);
  const size = beside ? Math.max(first.size, item.size) : Math.min(first.size, item.size);
  return item.y - first.y <= (over ? sameHeight : sameLine) * size;
}

function segmentsOf(items: readonly PdfItem[], stops: readonly number[]): Segment[] {
  const groups: PdfItem[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || isApart(item, last, right, stops)) groups.push([item]);
    else group.push(item);
    right = Math.max(group === groups.at(-1) ? right : Number.NEGATIVE_INFINITY, item.x + item.width);
  }
  return groups.flatMap(segmentOf);
}

function isApart(item: PdfItem, last: PdfItem, right: number, stops: readonly number[]): boolean {
  const gap = item.x - right;
  if (gap > wideGap * item.size) return true;
  if (sign.test(last.text.trim())) return false;
  const ratio = Math.max(item.size, last.size) / Math.min(item.size, last.size);
  if (ratio > otherSize && gap > wordGap * item.size) return true;
  const atStop = stops.some((stop) => right <= stop && Math.abs(item.x - stop) < atStart);
  return atStop && gap > stopGap * item.size;
}

function segmentOf(items: readonly PdfItem[]): Segment[] {
  const [first] = items;
  if (first === undefined) return [];
  const mark = markOf(items);
  let raw = '';
  let icon = false;
  let parts = [''];
  let right = first.x;
  items.forEach((item, at) => {
    const gap = raw === '' ? 0 : item.x - right;
    const spaced = gap > wordGap * item.size || /^\s/.test(item.text) || (icon && item.text.trim() !== '');
    const space = raw !== '' && spaced ? ' ' : '';
    icon = /^\p{Co}$/u.test(item.text.trim());
    const apart = isSign(item, items[at + 1]);
    if (gap > partGap * item.size || apart) parts.push('');
    raw += space + item.text.trim();
    if (!apart) parts = parts.with(-1, (parts.at(-1) === '' ? '' : parts.at(-1) + space) + item.text.trim());
    right = Math.max(right, item.x + item.width);
  });
  const styled = items.find(({ x }) => mark !== null && x >= mark.textX) ?? first;
  const size = Math.max(...items.map((item) => item.size));
  const { x, y } = first;
  const text = readableLetters(raw);
  return [
    {
      text,
      raw,
      x,
      right,
      y,
      size,
      font: styled.font,
      bold: boldFont.test(styled.font),
      oneFont: items.every(({ font, text: word }) => font === styled.font || !isWord.test(word)),
      parts: parts.map(readableLetters),
      mark,
    },
  ];
}
