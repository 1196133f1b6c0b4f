import type { GrammarLint } from '../model/engines.js';
import { editDistance } from '../text/nearest.js';
import { baseForms } from '../text/word-forms.js';
import type { Word } from '../text/words.js';
import type { Knowledge } from './knowledge.js';
import type { Paragraph } from './manuscript.js';
import { areVariants } from './variants.js';

/** A shorter unknown word is a name or a unit more often than a slip of the finger. */
const shortest = 5;
/** From this length on a name is no longer one letter away from a word by chance. */
const long = 9;
/** From this length on two letters may be wrong: no other word is as near. */
const longest = 11;

/**
 * Whether a word is written like an ordinary one, and not like a name or unit: in lower case, or with the capital of a
 * sentence's first word where that looks like a verb or is too long to be a name by chance.
 */
export function isOrdinary({ text, start }: Word, { prose, kind }: Paragraph): boolean {
  if (text.length < shortest) return false;
  if (/^[a-z]+$/.test(text)) return true;
  if (kind === 'label' || !/^[A-Z][a-z]+$/.test(text)) return false;
  const opens = start === 0 || /[\p{L}\p{N}]{2}[.!?] $/u.test(prose.value.slice(Math.max(0, start - 4), start));
  // A name is followed by another: "Valentina Rossi".
  const named = /^ \p{Lu}/u.test(prose.value.slice(start + text.length));
  return opens && (/(?:ed|ing)$/.test(text) || (text.length >= long && !named));
}

/** Beginnings that make new words of the trade, and no slip of the finger does. */
const coining = ['multi', 'micro', 'hyper', 'cyber', 'cross', 'intra', 'meta', 'tele', 'geo', 'bio', 'anti', 'non'];

/**
 * Whether a long word is right by our own lists: it stands there, or is made of two words of them ("frontendfirst"), or
 * is coined ("multitenancy"). Worth knowing beforehand, because the engine takes seconds for its first long word that is
 * near no other.
 */
export function isTradeWord(key: string, { trade, common }: Pick<Knowledge, 'trade' | 'common'>): boolean {
  if (trade.has(key)) return true;
  if (key.length < longest) return false;
  if (coining.some((start) => key.startsWith(start))) return true;
  const known = (part: string): boolean => part.length >= shortest && (trade.has(part) || common.has(part));
  return [...key].some((_, at) => known(key.slice(0, at)) && known(key.slice(at)));
}

/**
 * The engine knows English and not our trade, so an unknown word is a typo only if it is ordinary, stands in no list of
 * ours, and is a slip away from a known word: a common one, or the engine's own offer for a word too long to be near it by
 * chance. Null when it may well be right.
 */
export function settleSpelling(lint: GrammarLint, paragraph: Paragraph, knowledge: Knowledge): GrammarLint | null {
  const word = paragraph.words.find(({ start, end }) => start === lint.start && end === lint.end);
  if (word === undefined || !isOrdinary(word, paragraph) || knowledge.common.has(word.key)) return null;
  if (baseForms(word.key).some((form) => isTradeWord(form, knowledge) && !knowledge.common.has(form))) return null;
  const offers = lint.suggestions.map((offer) => (word.text === word.key ? offer : offer.toLowerCase()));
  if (offers.some((offer) => areVariants(offer, word.key))) return null;
  const certain = (offer: string): boolean => word.key.length >= long || isFingerSlip(word.key, offer);
  const likely = offers.filter((offer) => certain(offer) || knowledge.common.has(offer));
  const near = [...likely, ...commonNear(word.key, knowledge.common)].filter((offer) => isSlip(word.key, offer));
  const [best] = near.sort(byLikeness(word.key, knowledge.common));
  if (best === undefined) return null;
  const right = word.text === word.key ? best : best.charAt(0).toUpperCase() + best.slice(1);
  return { ...lint, suggestions: [right] };
}

/** The engine offers three words, and for "bussiness" none of them is the common one. */
function commonNear(key: string, common: ReadonlySet<string>): readonly string[] {
  return [...common].filter((word) => Math.abs(word.length - key.length) <= 1 && isSlip(key, word));
}

/**
 * Typos keep the first letter, or swap it with the second; "deprovision" is a word made from "provision", and "scripter"
 * one made like "scripted", not typos of them.
 */
function isSlip(key: string, offer: string): boolean {
  if (!/^[a-z]+$/.test(offer) || offer === key || key.endsWith(offer)) return false;
  const begins = key[0] === offer[0] || (key[0] === offer[1] && key[1] === offer[0]);
  const slips = key.length >= longest ? 2 : 1;
  return begins && !isDerived(key, offer) && editDistance(key, offer) <= slips;
}

/** A letter doubled too much or too little, or two swapped: no coincidence, however short the word. */
function isFingerSlip(key: string, offer: string): boolean {
  const single = (word: string): string => word.replace(/([a-z])\1/g, '$1');
  return (
    single(key) === single(offer) ||
    (key.length === offer.length && [...key].sort().join('') === [...offer].sort().join(''))
  );
}

const suffixes = [
  's',
  'ed',
  'er',
  'ers',
  'or',
  'ors',
  'al',
  'ally',
  'ly',
  'able',
  'ness',
  'ism',
  'ist',
  'ions',
  'ion',
  'ing',
  'y',
  'ic',
  'ics',
  'e',
  'es',
];

/** Whether the one is the other with another ending: words that English makes at will, and no dictionary lists in full. */
function isDerived(key: string, offer: string): boolean {
  const stems = stemsOf(offer);
  return stemsOf(key).some((stem) => stem.length >= 4 && stems.includes(stem));
}

function stemsOf(word: string): readonly string[] {
  return [word, ...suffixes.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length))];
}

function byLikeness(key: string, common: ReadonlySet<string>): (one: string, other: string) => number {
  const near = (offer: string): number => editDistance(key, offer) + (common.has(offer) ? 0 : 1);
  return (one, other) => near(one) - near(other) || alike(other, key) - alike(one, key);
}

/** Of two words as near: the one with the same letters in another order, then the one that begins and ends alike for longer. */
function alike(offer: string, key: string): number {
  if ([...offer].sort().join('') === [...key].sort().join('')) return key.length;
  let head = 0;
  while (head < offer.length && offer[head] === key[head]) head += 1;
  let tail = 0;
  while (tail < offer.length - head && offer.at(-1 - tail) === key.at(-1 - tail)) tail += 1;
  return head + tail;
}
