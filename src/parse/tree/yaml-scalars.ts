import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Range } from '../../model/source.js';
import type { Escape, EscapeReader } from '../align.js';

export function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** With its quotes, or from the mark of a block ("- >-"): where a reader of the file sees the value begin. */
export function scalarRange(event: ScalarEvent, text: string, done: number): Range {
  const { style, valueStart, valueEnd } = event;
  if (valueStart < 0) return { start: done, end: done };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (!isBlock(event)) return { start: valueStart, end: valueEnd };
  const mark = text.slice(done, valueStart).lastIndexOf(style === SCALAR_STYLE.FOLDED_BLOCK ? '>' : '|');
  const end = text.slice(valueStart, valueEnd).trimEnd().length + valueStart;
  return { start: mark === -1 ? valueStart : done + mark, end: Math.max(end, valueStart) };
}

export function escapesOf({ style }: ScalarEvent): EscapeReader {
  if (style === SCALAR_STYLE.DOUBLE_QUOTED) return doubleQuoted;
  return style === SCALAR_STYLE.SINGLE_QUOTED ? singleQuoted : () => null;
}

function singleQuoted(text: string, at: number): Escape | null {
  return text.startsWith("''", at) ? { source: 2, plain: 1 } : null;
}

function doubleQuoted(text: string, at: number): Escape | null {
  if (text[at] !== '\\') return null;
  const mark = text[at + 1] ?? '';
  if (mark === '\n' || mark === '\r') return { source: 1, plain: 0 };
  const digits = { x: 2, u: 4, U: 8 }[mark] ?? 0;
  const code = digits === 0 ? 0 : Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  return { source: 2 + digits, plain: code > 0xffff ? 2 : 1 };
}
