import type { GrammarLint } from '../../model/engines.js';
import { sentenceSpans } from '../../text/sentences.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import type { Paragraph } from '../manuscript.js';

export const checkPunctuation: Check = (paragraph, knowledge) => [
  ...doubledStops(paragraph),
  ...gluedSentences(paragraph, knowledge),
  ...smallSentences(paragraph, knowledge),
  ...pluralApostrophes(paragraph, knowledge),
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
function gluedSentences({ words }: Paragraph, { words: known }: Knowledge): readonly GrammarLint[] {
  return words.flatMap((word) => {
    const [, before = '', after = ''] = /^(\p{Ll}{3,40})\.(\p{Lu}\p{Ll}{1,40})$/u.exec(word.text) ?? [];
    const key = after.toLowerCase();
    const opens = after.length > 3 || known.determiners.has(key) || known.connectors.has(key);
    return before !== '' && opens ? [rewrite('Punctuation', word, word, `${before}. ${after}`)] : [];
  });
}

/** A shorter word before a full stop may be an abbreviation. */
const wholeWord = 4;

/** "a compiler. it was": the next sentence begins small, with a word that is no name. */
function smallSentences({ words }: Paragraph, { words: known, common, verbs }: Knowledge): readonly GrammarLint[] {
  return words.flatMap((stop, at): readonly GrammarLint[] => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (stop.text !== '.' || before?.end !== stop.start || next?.kind !== 'word' || next.start !== stop.end + 1)
      return [];
    if (before.text.length < wholeWord || !common.has(before.key) || next.text !== next.key) return [];
    const opens = known.determiners.has(next.key) || verbs.past.has(next.key);
    return opens ? [rewrite('Capitals', next, next, next.text.charAt(0).toUpperCase() + next.text.slice(1))] : [];
  });
}

/** "all public API's in Swagger" */
function pluralApostrophes({ words }: Paragraph, { words: known }: Knowledge): readonly GrammarLint[] {
  return words.flatMap((word, at): readonly GrammarLint[] => {
    const [, initialism = ''] = /^(\p{Lu}{2,5})['’]s$/u.exec(word.text) ?? [];
    const next = words[at + 1];
    const isOne = ['a', 'an'].includes(words[at - 1]?.key ?? '');
    const stands = !isOne && (next === undefined || next.kind === 'mark' || known.connectors.has(next.key));
    return known['counted-acronyms'].has(initialism.toLowerCase()) && stands
      ? [rewrite('Punctuation', word, word, `${initialism}s`)]
      : [];
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
