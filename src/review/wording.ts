import type { Remark } from './remark.js';

/** A comment is read between two other things: this much, and no more. */
const maxWords = 60;
const maxSentenceWords = 18;
/** Leaves room for a way out of one sentence. */
const maxMessageWords = 34;
/** Enough of a quoted bullet to know which one is meant. */
const maxQuotedWords = 8;
/** With the word before it, one sentence. */
const maxShapeWords = 17;

const wayOut = (fix: string): string => `No number? ${brief(fix, maxSentenceWords)} Please do not guess.`;
const honest = 'Take it only if all of it is true.';

/** The words of a remark, before any markup. */
export interface Wording {
  readonly says: string;
  readonly asks: readonly string[];
  /** A rewrite with the unknown facts left open, such as "Designed the schema (‹N› tables)". */
  readonly shape: string | null;
  readonly closes: string | null;
}

/** At most 60 words in sentences of at most 18, the most useful ones first. */
export function wordingOf(remark: Remark): Wording {
  const [first, ...rest] = remark.findings;
  if (remark.kind === 'fix') {
    const more = rest.length === 0 ? '' : ` The suggestion also mends ${count(rest.length)} more here.`;
    return { says: brief(first.message) + more, asks: [], shape: null, closes: null };
  }
  const { suggestion } = first;
  const told = remark.kind === 'error' ? `${first.message} ${first.fix}` : first.message;
  const says = brief(told);
  const closes = suggestion?.complete === true ? honest : first.questions.length > 0 ? wayOut(first.fix) : null;
  const [question, ...questions] = first.questions.map((asked) => brief(asked, maxSentenceWords));

  let left = maxWords - countWords(says) - countWords(closes ?? '');
  const fits = (text: string): boolean => {
    const words = countWords(text);
    if (words > left) return false;
    left -= words;
    return true;
  };
  const asks = question !== undefined && fits(question) ? [question] : [];
  const open = suggestion === null || suggestion.complete ? null : shorten(suggestion.text);
  const shape = open !== null && fits(`Shape: ${open}`) ? open : null;
  return { says, asks: [...asks, ...questions.filter(fits)], shape, closes };
}

function countWords(text: string): number {
  return wordsOf(text).length;
}

/** Long quotations are cut first, then long sentences; what does not fit into `limit` words as a whole sentence is left out. */
function brief(text: string, limit = maxMessageWords): string {
  const quoted = text.replaceAll(/"([^"]*)"/g, (_, inside: string) => `"${cut(inside, maxQuotedWords)}"`);
  const [first = '', ...others] = quoted.split(/(?<=[.!?]) /).map(endEarly);
  let left = limit - countWords(first);
  const rest = others.filter((sentence) => {
    left -= countWords(sentence);
    return left >= 0;
  });
  return [first, ...rest].join(' ');
}

/** A sentence that is too long, cut, with the mark it ended with. */
function endEarly(sentence: string): string {
  const short = cut(sentence, maxSentenceWords);
  return short.endsWith('…') && /[.!?]$/.test(sentence) ? short + sentence.slice(-1) : short;
}

function cut(text: string, limit: number): string {
  const words = wordsOf(text);
  return words.length <= limit ? words.join(' ') : `${words.slice(0, limit).join(' ')}…`;
}

/** The part of a rewrite around its first open fact, up to the end of a clause. */
function shorten(rewrite: string): string {
  const words = wordsOf(rewrite.replace(/^\s*[-*+]\s/, ''));
  if (words.length <= maxShapeWords) return words.join(' ');
  const open = words.findIndex((word) => word.includes('‹'));
  const start = Math.max(0, Math.min(open - 5, words.length - maxShapeWords));
  const shown = words.slice(start, start + maxShapeWords);
  const cutAfter = start + maxShapeWords < words.length ? lastClause(shown) : shown.length;
  const tail = cutAfter + start < words.length ? '…' : '';
  return `${start > 0 ? '…' : ''}${shown.slice(0, cutAfter).join(' ').replace(/,$/, '')}${tail}`;
}

/** How many of the words end with a clause that has an open fact; all of them if none does. */
function lastClause(words: readonly string[]): number {
  let inside = false;
  let open = false;
  let end = words.length;
  words.forEach((word, index) => {
    open ||= word.includes('›');
    if (word.includes('‹') || word.includes('›')) inside = word.lastIndexOf('‹') > word.lastIndexOf('›');
    if (open && !inside && word.endsWith(',')) end = index + 1;
  });
  return end;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function count(number: number): string {
  return number === 1 ? 'one' : String(number);
}
