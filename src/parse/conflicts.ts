import type { Range } from '../model/source.js';

export interface Conflicts {
  /** The text with the marks of git and the second side of each conflict blanked out, at the same length. */
  readonly text: string;
  /** Where each conflict starts. */
  readonly marks: readonly Range[];
}

const mark = /^(?:<{7} .*|={7}|>{7} .*)\r?$/gm;

/** A merge that was committed before it was done. The first side is what stood there. */
export function withoutConflicts(source: string): Conflicts {
  const marks: Range[] = [];
  const blanked: Range[] = [];
  let side: 'none' | 'first' | 'second' = 'none';
  let second = 0;
  for (const match of source.matchAll(mark)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const sign = match[0][0];
    if (sign === '<' && side === 'none') {
      side = 'first';
      marks.push(at);
      blanked.push(at);
    } else if (sign === '=' && side === 'first') {
      side = 'second';
      second = at.start;
    } else if (sign === '>' && side === 'second') {
      side = 'none';
      blanked.push({ start: second, end: at.end });
    }
  }
  // Without all three marks it is something else: a heading is underlined with "=======".
  return side === 'none' && marks.length > 0 ? { text: blank(source, blanked), marks } : { text: source, marks: [] };
}

function blank(source: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    pieces.push(source.slice(done, start), source.slice(start, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return pieces.join('') + source.slice(done);
}
