import { type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { align } from '../align.js';
import { asProse, type Passage, throughPassage } from '../prose.js';
import type { Member, TreeNode, TreeProblem } from './node.js';
import { type Budget, copyTo, mostCopied } from './yaml-aliases.js';
import { escapesOf, isBlock, scalarRange } from './yaml-scalars.js';

/** Events on their way to trees. */
interface Reading {
  readonly events: readonly Event[];
  /** What their offsets point into. */
  readonly passage: Passage;
  readonly anchors: Map<string, TreeNode>;
  readonly budget: Budget;
  readonly told: TreeProblem[];
  next: number;
  /** Where the last scalar ended. */
  done: number;
}

export interface Documents {
  /** Those that hold anything. */
  readonly documents: readonly TreeNode[];
  readonly told: readonly TreeProblem[];
}

export function documentsOf(events: readonly Event[], passage: Passage): Documents {
  const anchors = new Map<string, TreeNode>();
  const reading: Reading = { events, passage, anchors, budget: { left: mostCopied }, told: [], next: 0, done: 0 };
  const documents: TreeNode[] = [];
  while (reading.next < events.length) {
    const event = events[reading.next];
    const isEdge = event?.type === EVENT_ID.DOCUMENT || event?.type === EVENT_ID.POP;
    const node = isEdge ? null : read(reading);
    if (isEdge) reading.next += 1;
    if (node !== null && !isNothing(node)) documents.push(node);
  }
  return { documents, told: reading.told };
}

function isNothing(node: TreeNode): boolean {
  return node.type === 'plain' && node.written === '';
}

function read(reading: Reading): TreeNode | null {
  const event = reading.events[reading.next];
  reading.next += 1;
  if (event === undefined) return null;
  if (event.type === EVENT_ID.ALIAS) return alias(reading, event);
  const node = written(reading, event);
  if (node !== null && 'anchorStart' in event && event.anchorStart >= 0) {
    reading.anchors.set(reading.passage.value.slice(event.anchorStart, event.anchorEnd), node);
  }
  return node;
}

function written(reading: Reading, event: Event): TreeNode | null {
  if (event.type === EVENT_ID.SCALAR) return scalar(reading, event);
  if (event.type === EVENT_ID.SEQUENCE) return sequence(reading, event.start);
  return event.type === EVENT_ID.MAPPING ? mapping(reading, event.start) : null;
}

/** What the alias stands for; where it stands for nothing, it is a text that starts with an asterisk: "*Led* the team". */
function alias(reading: Reading, { anchorStart, anchorEnd }: AliasEvent): TreeNode {
  const { passage, anchors, told } = reading;
  const inside = { start: anchorStart - 1, end: anchorEnd };
  const at = placed(reading, inside);
  reading.done = Math.max(reading.done, anchorEnd);
  const name = passage.value.slice(anchorStart, anchorEnd);
  const meant = anchors.get(name);
  const copy = meant === undefined ? null : copyTo(at, meant, reading.budget);
  if (copy !== null) return copy;
  const message =
    meant === undefined
      ? 'this text needs quotes around it'
      : `the alias *${name} is not followed: write its value out`;
  told.push({ at, message });
  return verbatim(reading, `*${name}`, inside);
}

function verbatim({ passage }: Reading, value: string, inside: Range): TreeNode {
  const runs = throughPassage([{ plain: 0, source: inside.start, length: value.length }], passage);
  const at = toSource(asProse(passage), inside);
  return { type: 'text', passage: { value, at, runs }, at };
}

const plainValue = /^(?:~|null|true|false|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|)$/i;

function scalar(reading: Reading, event: ScalarEvent): TreeNode {
  const { passage } = reading;
  const text = passage.value;
  const range = scalarRange(event, text, reading.done);
  reading.done = Math.max(reading.done, range.end);
  const at = placed(reading, range);
  const value = event.valueStart < 0 ? '' : getScalarValue(text, event);
  if (event.style === SCALAR_STYLE.PLAIN && plainValue.test(value)) return { type: 'plain', written: value, at };
  const inside = { start: Math.max(0, event.valueStart), end: Math.max(0, event.valueEnd) };
  const runs = throughPassage(align(value, text, inside, escapesOf(event)), passage);
  return { type: 'text', passage: { value, at: isBlock(event) ? at : placed(reading, inside), runs }, at };
}

function sequence(reading: Reading, start: number): TreeNode {
  const items: TreeNode[] = [];
  while (isOpen(reading)) {
    const item = read(reading);
    if (item !== null) items.push(item);
  }
  reading.next += 1;
  return { type: 'array', items, at: placed(reading, { start, end: Math.max(start, reading.done) }) };
}

function mapping(reading: Reading, start: number): TreeNode {
  const members: Member[] = [];
  const names = new Set<string>();
  while (isOpen(reading)) {
    const name = read(reading);
    const value = read(reading);
    if (name === null || value === null) continue;
    const key = { value: keyText(name), at: name.type === 'text' ? name.passage.at : name.at };
    if (names.has(key.value)) reading.told.push({ at: key.at, message: `the key "${key.value}" is here twice` });
    names.add(key.value);
    members.push({ key, value, at: { start: name.at.start, end: Math.max(name.at.end, value.at.end) } });
  }
  reading.next += 1;
  return { type: 'object', members, at: placed(reading, { start, end: Math.max(start, reading.done) }) };
}

function isOpen({ events, next }: Reading): boolean {
  return next < events.length && events[next]?.type !== EVENT_ID.POP;
}

function keyText(node: TreeNode): string {
  if (node.type === 'text') return node.passage.value;
  return node.type === 'plain' ? node.written : '';
}

function placed({ passage }: Reading, range: Range): Range {
  return toSource(asProse(passage), range);
}
