import type { Segment } from './segments.js';

/** A line of the page as it is read: its words, and what sets it off from others. */
export interface PdfLine {
  readonly text: string;
  /** Its text without the bullet before it. */
  readonly content: string;
  /** The bullet before it. */
  readonly mark: string | null;
  /** In points: the left edge, where the text after a bullet starts, and the right edge. */
  readonly x: number;
  readonly textX: number;
  readonly right: number;
  /** From 0. */
  readonly page: number;
  /** From the left, from 0. */
  readonly column: number;
  /** Baseline, in points from the top of its page. */
  readonly y: number;
  /** Font size in points. */
  readonly size: number;
  /** It starts in a bold font. */
  readonly bold: boolean;
  readonly font: string;
  /** All its words are in one font. */
  readonly oneFont: boolean;
  readonly segments: readonly Segment[];
}

/** Segments that stand on one line, as a line. */
export function lineOf(segments: readonly Segment[], place: Pick<PdfLine, 'page' | 'column'>): PdfLine[] {
  const [first, second] = segments;
  if (first === undefined) return [];
  const text = segments.map((segment) => segment.text).join(' ');
  // A bullet far from its text is a segment of its own.
  const lone = first.mark !== null && first.text === first.mark.glyph && second !== undefined;
  const styled = lone ? second : first;
  return [
    {
      text,
      content: first.mark === null ? text : text.slice(first.mark.glyph.length).trimStart(),
      mark: first.mark?.glyph ?? null,
      x: first.mark?.x ?? first.x,
      textX: lone ? second.x : (first.mark?.textX ?? first.x),
      right: Math.max(...segments.map(({ right }) => right)),
      page: place.page,
      column: place.column,
      y: first.y,
      size: styled.size,
      bold: styled.bold,
      font: styled.font,
      oneFont: segments.every(({ font, oneFont }) => oneFont && font === styled.font),
      segments: lone ? segments.slice(1) : segments,
    },
  ];
}

/** The line without these segments: what stands beside a heading in the margin. */
export function withoutSegments(line: PdfLine, taken: ReadonlySet<Segment>): PdfLine[] {
  const rest = line.segments.filter((segment) => !taken.has(segment));
  return rest.length === line.segments.length ? [line] : lineOf(rest, line);
}
