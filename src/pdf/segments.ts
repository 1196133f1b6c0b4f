import type { PdfItem, PdfPage } from '../model/pdf.js';

/** Words that stand together on one line. A wide gap ends a segment. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** In parts of the font size: below the first, letters of one word; above the second, a column or a date set flush right. */
const wordGap = 0.15;
const wideGap = 2.2;
/** How far baselines of one line may lie apart: superscripts, mixed fonts. */
const sameLine = 0.4;

/** The page's lines from top to bottom, each from left to right, whatever order they were drawn in. */
export function readLines(page: PdfPage): Segment[][] {
  const items = page.items.filter((item) => item.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfItem[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first !== undefined && item.y - first.y <= sameLine * Math.max(first.size, item.size)) line?.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => segmentsOf(line.sort((a, b) => a.x - b.x)));
}

function segmentsOf(items: readonly PdfItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : item.x - last.right;
    if (last === undefined || gap > wideGap * item.size) segments.push(segmentOf(item));
    else segments.splice(-1, 1, joined(last, item, gap > wordGap * item.size));
  }
  return segments;
}

function segmentOf({ text, x, y, width, size, font }: PdfItem): Segment {
  return { text: text.trim(), x, right: x + width, y, size, bold: /bold|black|heavy|demi/i.test(font) };
}

function joined(segment: Segment, item: PdfItem, spaced: boolean): Segment {
  const space = spaced || /^\s/.test(item.text) ? ' ' : '';
  return {
    ...segment,
    text: segment.text + space + item.text.trim(),
    right: Math.max(segment.right, item.x + item.width),
    size: Math.max(segment.size, item.size),
  };
}
