import type { GrammarLint } from '../model/engines.js';
import type { Range } from '../model/source.js';
import { articleFor } from './articles.js';
import { withCapitalOf } from './complaint.js';
import type { Knowledge } from './knowledge.js';
import type { Paragraph } from './manuscript.js';
import { settleSpelling } from './spell-check.js';

/** A lint of the engine in offsets of its paragraph, with the best fix alone; null where we know better. */
export function settle(lint: GrammarLint, paragraph: Paragraph, knowledge: Knowledge): GrammarLint | null {
  const placed = { ...lint, start: lint.start - paragraph.start, end: lint.end - paragraph.start };
  switch (lint.rule) {
    case 'SpellCheck':
      return settleSpelling(placed, paragraph, knowledge);
    case 'RepeatedWords':
      // "on on-premise servers"
      return isRepeatable(placed.suggestions[0] ?? '', knowledge) || paragraph.prose.value[placed.end] === '-'
        ? null
        : placed;
    case 'AnA':
      return paragraph.kind === 'label' ? null : settleArticle(placed, paragraph, knowledge);
    case 'OneOfTheSingular':
      // "one of the top 5 teams"
      return /^\s*\d/.test(paragraph.prose.value.slice(placed.end)) ? null : placed;
    case 'InflectedVerbAfterTo':
      return paragraph.kind === 'label' || isPreposition(placed, paragraph, knowledge) ? null : placed;
    case 'RegularIrregulars':
      // "choosed": the order of "chose" and "chosen" differs from run to run.
      return { ...placed, suggestions: [...placed.suggestions].sort() };
    case 'CorrectNumberSuffix':
    case 'NumberSuffixCapitalization':
      return withNumber(placed, paragraph);
    case 'CommaFixes':
    case 'Spaces':
      return paragraph.kind === 'label' ? null : withNeighbours(placed, paragraph);
    default:
      return paragraph.kind === 'label' ? null : placed;
  }
}

/** "Link to Slides", "led to improved relations": this "to" opens no verb. */
function isPreposition({ start, end }: GrammarLint, { prose, words }: Paragraph, { lists }: Knowledge): boolean {
  const before = words.findLast((word) => word.end <= start);
  return /\s\p{Lu}/u.test(prose.value.slice(start, end)) || lists('to-nouns').has(before?.key ?? '');
}

/** "that that", and the initials "R. R." */
function isRepeatable(word: string, { words }: Knowledge): boolean {
  return words.repeatable.has(word.toLowerCase().replace(/\.$/, '')) || (/^\p{Lu}\.?$/u.test(word) && word !== 'I');
}

/** "an" → "a" says little alone: shown with the word that it goes with, and only where that word is said in one way. */
function settleArticle(lint: GrammarLint, paragraph: Paragraph, { words }: Knowledge): GrammarLint | null {
  const at = paragraph.words.findIndex((word) => word.start === lint.start);
  const [article, next] = paragraph.words.slice(at, at + 2);
  // "A in Maths": a grade.
  if (article !== undefined && article.text !== article.key && words.connectors.has(next?.key ?? '')) return null;
  // "Nghe An province" and "Vitamin A intake": with a capital inside a sentence it is a name.
  if (at > 0 && paragraph.words[at - 1]?.kind === 'word' && article !== undefined && article.text !== article.key)
    return null;
  const offer = lint.suggestions[0];
  if (next === undefined || offer?.toLowerCase() !== articleFor(next.text, { words })) return null;
  const right = withCapitalOf(article?.text ?? '', offer.toLowerCase());
  return widen({ ...lint, suggestions: [right] }, paragraph, { start: lint.start, end: next.end });
}

/** A comma or space is seen only between the words around it. */
function withNeighbours(lint: GrammarLint, paragraph: Paragraph): GrammarLint | null {
  // "pwsh ./build.ps1"
  if (/^\.?[/\\]|^\.[.\p{L}]/u.test(paragraph.prose.value.slice(lint.end, lint.end + 2))) return null;
  const before = paragraph.words.findLast((word) => word.end <= lint.start && word.kind !== 'mark');
  const after = paragraph.words.find((word) => word.start >= lint.end);
  return widen(lint, paragraph, { start: before?.start ?? lint.start, end: after?.end ?? lint.end });
}

/** "th" → "st" says little without its number. */
function withNumber(lint: GrammarLint, paragraph: Paragraph): GrammarLint {
  const number = paragraph.words.find((word) => word.start <= lint.start && word.end >= lint.end);
  return number === undefined ? lint : widen(lint, paragraph, number);
}

function widen(lint: GrammarLint, { prose }: Paragraph, to: Range): GrammarLint {
  const head = prose.value.slice(to.start, lint.start);
  const tail = prose.value.slice(lint.end, to.end);
  return { ...lint, start: to.start, end: to.end, suggestions: lint.suggestions.map((offer) => head + offer + tail) };
}
