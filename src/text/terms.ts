import { type Atom, atoms, type Span } from './atoms.js';
import { onceFor } from './once-for.js';

export interface Term {
  readonly id: string;
  /** As people write it: "unit test", "CI/CD", "Go". */
  readonly term: string;
  /** Only this very spelling counts: for "Go", "R" and "C". */
  readonly caseSensitive?: boolean;
}

export interface TermMatch extends Span {
  readonly id: string;
  readonly text: string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Term[];
}
export interface TermIndex {
  readonly root: Node;
}

/** Many terms as one index. A term in all lower case or all capitals ("unit test", "API") is also found in the plural. */
export function compileTerms(entries: Iterable<Term>): TermIndex {
  const root: Node = { next: new Map(), ends: [] };
  for (const entry of entries) {
    const path = [...atoms(entry.term)];
    const last = path.at(-1);
    if (last === undefined) continue;
    add(root, path.map(step), entry);
    if (entry.caseSensitive !== true) {
      const stem = path.slice(0, -1).map(step);
      const written = entry.term.slice(last.start, last.end);
      for (const plural of pluralsOf(written))
        add(root, [...stem, step({ ...last, key: plural }, path.length - 1)], entry);
    }
  }
  return { root };
}

/** A list of terms as an index, each its own id. */
export const indexTerms = onceFor((terms: readonly string[]) =>
  compileTerms(terms.map((term) => ({ id: term, term }))),
);

/**
 * The terms that `text` holds: whole words only, the leftmost longest first, none overlapping.
 * Where several ids share a term, each gets a match of the same range. Time grows with the length of the text alone.
 */
export function findTerms(index: TermIndex, text: string): TermMatch[] {
  const words = [...atoms(text)];
  const matches: TermMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longest(index, text, words, at);
    for (const term of found.terms)
      matches.push({ id: term.id, ...found.range, text: text.slice(found.range.start, found.range.end) });
    at += Math.max(1, found.length);
  }
  return matches;
}

interface Found {
  readonly terms: readonly Term[];
  readonly range: Span;
  readonly length: number;
}

function longest(index: TermIndex, text: string, words: readonly Atom[], first: number): Found {
  let best: Found = { terms: [], range: { start: 0, end: 0 }, length: 0 };
  if (!startsWord(words, first)) return best;
  const start = words[first]?.start ?? 0;
  let node: Node | undefined = index.root;
  for (let at = first; at < words.length && node !== undefined; at++) {
    const word: Atom | undefined = words[at];
    if (word === undefined) break;
    const exact: Node | undefined = node.next.get(step(word, at - first));
    const versioned: Node | undefined =
      exact ?? node.next.get(step({ ...word, key: withoutVersion(word.key) }, at - first));
    const written = text.slice(start, word.end);
    const terms = (versioned?.ends ?? []).filter((term) => term.caseSensitive !== true || term.term === written);
    if (terms.length > 0 && endsWord(words, at))
      best = { terms, range: { start, end: word.end }, length: at - first + 1 };
    node = versioned;
  }
  return best;
}

/** An atom as a step of a path; what stands before the first atom of a term does not matter. */
function step(atom: Pick<Atom, 'key' | 'glue'>, position: number): string {
  return position === 0 ? atom.key : `${atom.glue}${atom.key}`;
}

function add(root: Node, steps: readonly string[], term: Term): void {
  let node = root;
  for (const name of steps) {
    const next = node.next.get(name) ?? { next: new Map(), ends: [] };
    node.next.set(name, next);
    node = next;
  }
  if (!node.ends.some((other) => other.id === term.id)) node.ends.push(term);
}

/** The "js" of "Next.js" and the "D" of "R&D" are no words of their own. */
function startsWord(words: readonly Atom[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word === undefined || before === undefined || separates(before, word);
}

function endsWord(words: readonly Atom[], at: number): boolean {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || after === undefined) return true;
  // "C++17" and "Python3.8" are C++ and Python.
  const version = after.glue !== ' ' && /^\p{N}/u.test(after.key);
  return version || separates(word, after);
}

function separates(left: Atom, right: Atom): boolean {
  if (right.glue === '.') return false;
  if (right.glue === '') return right.key.startsWith('.');
  const tight = right.start - left.end === 1;
  return right.glue !== '&' || !tight || (left.key.length > 1 && right.key.length > 1);
}

const shortestVersionedName = 3;

/** "java17" → "java"; short names such as "s3" keep their digit. */
function withoutVersion(key: string): string {
  let end = key.length;
  while (end > 0 && key.charCodeAt(end - 1) >= 48 && key.charCodeAt(end - 1) <= 57) end -= 1;
  return end >= shortestVersionedName ? key.slice(0, end) : key;
}

function pluralsOf(written: string): string[] {
  const key = written.toLowerCase();
  if (!/^\p{L}{2,}$/u.test(written)) return [];
  if (written === written.toUpperCase()) return [`${key}s`];
  if (written !== key || key.length < 3) return [];
  if (/(?:s|x|z|ch|sh)$/.test(key)) return [`${key}es`];
  return /[^aeiou]y$/.test(key) ? [`${key.slice(0, -1)}ies`] : [`${key}s`];
}
