import type { GrammarLint } from '../model/engines.js';
import type { Word } from '../text/words.js';
import type { Knowledge } from './knowledge.js';
import type { Paragraph } from './manuscript.js';

/** A check of our own: complaints in offsets of the paragraph. */
export type Check = (paragraph: Paragraph, knowledge: Knowledge) => readonly GrammarLint[];

/** "Write X": one or more neighbouring words and what should stand there. */
export function rewrite(rule: string, first: Word, last: Word, right: string): GrammarLint {
  return { start: first.start, end: last.end, rule, message: `Write "${right}".`, suggestions: [right] };
}

/** `right` with the capital that `written` begins with. */
export function withCapitalOf(written: string, right: string): string {
  const initial = written.charAt(0);
  return initial !== initial.toLowerCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
