import type { Token } from './json-tokens.js';

/** A bracket that is open. */
export interface Open {
  readonly kind: 'object' | 'array';
  /** Where it opened; for one that is missing, what stands first in it. */
  readonly from: Token;
  /** Columns of the first key or item that leads its line; null until there is one. */
  column: number | null;
}

/** What a token is to the innermost open bracket. */
export type Meaning = 'inside' | 'closes' | 'ended before' | 'stray';

/** Judges tokens by what is open, the token, and those behind it. */
export type Judge = (open: readonly Open[], tokens: readonly Token[], next: number) => Meaning;

/** Brackets that match are taken at their word; otherwise the indentation says which one was forgotten or is one too many. */
export function judgeFor(tokens: readonly Token[]): Judge {
  return balanced(tokens) ? byBrackets : byLayout;
}

/** Whether every bracket has its other, and nothing stands behind the last. */
function balanced(tokens: readonly Token[]): boolean {
  const open: Open['kind'][] = [];
  return tokens.every((token, at) => {
    const closed = closedBy(token);
    if (token.kind === '{') open.push('object');
    else if (token.kind === '[') open.push('array');
    else if (closed !== null && open.pop() !== closed) return false;
    return open.length > 0 === at < tokens.length - 1;
  });
}

const byBrackets: Judge = (open, tokens, next) => {
  const token = tokens[next];
  if (token === undefined) return 'ended before';
  const closed = closedBy(token);
  if (closed === null) return 'inside';
  if (open.at(-1)?.kind === closed) return 'closes';
  return open.some(({ kind }) => kind === closed) ? 'ended before' : 'stray';
};

const byLayout: Judge = (open, tokens, next) => {
  const token = tokens[next];
  const top = open.at(-1);
  if (token === undefined || top === undefined) return 'ended before';
  if (closedBy(token) !== null) return closing(open, tokens, next);
  if (isKey(tokens, next)) return ofKey(open, tokens, next);
  // An object has no item: it is the next one of the list around it.
  const around = open.at(-2);
  return token.kind === '{' && top.kind === 'object' && around?.kind === 'array' ? 'ended before' : 'inside';
};

/** The bracket goes with the one on its own line or of its own indentation, else with one behind which the text goes on as it should. */
function closing(open: readonly Open[], tokens: readonly Token[], next: number): Meaning {
  const token = tokens[next];
  const fits = [...open.keys()].reverse().filter((at) => open[at]?.kind === closedBy(token));
  const meant =
    fits.find((at) => isAligned(open[at], token)) ?? fits.find((at) => goesOn(open[at - 1], tokens, next + 1));
  if (meant === undefined) return 'stray';
  return meant === open.length - 1 ? 'closes' : 'ended before';
}

/** What stands in a bracket is indented further than its ends. */
function isAligned(open: Open | undefined, token: Token | undefined): boolean {
  if (open === undefined || token === undefined) return false;
  if (open.from.line === token.line) return true;
  return token.leads && open.from.indent === token.indent && (open.column ?? 0) > token.indent;
}

/** Whether what follows belongs into `around`; undefined is the document, behind which nothing follows. */
function goesOn(around: Open | undefined, tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]?.kind === ',' ? from + 1 : from;
  const token = tokens[next];
  if (around === undefined || token === undefined) return around === undefined && token === undefined;
  const closed = closedBy(token);
  if (closed !== null) return closed === around.kind;
  if (isKey(tokens, next) !== (around.kind === 'object')) return false;
  return around.column === null || !token.leads || around.column === token.indent;
}

/** A key that leads its line stands in line with the others of its object. */
function ofKey(open: readonly Open[], tokens: readonly Token[], next: number): Meaning {
  const token = tokens[next];
  const top = open.at(-1);
  const outer = open.slice(0, -1).filter(({ kind }) => kind === 'object');
  if (token === undefined || top === undefined || outer.length === 0) return 'inside';
  const isInLine = ({ column, from }: Open): boolean => column === token.indent && column > from.indent;
  if (token.leads && top.column !== token.indent && outer.some(isInLine)) return 'ended before';
  if (isSectionAhead(tokens, next)) return 'ended before';
  // In a list of texts a key is that of the object around it.
  return top.kind === 'array' && tokens[next - 1]?.kind !== '[' && isLeaf(tokens, next - 1) ? 'ended before' : 'inside';
}

function isLeaf(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[tokens[at]?.kind === ',' ? at - 1 : at]?.kind;
  return kind === 'text' || kind === 'plain';
}

const sections = new Set(
  'work volunteer education awards certificates publications skills languages interests references projects'.split(' '),
);

/** A section of JSON Resume, with a list of objects, stands in nothing else. */
function isSectionAhead(tokens: readonly Token[], next: number): boolean {
  const [list, item] = [tokens[next + 2]?.kind, tokens[next + 3]?.kind];
  return list === '[' && (item === '{' || item === ']') && sections.has(tokens[next]?.written ?? '');
}

export function isKey(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return (kind === 'text' || kind === 'plain') && tokens[at + 1]?.kind === ':';
}

export function closedBy(token: Token | undefined): Open['kind'] | null {
  if (token?.kind === '}') return 'object';
  return token?.kind === ']' ? 'array' : null;
}
