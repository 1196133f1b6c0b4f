import { type Node, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Range } from '../../model/source.js';
import { align, type Escape } from '../align.js';
import { blankAt, breaksInTexts } from './json-lines.js';
import { deepestNesting, type Member, type Tree, type TreeNode, type TreeProblem } from './node.js';

/** Reads JSON as far as it can be understood: trailing and missing commas, comments and broken lines are told, not fatal. */
export function readJson(text: string): Tree {
  if (nestingOf(text) > deepestNesting) {
    return { root: null, problems: [{ at: { start: 0, end: 1 }, message: `nested more than ${deepestNesting} deep` }] };
  }
  const errors: ParseError[] = [];
  const breaks = breaksInTexts(text);
  // The parser knows no byte order mark, and ends a text at a line break; a space keeps every offset.
  const readable = blankAt(text.replace(/^\uFEFF/, ' '), breaks);
  const node = parseTree(readable, errors, { allowTrailingComma: false, disallowComments: true });
  const problems = [
    ...breaks.map((at) => ({ at: { start: at, end: at + 1 }, message: 'a text goes on over the end of its line' })),
    ...errors.map(({ error, offset, length }) => problemAt(text, error, offset, length)),
    ...(node === undefined ? [] : repeatedKeys(node)),
  ];
  return { root: node === undefined ? null : treeOf(node, text), problems: firstOfEachLine(problems, text) };
}

/** A comma before a closing bracket is told where it stands, and not as something that is missing behind it. */
function problemAt(text: string, error: ParseErrorCode, offset: number, length: number): TreeProblem {
  const closes = text[offset] === '}' || text[offset] === ']';
  const comma = closes ? text.slice(0, offset).trimEnd().length - 1 : -1;
  if (comma >= 0 && text[comma] === ',')
    return { at: { start: comma, end: comma + 1 }, message: 'a comma before a closing bracket' };
  const at = { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) };
  return { at, message: sayings[printParseErrorCode(error)] ?? sayError(printParseErrorCode(error)) };
}

const sayings: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  InvalidCommentToken: 'JSON has no comments',
  InvalidSymbol: 'this needs double quotes around it',
  PropertyNameExpected: 'a name in double quotes should stand here',
  ValueExpected: 'a value is missing here',
  CloseBraceExpected: 'a "}" is missing here',
  CloseBracketExpected: 'a "]" is missing here',
  EndOfFileExpected: 'the resume ends before this',
  UnexpectedEndOfString: 'the closing quote is missing',
  InvalidEscapeCharacter: 'a backslash needs another before it',
  InvalidCharacter: 'a tab or another control character in a text is written \\t',
};

/** A line that went wrong goes wrong at every word: the first says enough. */
function firstOfEachLine(problems: readonly TreeProblem[], text: string): TreeProblem[] {
  const lines = new Set<number>();
  return problems
    .toSorted((one, other) => one.at.start - other.at.start)
    .filter(({ at }) => {
      const line = text.lastIndexOf('\n', at.start - 1);
      const first = !lines.has(line);
      lines.add(line);
      return first;
    });
}

function repeatedKeys(node: Node): TreeProblem[] {
  const inside = (node.children ?? []).flatMap(repeatedKeys);
  if (node.type !== 'object') return inside;
  const seen = new Set<unknown>();
  const repeated = (node.children ?? []).flatMap((property) => {
    const key = property.children?.[0];
    if (key === undefined || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [
      {
        at: { start: key.offset, end: key.offset + key.length },
        message: `the key "${String(key.value)}" is here twice`,
      },
    ];
  });
  return [...repeated, ...inside];
}

function treeOf(node: Node, text: string): TreeNode {
  const at: Range = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'object':
      return { type: 'object', members: (node.children ?? []).flatMap((child) => memberOf(child, text)), at };
    case 'array':
      return { type: 'array', items: (node.children ?? []).map((child) => treeOf(child, text)), at };
    case 'string':
      return { type: 'text', passage: stringPassage(String(node.value), text, at), at };
    default:
      return { type: 'plain', written: text.slice(at.start, at.end), at };
  }
}

function memberOf(property: Node, text: string): Member[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const start = key.offset + 1;
  return [
    {
      key: { value: String(key.value), at: { start, end: Math.max(start, key.offset + key.length - 1) } },
      value: treeOf(value, text),
      at: { start: property.offset, end: property.offset + property.length },
    },
  ];
}

function stringPassage(value: string, text: string, at: Range) {
  const closed = text[at.end - 1] === '"' && at.end - at.start > 1;
  const inside = { start: at.start + 1, end: Math.max(at.start + 1, closed ? at.end - 1 : at.end) };
  return { value, at: inside, runs: align(value, text, inside, jsonEscape) };
}

function jsonEscape(text: string, at: number): Escape | null {
  if (text[at] !== '\\') return null;
  return { source: text[at + 1] === 'u' ? 6 : 2, plain: 1 };
}

/** How deep brackets nest outside strings: the parser recurses, so this is asked first. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"' || character === '\n') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}

/** "CommaExpected" as "comma expected". */
function sayError(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
