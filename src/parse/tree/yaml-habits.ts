import type { Edit } from '../edits.js';
import { keys } from './keys.js';

/** A way of writing YAML that YAML does not know, all through a text. */
export interface Habit {
  readonly message: string;
  readonly editsOf: (text: string) => Edit[];
}

/** Fields and sections that a resume has. */
const fields = new Set(
  [
    Object.values(keys),
    'basics cv work experience volunteer education awards certificates publications languages interests references projects'.split(
      ' ',
    ),
  ]
    .flat(2)
    .map((name) => name.toLowerCase()),
);

/** "name:Asha" is one word to YAML. A point of a list may be one: "- tools:Docker", with no other key below it. */
export const noSpaceBehindColon: Habit = {
  message: 'a space is missing behind this colon',
  editsOf: (text) => {
    const used = new Set(Array.from(text.matchAll(/^[ \t]*(?:- +)?(\w{2,20}):(?: |\r?$)/gm), ([, key]) => key));
    const lines = linesOutsideBlocks(text);
    return lines.flatMap(({ start, line }, index) => {
      const [matched, item, key = ''] = /^[ \t]*(- +)?["']?([A-Za-z_]{2,20})["']?:(?=[^\s:/])/.exec(line) ?? [];
      if (matched === undefined || !(used.has(key) || fields.has(key.replaceAll('_', '').toLowerCase()))) return [];
      if (item !== undefined && indentOf(lines[index + 1]?.line ?? '') <= indentOf(line)) return [];
      const at = start + matched.length;
      return [{ start: at, end: at, text: ' ' }];
    });
  },
};

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** Signs that no text without quotes may start with. */
export const signAhead: Habit = {
  message: 'this text needs quotes around it',
  editsOf: (text) =>
    linesOutsideBlocks(text).flatMap(({ start, line }) => {
      const [, indent = '', mark = ''] = /^([ \t]*)((?:- +)?(?:[\w .-]{1,40}: +)?)(?=[*@%`])/.exec(line) ?? [];
      return mark === '' ? [] : inQuotes(text, start + indent.length + mark.length, indent.length);
    }),
};

/** Tabs for indentation, as wide as the text that is indented by blanks may want them. */
export const tabs: readonly Habit[] = [2, 4, 8].map((width) => ({
  message: 'blanks indent a line, not tabs',
  editsOf: (text) =>
    linesOf(text).flatMap(({ start, line }) => {
      const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
      return Array.from(indent.matchAll(/\t/g), ({ index }) => ({
        start: start + index,
        end: start + index + 1,
        text: ' '.repeat(width),
      }));
    }),
}));

/** A text in quotes that goes on at the margin, as other readers of YAML take it. */
export const shallowQuotes: Habit = {
  message: 'this line of a text in quotes is not indented',
  editsOf: (text) => {
    const lines = linesOf(text);
    return lines.flatMap(({ line }, at) => {
      const [, indent = '', quote = '', rest = ''] = /^([ \t]*(?:- +)?)[\w .-]{1,40}: +(["'])(.*)$/.exec(line) ?? [];
      if (quote === '' || isClosedIn(rest, quote)) return [];
      return restOfText(lines.slice(at + 1, at + 1 + mostLines), quote).flatMap(({ start, line: next }) => {
        const missing = indent.length + 1 - indentOf(next);
        return missing > 0 && next.trim() !== '' ? [{ start, end: start, text: ' '.repeat(missing) }] : [];
      });
    });
  },
};

/** A text of more lines has lost its closing quote, and so has one that a key stands in. */
const mostLines = 40;

function restOfText(lines: readonly Line[], quote: string): readonly Line[] {
  const end = lines.findIndex(({ line }) => isClosedIn(line, quote));
  const rest = lines.slice(0, end + 1);
  return rest.some(({ line }) => /^\s*(?:- +)?[\w-]{1,30}:(?:\s|$)/.test(line)) ? [] : rest;
}

function isClosedIn(text: string, quote: string): boolean {
  return text.replaceAll(quote === '"' ? /\\./g : /''/g, '').includes(quote);
}

/** Single quotes around the text at `start`, which goes on over the lines that are indented by more than `indent`. */
export function inQuotes(text: string, start: number, indent: number): Edit[] {
  let end = lineEnd(text, start);
  for (let next = end + 1; next < text.length && isInside(text.slice(next, lineEnd(text, next)), indent); ) {
    end = lineEnd(text, next);
    next = end + 1;
  }
  const written = text.slice(start, end).trimEnd();
  return [
    { start, end: start, text: "'" },
    ...Array.from(written.matchAll(/'/g), ({ index }) => ({ start: start + index, end: start + index, text: "'" })),
    { start: start + written.length, end: start + written.length, text: "'" },
  ];
}

function isInside(line: string, indent: number): boolean {
  return line.search(/\S/) > indent && !/^\s*(?:- |[\w-]{1,20}:(?:\s|$))/.test(line);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

interface Line {
  readonly start: number;
  readonly line: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    lines.push({ start, line: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Without those of texts in "|" and ">" blocks, which mean what they say. */
function linesOutsideBlocks(text: string): Line[] {
  let block = Number.POSITIVE_INFINITY;
  return linesOf(text).filter(({ line }) => {
    const indent = line.search(/\S/);
    if (indent === -1 || indent > block) return false;
    block = /(?:^|[\s:-])[|>][-+\d]{0,2}\s{0,4}$/.test(line) ? indent : Number.POSITIVE_INFINITY;
    return true;
  });
}
