import { latexCommand } from './latex-commands.js';
import { type LatexPiece, type LatexScan, type Marks, scanLatex } from './latex-scan.js';

/** `\name`, `\name*`, and the `\\` that ends a line. */
const commands = /\\([A-Za-z]{2,40})\*?|\\\\(?:\[[^\]\n]{0,20}\])?/g;

/**
 * The LaTeX that people leave in Markdown for pandoc's sake, in order, none within another. It moves words on the page or styles them;
 * the words are what a reader sees. Code stays as it is.
 */
export function findLatex(text: string): LatexPiece[] {
  if (!text.includes('\\')) return [];
  const scan = scanLatex(text);
  const isCode = codeIn(text);
  let environments = 0;
  let done = 0;
  for (const { index, 0: whole, 1: name } of text.matchAll(commands)) {
    if (index < done || isCode(index)) continue;
    const end = index + whole.length;
    if (name === 'begin') environments += 1;
    if (name === 'end') environments = Math.max(0, environments - 1);
    if (name !== undefined) done = read(scan, index, end, name);
    else done = environments > 0 ? scan.put(index, end, '<br>') : end;
  }
  return scan.pieces.sort((one, other) => one.start - other.start);
}

const none: Marks = ['', ''];

/** Reads the command from `start` to `end`; returns where to read on. */
function read(scan: LatexScan, start: number, end: number, name: string): number {
  const command = latexCommand(name);
  const opensGroup = scan.closeOf(start - 1) !== undefined;
  // "{\Large Go}": the group only says how far the command reaches.
  if (opensGroup && (command.kind === 'bare' || command.kind === 'setting')) scan.open(start - 1, start - 1, none);
  switch (command.kind) {
    case 'bare':
      return scan.put(start, pastSpace(scan.text, end), scan.text[start - 1] === '{' ? '' : ' ');
    case 'break':
      return scan.put(start, end, '<br>');
    case 'item':
      return scan.put(start, scan.past(end, 0), '- ');
    case 'setting':
      return scan.put(start, scan.past(end, command.groups), '');
    case 'link': {
      const words = scan.past(end, 1);
      const marks: Marks = ['[', `](${scan.text.slice(end + 1, words - 1)})`];
      return scan.closeOf(words) === undefined ? end : scan.open(start, words, marks);
    }
    case 'words':
      return readGroups(scan, start, scan.past(end, command.settings), command.marks);
  }
}

/** The groups that are the words of a command; it stays where there is none. */
function readGroups(scan: LatexScan, start: number, first: number, marks: Marks): number {
  const close = scan.closeOf(first);
  if (close === undefined) return first;
  const words = scan.open(start, first, marks);
  for (let next = close + 1, end = scan.closeOf(next); end !== undefined; next = end + 1, end = scan.closeOf(next)) {
    scan.open(next, next, [' ', '']);
  }
  return words;
}

/** TeX reads on at the next word; "{}" says where the command ends. */
function pastSpace(text: string, start: number): number {
  let end = text.startsWith('{}', start) ? start + 2 : start;
  while (text[end] === ' ') end += 1;
  return end;
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
