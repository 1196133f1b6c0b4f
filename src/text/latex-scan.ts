/** `text.slice(start, end)` is LaTeX; `put` is what Markdown writes there: nothing, a space, or a mark of its own. */
export interface LatexPiece {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** What Markdown writes before and after the words of a group. */
export type Marks = readonly [before: string, after: string];

/** A text that is read for LaTeX, from its start to its end. */
export interface LatexScan {
  readonly text: string;
  readonly pieces: LatexPiece[];
  /** Where the group that opens at an offset is closed; undefined where none opens. */
  closeOf(brace: number): number | undefined;
  /** Notes a piece; returns where it ends. */
  put(start: number, end: number, mark: string): number;
  /** The braces of a group go, with what stands from `start` before them; returns where its words begin. */
  open(start: number, brace: number, marks: Marks): number;
  /** Past `[…]` and as many as `most` groups. */
  past(start: number, most: number): number;
}

/** Groups within each other, as in `\href{…}{\underline{\textsc{…}}}`, that keep their marks. */
const deepest = 4;
const optional = /\[[^[\]\n]{0,80}\]/y;

export function scanLatex(text: string): LatexScan {
  const pieces: LatexPiece[] = [];
  const closers = matchBraces(text);
  /** Ends of the groups that are open. */
  const around: number[] = [];
  const put = (start: number, end: number, mark: string): number => {
    if (end > start) pieces.push({ start, end, put: mark });
    return end;
  };
  return {
    text,
    pieces,
    closeOf: (brace) => closers.get(brace),
    put,
    open(start, brace, [before, after]) {
      const close = closers.get(brace) ?? brace;
      closers.delete(brace);
      while ((around.at(-1) ?? Infinity) < start) around.pop();
      const isDeep = around.length >= deepest;
      around.push(close);
      put(close, close + 1, isDeep ? '' : after);
      return put(start, brace + 1, isDeep ? '' : before);
    },
    past(start, most) {
      let end = start;
      for (let left = most; ; ) {
        optional.lastIndex = end;
        const close = closers.get(end);
        if (optional.test(text)) end = optional.lastIndex;
        else if (left > 0 && close !== undefined) {
          end = close + 1;
          left -= 1;
        } else return end;
      }
    },
  };
}

/** Where each `{` of a paragraph is closed. */
function matchBraces(text: string): Map<number, number> {
  const closers = new Map<number, number>();
  let openers: number[] = [];
  for (const { index, 0: sign } of text.matchAll(/\\[{}\\]|[{}]|\n[ \t]*\r?\n/g)) {
    if (sign === '{') openers.push(index);
    else if (sign === '}') {
      const opener = openers.pop();
      if (opener !== undefined) closers.set(opener, index);
    } else if (sign.startsWith('\n')) openers = [];
  }
  return closers;
}
