import type { Range } from '../../model/source.js';
import { isQuote, readQuoted, type Standing } from './json-text.js';
import type { TreeProblem } from './node.js';

/** One sign or value of a JSON text. */
export interface Token {
  /** `plain`: a number, true, false or null. `text` needs no quotes to be one. */
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'plain';
  readonly at: Range;
  /** Without quotes. */
  readonly inside: Range;
  readonly written: string;
  readonly line: number;
  /** Columns that its line is indented by. */
  readonly indent: number;
  /** It is what its line starts with. */
  readonly leads: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly problems: readonly TreeProblem[];
}

/** JSON and what people write for it: JSON5, curly quotes, words without any. Every character is of one token, white space or told. */
export function tokensOf(text: string, from: number): Tokens {
  const tokens: Token[] = [];
  const problems: TreeProblem[] = [];
  const layout = layoutOf(text);
  for (let at = from; at < text.length; ) {
    const blank = matchAt(/[\s\uFEFF]+/y, text, at);
    const comment = blank === 0 ? commentLength(text, at) : 0;
    if (comment > 0) problems.push({ at: { start: at, end: at + comment }, message: noComments });
    if (blank + comment > 0) {
      at += blank + comment;
      continue;
    }
    const standing = tokens.at(-1)?.kind === ':' ? 'value' : 'any';
    const { kind, end, inside, wrong } = readToken(text, at, standing);
    for (const problem of wrong) problems.push(problem);
    tokens.push({ kind, at: { start: at, end }, inside, written: text.slice(inside.start, inside.end), ...layout(at) });
    at = end;
  }
  return { tokens, problems };
}

function commentLength(text: string, at: number): number {
  if (!text.startsWith('/*', at)) return matchAt(/(?:\/\/|#).*/y, text, at);
  const end = text.indexOf('*/', at + 2);
  return (end === -1 ? text.length : end + 2) - at;
}

interface Found {
  readonly kind: Token['kind'];
  readonly end: number;
  readonly inside: Range;
  readonly wrong: readonly TreeProblem[];
}

export const noComments = 'JSON has no comments';
export const noQuotes = 'this needs double quotes around it';
export const otherQuotes = 'JSON knows no quotes but straight double ones';

/** What they mean, those of other languages as well. */
const signs: Readonly<Record<string, Token['kind']>> = {
  '{': '{',
  '}': '}',
  '[': '[',
  ']': ']',
  ',': ',',
  ':': ':',
  ';': ',',
  '=': ':',
};
const plain = /(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*(?:[,}\]:]|\/[/*]|[\r\n]|$))/y;
/** "name:", and `name": "Asha"` without the quote before it. Behind a name "//" is an address. */
const bareKey = /[\p{L}_$][\w$-]{0,60}(?=["'\u201d]?\s*:(?!\/\/))/uy;

function readToken(text: string, at: number, standing: Standing): Found {
  const character = text[at] ?? '';
  const sign = signs[character];
  if (sign !== undefined) {
    const inside = { start: at, end: at + 1 };
    return {
      kind: sign,
      end: at + 1,
      inside,
      wrong: sign === character ? [] : [{ at: inside, message: `this should be "${sign}"` }],
    };
  }
  if (isQuote(character)) {
    const { at: whole, inside, problems } = readQuoted(text, at, standing);
    const wrong = character === '"' ? problems : [...problems, { at: whole, message: otherQuotes }];
    return { kind: 'text', end: whole.end, inside, wrong };
  }
  const number = matchAt(plain, text, at);
  if (number > 0) return { kind: 'plain', end: at + number, inside: { start: at, end: at + number }, wrong: [] };
  const key = standing === 'any' ? matchAt(bareKey, text, at) : 0;
  const length = key > 0 ? key : bareLength(text, at);
  const inside = { start: at, end: at + length };
  const end = inside.end + (isQuote(text[inside.end]) ? 1 : 0);
  return { kind: 'text', end, inside, wrong: [{ at: { start: at, end }, message: noQuotes }] };
}

/** A value without an opening quote goes to its closing one, and without any quotes to the comma, the bracket or the end of its line. */
function bareLength(text: string, at: number): number {
  const closed = matchAt(/[^"\r\n]{1,400}(?="[ \t]*(?:[,}\]\r\n]|$))/y, text, at);
  const open = matchAt(/[^,}\]\r\n]+/y, text, at);
  const length =
    closed > 0 && !/^"\s*,\s*[^\s"{}[\]\d]/.test(text.slice(at + closed, at + closed + 80)) ? closed : open;
  return Math.max(1, text.slice(at, at + length).trimEnd().length);
}

/** How much of the text the pattern takes at `at`; 0 for nothing. The pattern is sticky. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Line, indentation and whether something leads its line, asked for in order. */
function layoutOf(text: string): (at: number) => Pick<Token, 'line' | 'indent' | 'leads'> {
  let line = 0;
  let start = 0;
  let end = text.indexOf('\n');
  return (at) => {
    while (end !== -1 && end < at) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    const indent = matchAt(/[ \t\uFEFF]*/y, text, start);
    return { line, indent, leads: at === start + indent };
  };
}
