import { decode } from './json-escapes.js';
import { isKey, type Judge, judgeFor, type Open } from './json-layout.js';
import type { Token } from './json-tokens.js';
import { deepestNesting, type Member, type Tree, type TreeNode, type TreeProblem } from './node.js';

/** A text on its way to a tree. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly judge: Judge;
  /** The brackets around `next`, the innermost last. */
  readonly open: Open[];
  readonly problems: TreeProblem[];
  next: number;
}

/** The value that the tokens spell. What is missing or too many is told; a comma or bracket more or fewer costs nothing else. */
export function treeOf(text: string, tokens: readonly Token[]): Tree {
  const reading: Reading = { text, tokens, judge: judgeFor(tokens), open: [], problems: [], next: 0 };
  const root = tokens.length === 0 ? null : readValue(reading);
  const rest = tokens[reading.next];
  if (rest !== undefined) tell(reading, rest, 'the resume ends before this');
  return { root, problems: reading.problems };
}

function readValue(reading: Reading): TreeNode | null {
  const { tokens, next, open } = reading;
  const token = tokens[next];
  if (token === undefined) return null;
  if (open.length > deepestNesting) return readLeaf(reading, token);
  if (token.kind === '{') return readObject(reading, { kind: 'object', from: token, column: null });
  if (token.kind === '[') return readArray(reading, { kind: 'array', from: token, column: null });
  if (!isKey(tokens, next)) return readLeaf(reading, token);
  tell(reading, token, 'a "{" is missing before this');
  return readObject(reading, { kind: 'object', from: token, column: null });
}

function readLeaf(reading: Reading, token: Token): TreeNode | null {
  if (token.kind !== 'text' && token.kind !== 'plain') return null;
  reading.next += 1;
  if (token.kind === 'plain') return { type: 'plain', written: token.written, at: token.at };
  const { passage, problems } = decode(reading.text, token.inside);
  for (const problem of problems) reading.problems.push(problem);
  return { type: 'text', passage, at: token.at };
}

/** A member with all that stands behind its key; more than one value are a list whose bracket was forgotten. */
interface Draft extends Pick<Member, 'key'> {
  readonly values: TreeNode[];
  readonly start: number;
}

function readObject(reading: Reading, opened: Open): TreeNode {
  const drafts: Draft[] = [];
  const names = new Set<string>();
  fill(reading, opened, (token) => {
    const isBracket = token.kind === '{' || token.kind === '[';
    const last = drafts.at(-1);
    if (isBracket) {
      tell(reading, token, last === undefined ? noName : 'a "[" is missing before the value ahead of this');
      const value = readValue(reading);
      if (value !== null && last !== undefined) last.values.push(value);
      else if (value?.type === 'object') for (const member of value.members) drafts.push(draftOf(member));
      return;
    }
    const draft = readMember(reading, token);
    if (draft === null) return;
    const { value: name } = draft.key;
    if (names.has(name)) tell(reading, token, `the key "${name}" is here twice`);
    names.add(name);
    drafts.push(draft);
  });
  return { type: 'object', members: drafts.flatMap(memberOf), at: rangeOf(reading, opened) };
}

const noName = 'a name and a colon are missing before this';

function draftOf({ key, value, at }: Member): Draft {
  return { key, values: [value], start: at.start };
}

function memberOf({ key, values, start }: Draft): Member[] {
  const [first, ...others] = values;
  if (first === undefined) return [];
  const at = { start: first.at.start, end: (others.at(-1) ?? first).at.end };
  const items = first.type === 'array' ? [...first.items, ...others] : values;
  const value: TreeNode = others.length === 0 ? first : { type: 'array', items, at };
  return [{ key, value, at: { start, end: at.end } }];
}

function readArray(reading: Reading, opened: Open): TreeNode {
  const items: TreeNode[] = [];
  fill(reading, opened, () => {
    const item = readValue(reading);
    if (item !== null) items.push(item);
  });
  return { type: 'array', items, at: rangeOf(reading, opened) };
}

/** Reads what stands in a bracket, item by item, past what stands wrong in it, to its end. */
function fill(reading: Reading, opened: Open, readItem: (token: Token) => void): void {
  const { tokens, judge, open } = reading;
  open.push(opened);
  if (opened.from.kind === '{' || opened.from.kind === '[') reading.next += 1;
  for (;;) {
    const { next } = reading;
    const token = tokens[next];
    const meaning = judge(open, tokens, next);
    if (token === undefined || meaning === 'ended before') {
      tellMissing(reading, opened);
      break;
    }
    if (meaning === 'stray') tell(reading, token, 'this bracket closes nothing');
    else if (token.kind === ',') checkComma(reading, token);
    else if (token.kind === ':') tell(reading, token, 'this colon stands behind no name');
    else if (meaning === 'inside') {
      if (isBehindItem(reading, opened)) tell(reading, token, 'a comma is missing before this');
      if (token.leads) opened.column ??= token.indent;
      readItem(token);
    }
    if (reading.next === next) reading.next += 1;
    if (meaning === 'closes') {
      checkLastComma(reading);
      break;
    }
  }
  open.pop();
}

/** Told behind what was read last. */
function tellMissing({ tokens, next, problems }: Reading, { kind }: Open): void {
  const end = tokens[next - 1]?.at.end ?? 0;
  problems.push({ at: { start: end, end }, message: `a "${kind === 'object' ? '}' : ']'}" is missing here` });
}

function checkLastComma(reading: Reading): void {
  const comma = reading.tokens[reading.next - 2];
  if (comma?.kind === ',') tell(reading, comma, 'a comma before a closing bracket');
}

function checkComma(reading: Reading, comma: Token): void {
  const before = reading.tokens[reading.next - 1]?.kind;
  if (before === ',' || before === '{' || before === '[') tell(reading, comma, 'a value is missing before this comma');
}

/** Whether what stands at `next` stands right behind another item, or its bracket. */
function isBehindItem({ tokens, next }: Reading, { from }: Open): boolean {
  const before = tokens[next - 1];
  return tokens[next] !== from && before !== from && before?.kind !== ',' && before?.kind !== ':';
}

function readMember(reading: Reading, key: Token): Draft | null {
  const { tokens, next, text } = reading;
  if (isKey(tokens, next)) reading.next += 2;
  else if (lacksColon(tokens, next)) {
    reading.next += 1;
    tell(reading, tokens[next + 1], 'a colon is missing before this');
  } else {
    tell(reading, key, noName);
    return null;
  }
  const value = isMissing(reading, key) ? null : readValue(reading);
  if (value === null) {
    tell(reading, tokens[reading.next - 1], 'a value is missing behind this');
    return null;
  }
  const name = decode(text, key.inside).passage.value;
  return { key: { value: name, at: key.inside }, values: [value], start: key.at.start };
}

/** "name" "Asha" on one line. */
function lacksColon(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at + 1];
  return value?.line === tokens[at]?.line && startsValue(value) && !isKey(tokens, at + 1);
}

function startsValue(token: Token | undefined): boolean {
  return token !== undefined && !'}],:'.includes(token.kind);
}

/** Behind the colon of `key` stands the next key, or nothing that is a value. */
function isMissing({ tokens, next }: Reading, key: Token): boolean {
  const value = tokens[next];
  if (value === undefined || !startsValue(value)) return true;
  return isKey(tokens, next) && value.leads && value.line > key.line && value.indent <= key.indent;
}

function rangeOf({ tokens, next }: Reading, { from }: Open): TreeNode['at'] {
  return { start: from.at.start, end: Math.max(from.at.end, tokens[next - 1]?.at.end ?? 0) };
}

function tell({ problems }: Reading, token: Token | undefined, message: string): void {
  if (token !== undefined) problems.push({ at: token.at, message });
}
