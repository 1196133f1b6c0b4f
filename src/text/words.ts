/** A word, a number or a punctuation mark, with its exact place. `text.slice(start, end)` gives it back. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark' | 'link';
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const space = /\s/u;
const digit = /\p{Nd}/u;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const currency = '₹$€£';
/** Signs that open a number: "~30", "<2%", "₹4.2", "-3". */
const numberPrefix = `${currency}~≈<>≤≥±-–−+`;
/** Always a mark of its own, wherever it stands. */
const separators = '()[]{}"“”„;*`|=—→…!?•·';

/**
 * Splits text into words as a reader counts them. Names and figures stay whole: C++, Node.js, CI/CD, p95, t3.small,
 * 1.2s, ₹4.2, 5,000+, 40–60%, row-level. Web addresses are one `link`. Linear time.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (space.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const end = chunkEnd(text, at);
    if (isLink(text, at)) words.push(make('link', text, at, end));
    else splitChunk(text, at, end, words);
    at = end;
  }
  return words;
}

function chunkEnd(text: string, start: number): number {
  let end = start + 1;
  if (isSeparator(text, start)) return end;
  while (end < text.length && !space.test(text[end] ?? '') && !isSeparator(text, end)) end += 1;
  return end;
}

/** Marks, except an arrow written as "->". */
function isSeparator(text: string, at: number): boolean {
  return separators.includes(text[at] ?? ' ');
}

function isLink(text: string, at: number): boolean {
  return text.startsWith('https://', at) || text.startsWith('http://', at) || text.startsWith('www.', at);
}

/** One run of characters without spaces: strips the marks around it and splits at inner commas and colons between words. */
function splitChunk(text: string, from: number, to: number, words: Word[]): void {
  let start = from;
  while (start < to && !opens(text, start, to)) {
    words.push(make('mark', text, start, start + 1));
    start += 1;
  }
  if (start === to) return;
  let end = to;
  while (end > start && !closes(text, end - 1)) end -= 1;
  let piece = start;
  for (let at = start + 1; at < end; at++) {
    if (!splitsHere(text, piece, at)) continue;
    push(text, piece, at, words);
    words.push(make('mark', text, at, at + 1));
    piece = at + 1;
  }
  push(text, piece, end, words);
  for (let at = end; at < to; at++) words.push(make('mark', text, at, at + 1));
}

function push(text: string, start: number, end: number, words: Word[]): void {
  if (start < end) words.push(make(isNumber(text, start, end) ? 'number' : 'word', text, start, end));
}

function make(kind: Word['kind'], text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  return { kind, text: written, key: written.toLowerCase().replaceAll('’', "'"), start, end };
}

/** Whether a word or number can begin here: a letter, a digit, ".NET", or a sign right before a digit. */
function opens(text: string, at: number, to: number): boolean {
  const character = text[at] ?? '';
  if (letterOrDigit.test(character) || isHighSurrogate(character)) return true;
  const next = text[at + 1] ?? '';
  if (at + 1 >= to) return false;
  if (character === '.') return /\p{L}/u.test(next);
  if (!numberPrefix.includes(character)) return false;
  return digit.test(next) || (currency.includes(next) && digit.test(text[at + 2] ?? ''));
}

/** Whether a word can end with this character: a letter, a digit, or the signs of "C++", "C#", "5,000+", "40%". */
function closes(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return letterOrDigit.test(character) || '+#%‰₹$€£'.includes(character) || isLowSurrogate(character);
}

/** "HTML,CSS" and "Stack:Go" are two words; "1,200" and "10:30" are one; "p<0.01" and "orders/day" are three. */
function splitsHere(text: string, piece: number, at: number): boolean {
  const character = text[at] ?? '';
  if (character === '/') return !isNumber(text, piece, at) && isPerTime(text, at + 1);
  if (character === '<' || character === '>') return true;
  if (character !== ',' && character !== ':') return false;
  return !(digit.test(text[at - 1] ?? '') && digit.test(text[at + 1] ?? ''));
}

const spans: readonly string[] = ['second', 'sec', 'minute', 'min', 'hour', 'hr', 'day', 'week', 'month', 'year'];

/** Whether one of the words for a span of time stands here, whole. */
function isPerTime(text: string, at: number): boolean {
  const next = text.slice(at, at + 7).toLowerCase();
  return spans.some((span) => next.startsWith(span) && !letterOrDigit.test(next[span.length] ?? ' '));
}

function isNumber(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && numberPrefix.includes(text[at] ?? ' ')) at += 1;
  return digit.test(text[at] ?? '');
}

function isHighSurrogate(character: string): boolean {
  return character >= '\ud800' && character <= '\udbff';
}

function isLowSurrogate(character: string): boolean {
  return character >= '\udc00' && character <= '\udfff';
}
