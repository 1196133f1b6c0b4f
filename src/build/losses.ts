import type { PdfWarning } from '../model/pdf.js';

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Of a source line, in a message. */
const longest = 60;

/** What pandoc leaves out of Markdown without a word: footnotes that no text refers to, cells beyond a table's head, raw blocks. */
export function findLosses(source: string, bodyStart: number): PdfWarning[] {
  const lines = outsideOfCode(source, bodyStart);
  return [...unusedFootnotes(lines), ...surplusCells(lines), ...rawBlocks(source, bodyStart)].sort(
    (one, other) => (one.at?.start ?? 0) - (other.at?.start ?? 0),
  );
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

function linesOf(source: string, bodyStart: number): Line[] {
  let start = bodyStart;
  return source
    .slice(bodyStart)
    .split('\n')
    .map((text) => {
      const line = { start, text: text.replace(/\r$/, '') };
      start += text.length + 1;
      return line;
    });
}

function outsideOfCode(source: string, bodyStart: number): Line[] {
  let closer: string | null = null;
  return linesOf(source, bodyStart).map((line) => {
    const mark = fence.exec(line.text)?.[1];
    const isCode = closer !== null || mark !== undefined;
    if (closer === null) closer = mark ?? null;
    else if (mark?.startsWith(closer)) closer = null;
    return isCode ? { ...line, text: '' } : line;
  });
}

const footnote = /^ {0,3}\[\^([^\s\]]+)\]:[ \t]*(?=\S)/;

function unusedFootnotes(lines: readonly Line[]): PdfWarning[] {
  const mentions = new Map<string, number>();
  for (const { text } of lines)
    for (const [label] of text.toLowerCase().matchAll(/\[\^[^\s\]]+\]/g))
      mentions.set(label, (mentions.get(label) ?? 0) + 1);
  return lines.flatMap(({ start, text }) => {
    const [mark, label] = footnote.exec(text) ?? [];
    if (mark === undefined || (mentions.get(`[^${label}]`.toLowerCase()) ?? 0) > 1) return [];
    return [lost(start + mark.length, text.slice(mark.length), 'no text refers to this footnote')];
  });
}

function surplusCells(lines: readonly Line[]): PdfWarning[] {
  let columns = 0;
  return lines.flatMap(({ start, text }, index) => {
    if (!text.includes('|')) columns = 0;
    else if (columns === 0) columns = columnsBelow(lines[index + 1]?.text ?? '');
    const surplus = columns === 0 ? '' : cellsFrom(text, columns);
    if (!/[^|\s]/.test(surplus)) return [];
    return [lost(start + text.length - surplus.length, surplus, 'its row has more cells than the head of the table')];
  });
}

/** How many columns "|---|:-:|" makes; 0 for any other line. */
function columnsBelow(line: string): number {
  const cells = line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.length : 0;
}

/** What of a row stands behind so many cells: a bar in code splits too, one after a backslash does not. */
function cellsFrom(row: string, columns: number): string {
  const leading = row.trimStart().startsWith('|') ? 1 : 0;
  const bar = [...row.matchAll(/(?<!\\)\|/g)][columns - 1 + leading];
  return bar === undefined ? '' : row.slice(bar.index + 1);
}

const rawBlock = /^ {0,3}(?:`{3,}|~{3,})[ \t]*\{=(?!html\})(\w+)\}/;

function rawBlocks(source: string, bodyStart: number): PdfWarning[] {
  const lines = linesOf(source, bodyStart);
  return lines.flatMap(({ start, text }, index) => {
    const [mark, format] = rawBlock.exec(text) ?? [];
    if (mark === undefined) return [];
    const last = lines.slice(index + 1).find((line) => fence.test(line.text)) ?? lines.at(-1);
    const block = source.slice(start, last === undefined ? source.length : last.start + last.text.length);
    return [lost(start, block, `a page is made from Markdown and HTML, not from ${format}`)];
  });
}

function lost(start: number, text: string, reason: string): PdfWarning {
  const trimmed = text.trim();
  const words = trimmed.endsWith('|') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const at = start + text.indexOf(words);
  const [line = words] = words.split('\n', 1);
  const shown = words.length > longest || line !== words ? `${line.slice(0, longest)}…` : words;
  return {
    kind: 'content',
    message: `The PDF leaves out "${shown}": ${reason}.`,
    at: { start: at, end: at + words.length },
  };
}
