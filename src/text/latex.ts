import { latexCommand } from './latex-commands.js';

/** `text.slice(start, end)` is LaTeX; `put` is what Markdown writes there: nothing, a space, or a mark of its own. */
export interface LatexPiece {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Commands within each other, as in `\href{…}{\underline{\textsc{…}}}`, that keep their marks. */
const deepest = 4;

/** `\name`, `\name*`, and the `\\` that ends a line. */
const commands = /\\([A-Za-z]{2,40})\*?|\\\\(?:\[[^\]\n]{0,20}\])?/g;

/**
 * The LaTeX that people leave in Markdown for pandoc's sake, in order, none within another. It moves words on the page or styles them;
 * the words are what a reader sees. Code stays as it is.
 */
export function findLatex(text: string): LatexPiece[] {
  if (!text.includes('\\')) return [];
  const pieces: LatexPiece[] = [];
  const braces = matchBraces(text);
  const isCode = codeIn(text);
  /** Ends of the groups that are open. */
  const around: number[] = [];
  let environments = 0;
  let done = 0;
  const put = (start: number, end: number, mark: string): number => {
    if (end > start) pieces.push({ start, end, put: mark });
    return end;
  };
  /** The braces of a group go, its words stay between the marks; returns where they begin. */
  const open = (start: number, brace: number, [before, after]: readonly [string, string]): number => {
    const close = braces.get(brace) ?? brace;
    braces.delete(brace);
    while ((around.at(-1) ?? Infinity) < start) around.pop();
    const isDeep = around.length >= deepest;
    around.push(close);
    put(close, close + 1, isDeep ? '' : after);
    return put(start, brace + 1, isDeep ? '' : before);
  };
  const past = (start: number, most: number): number => pastArguments(text, braces, start, most);
  const follow = (start: number, end: number, name: string): number => {
    const command = latexCommand(name);
    // "{\Large Go}": the group only says how far the command reaches.
    if ((command.kind === 'bare' || command.kind === 'setting') && braces.has(start - 1))
      open(start - 1, start - 1, none);
    switch (command.kind) {
      case 'bare':
        return put(start, pastSpace(text, end), text[start - 1] === '{' ? '' : ' ');
      case 'break':
        return put(start, end, '<br>');
      case 'begin':
        environments += 1;
        return put(start, past(end, 3), '');
      case 'end':
        environments = Math.max(0, environments - 1);
        return put(start, past(end, 1), '');
      case 'item':
        return put(start, past(end, 0), '- ');
      case 'setting':
        return put(start, past(end, 2), '');
      case 'link': {
        const words = past(end, 1);
        const url = text.slice(end + 1, words - 1);
        return braces.has(words) ? open(start, words, ['[', `](${url})`]) : end;
      }
      case 'words':
        return openAll(start, past(end, command.settings), command.marks);
    }
  };
  /** The groups that are the arguments of a command; the command stays where there is none. */
  const openAll = (start: number, first: number, marks: readonly [string, string]): number => {
    if (!braces.has(first)) return first;
    let next = (braces.get(first) ?? first) + 1;
    const words = open(start, first, marks);
    while (braces.has(next)) {
      const end = (braces.get(next) ?? next) + 1;
      open(next, next, [' ', '']);
      next = end;
    }
    return words;
  };
  for (const { index, 0: whole, 1: name } of text.matchAll(commands)) {
    if (index < done || isCode(index)) continue;
    const end = index + whole.length;
    if (name !== undefined) done = follow(index, end, name);
    else if (environments > 0) done = put(index, end, '<br>');
    else done = end;
  }
  return pieces.sort((one, other) => one.start - other.start);
}

const none = ['', ''] as const;

/** TeX reads on at the next word; "{}" says where the command ends. */
function pastSpace(text: string, start: number): number {
  let end = text.startsWith('{}', start) ? start + 2 : start;
  while (text[end] === ' ') end += 1;
  return end;
}

const optional = /\[[^[\]\n]{0,80}\]/y;

/** Past `[…]` and as many as `most` groups. */
function pastArguments(text: string, braces: ReadonlyMap<number, number>, start: number, most: number): number {
  let end = start;
  for (let left = most; ; ) {
    optional.lastIndex = end;
    if (optional.test(text)) end = optional.lastIndex;
    else if (left > 0 && braces.has(end)) {
      end = (braces.get(end) ?? end) + 1;
      left -= 1;
    } else return end;
  }
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

const code = /^[ \t]*(```+|~~~+)[^\n]*\n(?:(?!^[ \t]*\1)[^\n]*\n)*|`[^`\n]*`/gm;

/** Whether what stands at an offset, asked for in order, is code. */
function codeIn(text: string): (offset: number) => boolean {
  const spans = [...text.matchAll(code)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next += 1;
    return (spans[next]?.start ?? Infinity) <= offset;
  };
}
