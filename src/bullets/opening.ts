import type { Range } from '../model/source.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

/** How a bullet begins. */
export interface Opening {
  readonly kind: /** With what was done, or with what it is. */
    | 'plain'
    /** "Responsible for", "Worked on": near the work. */
    | 'hollow'
    /** "Knowledge of", "Attended": no work at all. */
    | 'claim';
  /** The words of a hollow opening, with its preposition: "Was involved in". */
  readonly words: Range | null;
}

/** "around 900", "more than 40" */
const approximate: ReadonlySet<string> = new Set(
  'around about over nearly almost roughly approximately up to more than some'.split(' '),
);
const plain: Opening = { kind: 'plain', words: null };
/** How many words may stand before the word that makes the opening hollow. */
const lead = 4;

export function readOpening({ tokens, quantities }: Reading): Opening {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  for (let at = 0; at <= lead; at++) {
    const token = words[at];
    if (token === undefined) return plain;
    if (isIn(token, 'hollow-openers', 'claim-openers')) {
      const next = words.slice(at + 1).find(({ key }) => !approximate.has(key));
      // "Handled 1,200 orders a day" says how much work it was.
      if (quantities.some(({ start, kind }) => start === next?.start && kind !== 'label')) return plain;
      const kind = isIn(token, 'claim-openers') || isSchooling(words, at) ? 'claim' : 'hollow';
      return { kind, words: { start: words[0]?.start ?? 0, end: openingEnd(words, at) } };
    }
    if (!isIn(token, 'before-openers')) return plain;
  }
  return plain;
}

/** "Completed a 12-hour online course", "Did an 8-week training". */
function isSchooling(words: readonly Token[], at: number): boolean {
  return words.slice(at + 1, at + 6).some(({ key }) => schooling.has(key));
}

const schooling: ReadonlySet<string> = new Set(
  'training course courses certification certifications certificate workshop bootcamp'.split(' '),
);

const prepositions: ReadonlySet<string> = new Set('for on in with of to at as into after'.split(' '));

/** With its preposition: "Worked closely with", "Played a key role in". */
function openingEnd(words: readonly Token[], at: number): number {
  const head = lastHead(words, at);
  let end = words[head]?.end ?? 0;
  const rest = words.slice(head + 1, head + 4);
  const adverbs = rest.findIndex(({ key }) => !key.endsWith('ly'));
  for (const word of rest.slice(Math.max(0, adverbs), adverbs + 2)) {
    if (!prepositions.has(word.key)) break;
    end = word.end;
  }
  return end;
}

/** "Played a key role": the hollow word that the others lead to. */
function lastHead(words: readonly Token[], at: number): number {
  const next = words.findIndex((word, place) => place > at && !isIn(word, 'before-openers'));
  return next > at + 1 && isIn(words[next], 'hollow-openers') ? next : at;
}
