import type { Deviation } from '../../model/resume.js';
import type { Located, Prose, Range, Source } from '../../model/source.js';
import { readBlocks } from '../markdown/blocks.js';
import { stretchesOf } from '../markdown/stretches.js';
import { joinProse, type Passage, slicePassage } from '../prose.js';
import { keys } from './keys.js';
import type { Member, ObjectNode, TreeNode } from './node.js';

/** Reading one document: its text, and where what should be mended is noted. */
export interface Reader {
  readonly text: string;
  /** A text needs quotes here: in JSON, not in YAML. */
  readonly quotes: boolean;
  /** What nobody would call right. */
  note(at: Range, message: string, hint: string): void;
  /** What JSON Resume does not allow: noted only in a file that means to be one, for other formats have rules of their own. */
  deviate(at: Range, message: string, hint: string): void;
}

export function deviationsReader(
  { text, format }: Source,
  isJsonResume: boolean,
): { reader: Reader; deviations: Deviation[] } {
  const deviations: Deviation[] = [];
  const note: Reader['note'] = (at, message, hint) => deviations.push({ at, message, hint });
  const deviate = isJsonResume ? note : () => undefined;
  return { reader: { text, quotes: format === 'json', note, deviate }, deviations };
}

/** What is wrong all through a file is told at its first place, with how often it is there. */
export function oncePerKind(deviations: readonly Deviation[]): Deviation[] {
  const times = new Map<string, number>();
  for (const { message } of deviations) times.set(message, (times.get(message) ?? 0) + 1);
  const told = new Set<string>();
  return deviations.flatMap((deviation) => {
    const { message } = deviation;
    const count = times.get(message) ?? 1;
    if (count <= mostAlike) return [deviation];
    if (told.has(message)) return [];
    told.add(message);
    return [{ ...deviation, message: `${message} It is here ${count} times.` }];
  });
}

const mostAlike = 3;

/** The last value of the first of `names` that the object has one for: of a key that is there twice, others read the last too. */
export function memberOf(node: ObjectNode, names: readonly string[]): Member | null {
  for (const name of names) {
    const member = node.members.findLast((one) => plainKey(one.key.value) === plainKey(name) && !isEmpty(one.value));
    if (member !== undefined) return member;
  }
  return null;
}

/** "start_date", "StartDate" and "startDate" are one key. */
export function plainKey(key: string): string {
  return key.replace(/[\s_-]/g, '').toLowerCase();
}

export function isEmpty(node: TreeNode): boolean {
  if (node.type === 'text') return node.passage.value.trim() === '';
  if (node.type === 'array') return node.items.every(isEmpty);
  return node.type === 'plain' && (node.written === '' || node.written === 'null' || node.written === '~');
}

/** The text of a node. A number or a word without quotes is taken as text, of a list the first text; anything else is left out. */
export function textOf(node: TreeNode, reader: Reader): Passage | null {
  switch (node.type) {
    case 'text':
      return node.passage;
    case 'plain':
      if (isEmpty(node)) return null;
      if (reader.quotes) reader.deviate(node.at, 'This should be text.', 'Put it in quotes.');
      return slicePassage(reader.text, node.at);
    case 'array': {
      reader.deviate(node.at, 'This should be text, not a list.', 'Write it as one text in quotes.');
      const first = node.items.find((item) => item.type === 'text' && !isEmpty(item));
      return first === undefined ? null : textOf(first, reader);
    }
    case 'object':
      reader.deviate(node.at, 'This should be text, not an object.', 'Write it as one text in quotes.');
      return null;
  }
}

/** A field as a reader of the page sees it: "[Acme](https://example.com)" is Acme. */
export function fieldOf(node: ObjectNode, names: readonly string[], reader: Reader): Located<string> | null {
  for (const name of names) {
    const value = memberOf(node, [name])?.value;
    // "company: { name: Acme, url: … }"
    const named = value?.type === 'object' ? memberOf(value, ['name', 'title'])?.value : undefined;
    const passage = value === undefined ? null : textOf(named ?? value, reader);
    if (passage !== null) return shown(passage);
  }
  return null;
}

function shown(passage: Passage): Located<string> {
  const asWritten = located(passage);
  if (!/[[\]*_`<&\\]/.test(asWritten.value)) return asWritten;
  const value = proseOf(passage)?.value.trim() ?? '';
  return value === '' ? asWritten : { ...asWritten, value };
}

/** The first address that a field links to. */
export function linkIn(node: ObjectNode, names: readonly string[]): Located<string> | null {
  const value = memberOf(node, names)?.value;
  const prose = value?.type === 'text' ? proseOf(value.passage) : null;
  const [link] = prose?.links ?? [];
  return value === undefined || link === undefined ? null : { value: link.url, at: value.at };
}

/** The texts of a list; a text alone counts as a list of one. */
export function textsOf(node: TreeNode | undefined, reader: Reader): Passage[] {
  if (node === undefined || isEmpty(node)) return [];
  if (node.type === 'array') return node.items.flatMap((item) => (isEmpty(item) ? [] : itemTexts(item, reader)));
  if (node.type === 'text')
    reader.deviate(node.at, 'This should be a list.', 'Put it in square brackets, one text for each point.');
  const text = textOf(node, reader);
  return text === null ? [] : [text];
}

/** Some give an object for each point of a list: what it names is the point. Others nest lists. */
function itemTexts(item: TreeNode, reader: Reader): Passage[] {
  if (item.type === 'array') return textsOf(item, reader);
  if (item.type === 'object' && isSplit(item)) {
    reader.note(item.at, 'This is read as a key and a value.', 'Put the whole text in quotes.');
    return [slicePassage(reader.text, item.at)];
  }
  const named = item.type === 'object' ? memberOf(item, keys.point) : null;
  const text = textOf(named?.value ?? item, reader);
  if (named !== null) reader.deviate(item.at, 'This should be text, not an object.', 'Write it as one text in quotes.');
  return text === null ? [] : [text];
}

/** "- Built the API: in Go" without quotes: YAML splits it at the colon. */
function isSplit({ members }: ObjectNode): boolean {
  const [only] = members;
  return members.length === 1 && only !== undefined && only.value.type !== 'array' && /[A-Z].* /.test(only.key.value);
}

/** The objects of a list; an object alone counts as a list of one. */
export function objectsOf(node: TreeNode, reader: Reader): ObjectNode[] {
  if (node.type === 'object') {
    reader.deviate(node.at, 'This should be a list.', 'Put it in square brackets.');
    return [node];
  }
  if (node.type !== 'array') return [];
  return node.items.flatMap((item) => (item.type === 'object' ? [item] : []));
}

/** The jobs or projects of a section: a list of objects, one by one under their names, or a list under a name of its own. */
export function entryNodes(node: TreeNode, reader: Reader): ObjectNode[] {
  if (node.type !== 'object') return objectsOf(node, reader);
  const held = node.members.flatMap(({ value }) => {
    if (value.type === 'object') return [value];
    return value.type === 'array' && value.items.some((item) => item.type === 'object') ? objectsOf(value, reader) : [];
  });
  const named = memberOf(node, [...keys.role, ...keys.company, ...keys.institution]) !== null;
  return held.length > 0 && !named ? held : objectsOf(node, reader);
}

export function located(passage: Passage): Located<string> {
  const { value } = passage;
  const start = value.length - value.trimStart().length;
  const text = oneLine(value.trim());
  const [first] = passage.runs;
  const verbatim = passage.runs.length === 1 && first?.length === value.length;
  const at =
    verbatim && first !== undefined
      ? { start: first.source + start, end: first.source + start + text.length }
      : passage.at;
  return { value: text, at };
}

function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/);
  return lines.length === 1 ? text : lines.map((line) => line.trim()).join(' ');
}

/** A text field as a reader sees it: Markdown inside it is read. Null if nothing is left. */
export function proseOf(passage: Passage): Prose | null {
  const [first, ...rest] = stretchesOf(readBlocks(passage).blocks);
  return first === undefined ? null : { ...joinProse([first, ...rest]), at: passage.at };
}

/** Two parts of one name: "Asha" and "Rao", a degree and its subject. */
export function joined(parts: readonly (Located<string> | null)[], between: string): Located<string> | null {
  const [first, ...rest] = parts.filter((part) => part !== null);
  if (first === undefined) return null;
  return { value: [first, ...rest].map(({ value }) => value).join(between), at: first.at };
}
