import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Range } from '../../model/source.js';
import { align, type Escape } from '../align.js';
import { deepestNesting, type Member, type Tree, type TreeNode } from './node.js';

/** Reads JSON as far as it can be understood: trailing commas, comments, a missing comma are told, not fatal. */
export function readJson(text: string): Tree {
  if (nestingOf(text) > deepestNesting) {
    return { root: null, problems: [{ at: { start: 0, end: 1 }, message: `nested more than ${deepestNesting} deep` }] };
  }
  const errors: ParseError[] = [];
  // The parser knows no byte order mark; a space keeps every offset.
  const node = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, disallowComments: false });
  const problems = errors.map(({ error, offset, length }) => ({
    at: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
    message: sayError(printParseErrorCode(error)),
  }));
  return { root: node === undefined ? null : treeOf(node, text), problems };
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
