import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/**
 * How it was done, told in words of its own though by no technique's name: "by pooling the node lists", "via a Looper watchdog",
 * "thanks to a second reader". "By following best practices" and "with React" tell nothing that other bullets do not.
 */
export function findMeans({ tokens }: Reading): Clue[] {
  return tokens.flatMap((token, at) => {
    if (at < 2 || !opensMeans(tokens, at)) return [];
    const phrase = phraseAfter(tokens, at);
    if (isCompany(tokens, at) || isIn(phrase[0], 'hollow-openers', 'buzzwords')) return [];
    // "with Spring and Hibernate" names tools.
    if (isInstrument(token) && phrase.some(({ skill }) => skill !== null)) return [];
    const told = phrase.filter(isTold);
    // "using cosine similarity" is a technique, and no more.
    if (told.every((word) => isIn(word, 'techniques'))) return [];
    return told.length >= (isInstrument(token) ? 2 : 1) ? clue('mechanism', 'means', token, phrase.at(-1)) : [];
  });
}

const longest = 9;
/** Words before a tool as well as a way. */
const instruments: ReadonlySet<string> = new Set(['using', 'through', 'with']);

function isInstrument({ key }: Token): boolean {
  return instruments.has(key);
}

function opensMeans(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  // "by the accounting department" names who did it.
  if (key === 'by')
    return next.endsWith('ing') || (!articles.has(next) && tokens[at + 2]?.key.endsWith('ing') === true);
  return key === 'via' || instruments.has(key) || (key === 'thanks' && next === 'to');
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'their']);

/** "In collaboration with the City Hall", "with two testers", "with a focus on quality": neither a way nor a part. */
export function isCompany(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'with') return false;
  const [first, second] = [tokens[at + 1]?.key ?? '', tokens[at + 2]?.key ?? ''];
  if (company.has(tokens[at - 1]?.key ?? '') || stances.has(first) || stances.has(second)) return true;
  const named = phraseAfter(tokens, at);
  const end = named.findIndex(({ key }) => key === 'to' || key === 'till' || key === 'within');
  return (end === -1 ? named : named.slice(0, end)).some((token) => isIn(token, 'people'));
}

const stances: ReadonlySet<string> = new Set(
  'focus emphasis respect regard help aim view support guidance intention goal'.split(' '),
);
const company: ReadonlySet<string> = new Set(
  'collaboration collaborated collaborating coordination coordinated partnership partnered together along working worked closely association liaised'.split(
    ' ',
  ),
);

/** Up to the next mark or the word that begins another part of the sentence. */
function phraseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const next = tokens.slice(at + 1, at + 1 + longest);
  const end = next.findIndex(({ kind, key }, place) => kind === 'mark' || bounds.has(key) || actsOn(next, place));
  return end === -1 ? next : next.slice(0, end);
}

const bounds: ReadonlySet<string> = new Set('so as which that because while where when for in on at'.split(' '));

/** "with an API and implemented new screens": the author goes on. */
function actsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === 'and' && next !== undefined && isPast(next);
}

/** Particular to this work, and neither a technology nor a verb that every bullet may have. */
function isTold(token: Token): boolean {
  const isName = /^\p{Lu}/u.test(token.text);
  return isSpecific(token) && token.skill === null && !isName && !isIn(token, 'metrics', 'change-verbs', 'people');
}
