import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { align, type Escape } from '../align.js';
import { asProse, type Passage, throughPassage } from '../prose.js';
import { deepestNesting, type Member, type Tree, type TreeNode } from './node.js';

/** Reads the first YAML document of `passage`. Aliases are not followed: a short text must not stand for a huge value. */
export function readYamlTree(passage: Passage): Tree {
  try {
    const events = parseEvents(passage.value, { maxDepth: deepestNesting });
    return { root: rootOf(events, passage), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const start = Math.min(error.mark?.position ?? 0, passage.value.length);
    return { root: null, problems: [{ at: toSource(asProse(passage), { start, end: start }), message: error.reason }] };
  }
}

function rootOf(events: readonly Event[], passage: Passage): TreeNode | null {
  const text = passage.value;
  const placed = (range: Range): Range => toSource(asProse(passage), range);
  let next = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  let done = 0;

  const open = (): boolean => next < events.length && events[next]?.type !== EVENT_ID.POP;
  const read = (): TreeNode | null => {
    const event = events[next++];
    if (event?.type === EVENT_ID.SCALAR) return scalar(event);
    if (event?.type === EVENT_ID.SEQUENCE) return sequence(event.start);
    if (event?.type === EVENT_ID.MAPPING) return mapping(event.start);
    return null;
  };
  const scalar = (event: ScalarEvent): TreeNode => {
    const at = scalarRange(event, text, done);
    done = Math.max(done, at.end);
    const value = event.valueStart < 0 ? '' : getScalarValue(text, event);
    if (event.style === SCALAR_STYLE.PLAIN && /^(?:~|null|true|false|[-+]?[\d.][\d.eE+-]*|)$/i.test(value)) {
      return { type: 'plain', written: value, at: placed(at) };
    }
    const inside = { start: Math.max(0, event.valueStart), end: Math.max(0, event.valueEnd) };
    const runs = throughPassage(align(value, text, inside, escapesOf(event)), passage);
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    return { type: 'text', passage: { value, at: placed(block ? at : inside), runs }, at: placed(at) };
  };
  const sequence = (start: number): TreeNode => {
    const items: TreeNode[] = [];
    while (open()) {
      const item = read();
      if (item !== null) items.push(item);
    }
    next += 1;
    return { type: 'array', items, at: placed({ start, end: Math.max(start, done) }) };
  };
  const mapping = (start: number): TreeNode => {
    const members: Member[] = [];
    while (open()) {
      const name = read();
      const value = read();
      if (name === null || value === null) continue;
      const key = { value: keyText(name), at: name.type === 'text' ? name.passage.at : name.at };
      members.push({ key, value, at: { start: name.at.start, end: Math.max(name.at.end, value.at.end) } });
    }
    next += 1;
    return { type: 'object', members, at: placed({ start, end: Math.max(start, done) }) };
  };
  return read();
}

function keyText(node: TreeNode): string {
  if (node.type === 'text') return node.passage.value;
  return node.type === 'plain' ? node.written : '';
}

/** With its quotes, or from the mark of a block ("- >-"): where a reader of the file sees the value begin. */
function scalarRange(event: ScalarEvent, text: string, done: number): Range {
  const { style, valueStart, valueEnd } = event;
  if (valueStart < 0) return { start: done, end: done };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK)
    return { start: valueStart, end: valueEnd };
  const mark = text.slice(done, valueStart).lastIndexOf(style === SCALAR_STYLE.FOLDED_BLOCK ? '>' : '|');
  const end = text.slice(valueStart, valueEnd).trimEnd().length + valueStart;
  return { start: mark === -1 ? valueStart : done + mark, end: Math.max(end, valueStart) };
}

function escapesOf({ style }: ScalarEvent): (text: string, at: number) => Escape | null {
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
