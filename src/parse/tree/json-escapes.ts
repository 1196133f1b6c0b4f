import type { Range } from '../../model/source.js';
import { align, type Escape } from '../align.js';
import type { Passage } from '../prose.js';
import type { TreeProblem } from './node.js';

/** The text with its escapes read, and what no escape is. */
export function decode(
  text: string,
  inside: Range,
): { readonly passage: Passage; readonly problems: readonly TreeProblem[] } {
  const problems: TreeProblem[] = [];
  const pieces: string[] = [];
  let done = inside.start;
  for (let at = text.indexOf('\\', done); at !== -1 && at < inside.end; at = text.indexOf('\\', done)) {
    const { source, plain } = escapeAt(text, at);
    if (plain === null)
      problems.push({ at: { start: at, end: at + 1 }, message: 'a backslash needs another before it' });
    pieces.push(text.slice(done, at), plain ?? text.slice(at + 1, at + source));
    done = Math.min(at + source, inside.end);
  }
  const value = pieces.join('') + text.slice(done, inside.end);
  return { passage: { value, at: inside, runs: align(value, text, inside, escapeFor) }, problems };
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** `plain` is null for a backslash that escapes nothing. */
function escapeAt(text: string, at: number): { readonly source: number; readonly plain: string | null } {
  const mark = text[at + 1] ?? '';
  const code = mark === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
  if (code !== undefined) return { source: 6, plain: String.fromCharCode(Number.parseInt(code, 16)) };
  return { source: 2, plain: escapes[mark] ?? null };
}

function escapeFor(text: string, at: number): Escape | null {
  if (text[at] !== '\\') return null;
  const { source, plain } = escapeAt(text, at);
  return plain === null ? { source: 1, plain: 0 } : { source, plain: 1 };
}
