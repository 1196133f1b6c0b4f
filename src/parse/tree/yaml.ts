import { type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { align, type Escape } from '../align.js';
import { asProse, type Passage, throughPassage } from '../prose.js';
import type { Member, Tree, TreeNode, TreeProblem } from './node.js';
import { type Budget, copyTo, mostCopied } from './yaml-aliases.js';
import { mendYaml, restore } from './yaml-mending.js';

/** Reads the first YAML document of `passage`, as far as it can be understood. */
export function readYamlTree(passage: Passage): Tree {
  const { events, text, mendings } = mendYaml(passage.value);
  const placed = (start: number): Range => toSource(asProse(passage), { start, end: start });
  const problems = mendings.map(({ at, reason }) => ({ at: placed(at), message: reason }));
  if (events === null) return { root: null, problems: problems.slice(0, 1) };
  const { root, told } = rootOf(events, passage, text);
  return { root, problems: [...problems, ...told] };
}

/** `text` is what the events were read from: the passage, mended. */
function rootOf(
  events: readonly Event[],
  passage: Passage,
  text: string,
): { root: TreeNode | null; told: TreeProblem[] } {
  const placed = (range: Range): Range => toSource(asProse(passage), range);
  const told: TreeProblem[] = [];
  const anchors = new Map<string, TreeNode>();
  const budget: Budget = { left: mostCopied };
  let next = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  let done = 0;

  const open = (): boolean => next < events.length && events[next]?.type !== EVENT_ID.POP;
  const read = (): TreeNode | null => {
    const event = events[next++];
    if (event?.type === EVENT_ID.ALIAS) return alias(event);
    const node = event === undefined ? null : written(event);
    if (node !== null && event !== undefined && 'anchorStart' in event && event.anchorStart >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  };
  const written = (event: Event): TreeNode | null => {
    if (event.type === EVENT_ID.SCALAR) return scalar(event);
    if (event.type === EVENT_ID.SEQUENCE) return sequence(event.start);
    return event.type === EVENT_ID.MAPPING ? mapping(event.start) : null;
  };
  const alias = ({ anchorStart, anchorEnd }: AliasEvent): TreeNode | null => {
    const at = placed({ start: anchorStart - 1, end: anchorEnd });
    done = Math.max(done, anchorEnd);
    const name = text.slice(anchorStart, anchorEnd);
    const meant = anchors.get(name);
    const copy = meant === undefined ? null : copyTo(at, meant, budget);
    if (copy === null) told.push({ at, message: `the alias *${name} is not followed: write its value out` });
    return copy;
  };
  const scalar = (event: ScalarEvent): TreeNode => {
    const at = scalarRange(event, text, done);
    done = Math.max(done, at.end);
    const value = event.valueStart < 0 ? '' : restore(getScalarValue(text, event));
    if (
      event.style === SCALAR_STYLE.PLAIN &&
      /^(?:~|null|true|false|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|)$/i.test(value)
    ) {
      return { type: 'plain', written: value, at: placed(at) };
    }
    const inside = { start: Math.max(0, event.valueStart), end: Math.max(0, event.valueEnd) };
    const runs = throughPassage(align(value, passage.value, inside, escapesOf(event)), passage);
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
    const names = new Set<string>();
    while (open()) {
      const name = read();
      const value = read();
      if (name === null || value === null) continue;
      const key = { value: keyText(name), at: name.type === 'text' ? name.passage.at : name.at };
      if (names.has(key.value)) told.push({ at: key.at, message: `the key "${key.value}" is here twice` });
      names.add(key.value);
      members.push({ key, value, at: { start: name.at.start, end: Math.max(name.at.end, value.at.end) } });
    }
    next += 1;
    return { type: 'object', members, at: placed({ start, end: Math.max(start, done) }) };
  };
  const root = read();
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  const start = second === -1 ? -1 : startOf(events[second + 1]);
  if (start >= 0)
    told.push({
      at: placed({ start, end: start }),
      message: 'a second document starts here, and only the first is read',
    });
  return { root, told };
}

/** Where a value starts; -1 where nothing is written. */
function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : -1;
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
