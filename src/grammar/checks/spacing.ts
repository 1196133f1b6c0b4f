import type { GrammarLint } from '../../model/engines.js';
import { toSource } from '../../model/place.js';
import type { Word } from '../../text/words.js';
import { rewrite } from '../complaint.js';
import type { Paragraph } from '../manuscript.js';

/** Spaces that no reader of the page sees but every reader of the source does, and those around marks. */
export function checkSpacing(paragraph: Paragraph, source: string): readonly GrammarLint[] {
  return [...doubledSpaces(paragraph, source), ...aroundMarks(paragraph)];
}

/** "the  payment": two spaces in the source; after a full stop they are a habit of typists. */
function doubledSpaces({ prose, words }: Paragraph, source: string): readonly GrammarLint[] {
  return pairs(words).flatMap(([first, second]) => {
    if (second.start !== first.end + 1 || first.kind === 'mark' || second.kind === 'mark') return [];
    const { start, end } = toSource(prose, { start: first.end - 1, end: second.start + 1 });
    if (!/^\S {2,3}\S$/.test(source.slice(start, end))) return [];
    return [rewrite('Spaces', first, second, `${first.text} ${second.text}`)];
  });
}

/** "jobs ; cut", "traffic ( about", "Redis,, Celery" */
function aroundMarks({ prose, words }: Paragraph): readonly GrammarLint[] {
  return pairs(words).flatMap(([first, second], at) => {
    const third = words[at + 2];
    const apart = second.start > first.end;
    if (apart && [';', ')'].includes(second.text) && first.kind !== 'mark') {
      return [rewrite('Spaces', first, second, first.text + second.text)];
    }
    if (apart && first.text === '(' && second.kind !== 'mark')
      return [rewrite('Spaces', first, second, `(${second.text}`)];
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
