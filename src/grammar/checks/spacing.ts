import type { GrammarLint } from '../../model/engines.js';
import { toSource } from '../../model/place.js';
import type { Word } from '../../text/words.js';
import { rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import type { Paragraph } from '../manuscript.js';

/** More doubled spaces in one stretch are a layout, such as justified text. */
const fewSlips = 3;

/** Spaces that no reader of the page sees but every reader of the source does, and those around marks. */
export function checkSpacing(paragraph: Paragraph, source: string, knowledge: Knowledge): readonly GrammarLint[] {
  return [...doubledSpaces(paragraph, source), ...aroundMarks(paragraph), ...missing(paragraph, knowledge)];
}

/** "the  payment": two spaces in the source; after a full stop they are a habit of typists. */
function doubledSpaces({ prose, words }: Paragraph, source: string): readonly GrammarLint[] {
  const found = pairs(words).flatMap(([first, second]) => {
    if (second.start !== first.end + 1 || first.kind === 'mark' || second.kind === 'mark') return [];
    const { start, end } = toSource(prose, { start: first.end - 1, end: second.start + 1 });
    if (!/^\S {2,3}\S$/.test(source.slice(start, end))) return [];
    return [rewrite('Spaces', first, second, `${first.text} ${second.text}`)];
  });
  return found.length > fewSlips ? [] : found;
}

/** "queue;added", "app(Android only)" */
function missing({ words }: Paragraph, { common, speech }: Knowledge): readonly GrammarLint[] {
  return words.flatMap((word, at): readonly GrammarLint[] => {
    const [mark, next, after] = words.slice(at + 1, at + 4);
    if (mark?.start !== word.end || next?.start !== mark.end || !/^\p{Ll}{3,}$/u.test(word.text)) return [];
    if (mark.text === ';' && /^\p{L}{2,}$/u.test(next.text))
      return [rewrite('Spaces', word, next, `${word.text}; ${next.text}`)];
    // "useState(initial)", "user(s)", "O(n)" and "print()" are right.
    const isAside = /^\p{Lu}\p{L}{2,}$/u.test(next.text) || (after?.kind === 'word' && /^\p{L}{2,}$/u.test(next.text));
    return mark.text === '(' && isAside && (common.has(word.key) || speech.nouns.has(word.key))
      ? [rewrite('Spaces', word, next, `${word.text} (${next.text}`)]
      : [];
  });
}

/** A label has at most so many words. */
const longestLabel = 3;

/** "jobs ; cut", "10 %", "traffic ( about", "Redis,, Celery" */
function aroundMarks({ prose, words }: Paragraph): readonly GrammarLint[] {
  return pairs(words).flatMap(([first, second], at) => {
    const third = words[at + 2];
    const apart = second.start > first.end;
    const closes = [';', ')'].includes(second.text) && first.kind !== 'mark';
    if (apart && (closes || (second.text === '%' && first.kind === 'number'))) {
      return [rewrite('Spaces', first, second, first.text + second.text)];
    }
    if (apart && first.text === '(' && second.kind !== 'mark') {
      const closed = third?.text === ')';
      return [rewrite('Spaces', first, closed ? third : second, `(${second.text}${closed ? ')' : ''}`)];
    }
    // Before a colon only in a sentence: "Stack : Go" is a label, and French.
    if (
      apart &&
      second.text === ':' &&
      prose.value[second.end] === ' ' &&
      at >= longestLabel &&
      /^\p{Ll}+$/u.test(first.text)
    )
      return [rewrite('Spaces', first, second, `${first.text}:`)];
    if (first.kind !== 'mark' && !apart && second.text === ',' && third?.text === ',' && third.start === second.end) {
      const after = prose.value[third.end] ?? ' ';
      return [rewrite('Punctuation', first, third, `${first.text},${after === ' ' ? '' : ' '}`)];
    }
    return [];
  });
}

function pairs(words: readonly Word[]): readonly (readonly [Word, Word])[] {
  return words.slice(0, -1).flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [[word, next] as const];
  });
}
