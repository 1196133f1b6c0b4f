import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';

/** A part of the page, whatever markup made it: Markdown, HTML, kramdown or pandoc. */
export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly line: Line; readonly at: Range }
  | { readonly type: 'paragraph'; readonly lines: Lines; readonly at: Range }
  | { readonly type: 'list'; readonly items: readonly Item[]; readonly at: Range }
  | { readonly type: 'definition'; readonly term: Lines; readonly details: readonly Item[]; readonly at: Range }
  | { readonly type: 'table'; readonly head: Row | null; readonly rows: readonly Row[]; readonly at: Range }
  /** `url` is where a click on it leads. */
  | { readonly type: 'image'; readonly url: string | null; readonly at: Range };

export type Lines = readonly [Line, ...Line[]];

/** One point of a list, or one meaning of a definition. */
export interface Item {
  readonly lines: readonly Line[];
  readonly children: readonly Block[];
  readonly at: Range;
}

export interface Row {
  /** Null for an empty cell. */
  readonly cells: readonly (Line | null)[];
  readonly at: Range;
}

export function isLines(lines: readonly Line[]): lines is Lines {
  return lines.length > 0;
}

export function spanOf(lines: Lines): Range {
  const last = lines[lines.length - 1] ?? lines[0];
  return { start: lines[0].at.start, end: last.at.end };
}

export function paragraph(lines: readonly Line[]): Block[] {
  return isLines(lines) ? [{ type: 'paragraph', lines, at: spanOf(lines) }] : [];
}
