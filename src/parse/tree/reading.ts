import type { Deviation } from '../../model/resume.js';
import type { Located, Prose, Range } from '../../model/source.js';
import { readBlocks } from '../markdown/blocks.js';
import { stretchesOf } from '../markdown/stretches.js';
import { joinProse, type Passage, slicePassage } from '../prose.js';
import type { Member, ObjectNode, TreeNode } from './node.js';

/** Reading one document: its text, and where what should be mended is noted. */
export interface Reader {
  readonly text: string;
  note(at: Range, message: string, hint: string): void;
}

export function deviationsReader(text: string): { reader: Reader; deviations: Deviation[] } {
  const deviations: Deviation[] = [];
  return { reader: { text, note: (at, message, hint) => deviations.push({ at, message, hint }) }, deviations };
}

/** The first of `keys` that the object has with a value. */
export function memberOf(node: ObjectNode, keys: readonly string[]): Member | null {
  for (const key of keys) {
    const member = node.members.find((one) => plainKey(one.key.value) === plainKey(key) && !isEmpty(one.value));
    if (member !== undefined) return member;
  }
  return null;
}

/** "start_date", "StartDate" and "startDate" are one key. */
function plainKey(key: string): string {
  return key.replace(/[_-]/g, '').toLowerCase();
}

export function isEmpty(node: TreeNode): boolean {
  if (node.type === 'text') return node.passage.value.trim() === '';
  return node.type === 'plain' && (node.written === '' || node.written === 'null' || node.written === '~');
}

/** The text of a node. A number or a word without quotes is taken as text and noted; anything else is noted and left out. */
export function textOf(node: TreeNode, reader: Reader): Passage | null {
  switch (node.type) {
    case 'text':
      return node.passage;
    case 'plain':
      return isEmpty(node) ? null : slicePassage(reader.text, node.at);
    default:
      reader.note(
        node.at,
        `This should be text, not ${node.type === 'array' ? 'a list' : 'an object'}.`,
        'Write it as one text in quotes.',
      );
      return null;
  }
}

/** The texts of a list; a text alone counts as a list of one. */
export function textsOf(node: TreeNode | undefined, reader: Reader): Passage[] {
  if (node === undefined || isEmpty(node)) return [];
  if (node.type === 'array') return node.items.flatMap((item) => (isEmpty(item) ? [] : (itemText(item, reader) ?? [])));
  if (node.type === 'text')
    reader.note(node.at, 'This should be a list.', 'Put it in square brackets, one text for each point.');
  const text = textOf(node, reader);
  return text === null ? [] : [text];
}

/** Some give an object for each point of a list: what it names is the point. */
function itemText(item: TreeNode, reader: Reader): Passage | null {
  const named =
    item.type === 'object' ? memberOf(item, ['name', 'text', 'title', 'description', 'value', 'keyword']) : null;
  if (named === null) return textOf(item, reader);
  reader.note(item.at, 'This should be text, not an object.', 'Write it as one text in quotes.');
  return textOf(named.value, reader);
}

/** The objects of a list; an object alone counts as a list of one. */
export function objectsOf(node: TreeNode, reader: Reader): ObjectNode[] {
  if (node.type === 'object') {
    reader.note(node.at, 'This should be a list.', 'Put it in square brackets.');
    return [node];
  }
  if (node.type !== 'array') return [];
  return node.items.flatMap((item) => (item.type === 'object' ? [item] : []));
}

export function located(passage: Passage): Located<string> {
  const { value } = passage;
  const start = value.length - value.trimStart().length;
  const text = value.trim();
  const [first] = passage.runs;
  const verbatim = passage.runs.length === 1 && first?.length === value.length;
  const at =
    verbatim && first !== undefined
      ? { start: first.source + start, end: first.source + start + text.length }
      : passage.at;
  return { value: text, at };
}

/** A text field as a reader sees it: Markdown inside it is read. Null if nothing is left. */
export function proseOf(passage: Passage): Prose | null {
  const [first, ...rest] = stretchesOf(readBlocks(passage).blocks);
  return first === undefined ? null : { ...joinProse([first, ...rest]), at: passage.at };
}
