import type { Range } from '../../model/source.js';
import type { TreeProblem } from './node.js';

/** Quotes that open a text, and those that may close it then. JSON has the first alone; editors and other languages the others. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\u201c': '\u201d\u201c"',
  '\u201d': '\u201d\u201c"',
  '\u201e': '\u201d\u201c"',
  '\u2018': "\u2019\u2018'",
  '\u2019': "\u2019\u2018'",
};

/** A text in quotes, as far as it goes. */
export interface Quoted {
  /** With its quotes. */
  readonly at: Range;
  readonly inside: Range;
  readonly problems: readonly TreeProblem[];
}

export function isQuote(character: string | undefined): boolean {
  return character !== undefined && closers[character] !== undefined;
}

const item = '["\'\u201c-\u201e\u2018\u2019{}[\\],\\d/#-]|(?:true|false|null)\\b|[\\w$]+\\s*:';
const key = '["\'\u201c\u2018][\\w$-]{1,40}["\'\u201d\u2019]\\s*:';
/** What may follow the quote that closes a text: the end of a line or bracket, a comma and then a value or a key, or a key without the comma. */
const afterText = `[ \\t]*(?:$|[\\r\\n}\\]]|/[/*]|[,;]\\s*(?:$|${item})|${key}`;
const followers = {
  value: new RegExp(`${afterText})`, 'y'),
  any: new RegExp(`${afterText}|[:={[])|[ \\t]+["'\u201c]`, 'y'),
} as const;
/** A key with its colon. */
const keyAhead = /["'\u201c\u2018][\w$ -]{1,40}["'\u201d\u2019]\s*:/y;

/** A key whose closing quote was forgotten: what its value starts with cannot end a text. */
const openKey = /"[\w$-]{1,40}(?=:[ \t]*(?:"[^\s,\]}:"]|[[{][ \t]*[\r\n]))/y;

/** What stands before a text says whether a colon may follow it. */
export type Standing = keyof typeof followers;

/**
 * Reads the text that opens at `start`. A quote inside that nobody escaped does not end it, as what follows shows; a forgotten one ends with
 * its line, unless the next quote is that of its end: then somebody pressed Enter in a summary.
 */
export function readQuoted(text: string, start: number, standing: Standing): Quoted {
  const quotes = closers[text[start] ?? ''] ?? '';
  const problems: TreeProblem[] = [];
  if (standing === 'any' && matchesAt(openKey, text, start))
    return forgotten(text, start, text.indexOf(':', start), []);
  let next = start;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\') at += 1;
    else if (quotes.includes(character)) {
      if (closes(text, at, standing) || isKey(text, start, at))
        return { at: { start, end: at + 1 }, inside: { start: start + 1, end: at }, problems };
      if (standing === 'value' && matchesAt(keyAhead, text, at) && text.slice(start, at).trimEnd().endsWith(','))
        return forgotten(text, start, at, problems);
      problems.push(told(at, 'a quote inside a text needs a backslash before it'));
    } else if (character === '\n' || character === '\r') {
      if (next < at) next = nextOf(quotes, text, at);
      if (!closes(text, next, standing)) return forgotten(text, start, at, problems);
      problems.push(told(at, 'a text goes on over the end of its line'));
      if (character === '\r' && text[at + 1] === '\n') at += 1;
    } else if (character < ' ') {
      problems.push(told(at, 'a tab or another control character in a text is written \\t'));
    }
  }
  return forgotten(text, start, text.length, problems);
}

function closes(text: string, at: number, standing: Standing): boolean {
  return at < text.length && matchesAt(followers[standing], text, at + 1);
}

/** A value and a comma may be missing before a key. */
function isKey(text: string, start: number, end: number): boolean {
  return matchesAt(/\s*:/y, text, end + 1) && end - start <= longestKey && /^[\w$-]+$/.test(text.slice(start + 1, end));
}

const longestKey = 40;

/** Sticky: looks at one place alone. */
function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Characters. Whoever forgot a quote may have no other in the file. */
const longestText = 5000;

function nextOf(quotes: string, text: string, from: number): number {
  const limit = Math.min(text.length, from + longestText);
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (quotes.includes(text[at] ?? '')) return at;
  }
  return text.length;
}

/** A text whose closing quote is missing ends before the comma and the brackets that end its line; a curly quote may close it. */
function forgotten(text: string, start: number, lineEnd: number, problems: readonly TreeProblem[]): Quoted {
  const within = text.slice(start + 1, lineEnd);
  const ending = /[[{]/.test(within) ? ', \t' : ', \t}]';
  let end = lineEnd;
  while (end > start + 1 && ending.includes(text[end - 1] ?? '')) end -= 1;
  const curly = end > start + 1 && '\u201d\u2019'.includes(text[end - 1] ?? '') ? 1 : 0;
  const at = { start, end };
  const inside = { start: start + 1, end: end - curly };
  return { at, inside, problems: [...problems, { at, message: 'the closing quote is missing' }] };
}

function told(at: number, message: string): TreeProblem {
  return { at: { start: at, end: at + 1 }, message };
}
