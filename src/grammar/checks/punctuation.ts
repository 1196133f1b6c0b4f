import type { GrammarLint } from '../../model/engines.js';
import { sentenceSpans } from '../../text/sentences.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import type { Paragraph } from '../manuscript.js';

export const checkPunctuation: Check = (paragraph, knowledge) => [
  ...doubledStops(paragraph),
  ...gluedSentences(paragraph),
  ...missingLastStop(paragraph, knowledge),
];

/** "Service.." → "Service."; three dots and more are an ellipsis. */
function doubledStops({ words }: Paragraph): readonly GrammarLint[] {
  return words.flatMap((word, at) => {
    const [first, second, third] = words.slice(at + 1, at + 4);
    const doubled = isStop(first) && isStop(second) && !isStop(third) && word.kind !== 'mark' && word.text.length > 1;
    const adjacent = first?.start === word.end && second?.start === first.end;
    return doubled && adjacent ? [rewrite('Punctuation', word, second, `${word.text}.`)] : [];
  });
}

/** "page.Added" → "page. Added": two whole words, which no file, package or product name is. */
function gluedSentences({ words }: Paragraph): readonly GrammarLint[] {
  return words.flatMap((word) => {
    const glued = /^(\p{Ll}{3,40})\.(\p{Lu}\p{Ll}{3,40})$/u.exec(word.text);
    return glued === null ? [] : [rewrite('Punctuation', word, word, `${glued[1]}. ${glued[2]}`)];
  });
}

/** Where every sentence but the last ends in a full stop, the last one forgot it. */
function missingLastStop({ prose, words }: Paragraph, knowledge: Knowledge): readonly GrammarLint[] {
  const spans = sentenceSpans(prose.value);
  const last = words.at(-1);
  // A name, a link or a line's end inside a sentence is no end of one.
  if (spans.length < 2 || last === undefined || last.kind !== 'word' || last.text !== last.key) return [];
  if (knowledge.words.connectors.has(last.key) || knowledge.words.determiners.has(last.key)) return [];
  if (prose.links.some((link) => link.end >= last.end) || prose.value.includes('\n')) return [];
  const earlier = spans.slice(0, -1);
  const whole = earlier.every(
    ({ start, end }) => prose.value[end - 1] === '.' && prose.value.slice(start, end).includes(' '),
  );
  return whole ? [rewrite('Punctuation', last, last, `${last.text}.`)] : [];
}

function isStop(word: Word | undefined): word is Word {
  return word?.text === '.';
}
