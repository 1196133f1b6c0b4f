import type { Range, Run } from '../model/source.js';

/** Source characters that stand for others: how many of them, and for how many of the decoded text. */
export interface Escape {
  readonly source: number;
  readonly plain: number;
}

/** The escape that starts at `at` in `text`, if one does. */
export type EscapeReader = (text: string, at: number) => Escape | null;

/**
 * Where the characters of `decoded` stand in `range` of `text`: the two are the same but for escapes and for white space
 * that was folded, indented or stripped. One pass.
 */
export function align(decoded: string, text: string, range: Range, escapeAt: EscapeReader): Run[] {
  const runs: { plain: number; source: number; length: number }[] = [];
  let source = range.start;
  let plain = 0;
  while (plain < decoded.length && source < range.end) {
    const found = escapeAt(text, source);
    if (found !== null) {
      source += found.source;
      plain += found.plain;
    } else if (decoded[plain] === text[source]) {
      const last = runs.at(-1);
      if (last !== undefined && last.plain + last.length === plain && last.source + last.length === source) {
        last.length += 1;
      } else runs.push({ plain, source, length: 1 });
      source += 1;
      plain += 1;
    } else if (isSpace(decoded[plain])) plain += 1;
    else source += 1;
  }
  return runs;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
