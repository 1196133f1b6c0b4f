import type { GrammarLint } from '../model/engines.js';
import { editDistance } from '../text/nearest.js';
import { baseForms } from '../text/word-forms.js';
import type { Word } from '../text/words.js';
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
  if (/^\p{Ll}+$/u.test(text)) return true;
  if (kind === 'label' || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const opens = start === 0 || /[\p{L}\p{N}]{2}[.!?] $/u.test(prose.value.slice(Math.max(0, start - 4), start));
  return opens && (text.length >= long || /(?:ed|ing)$/.test(text));
}

/** Beginnings that make new words of the trade, and no slip of the finger does. */
const coining = ['multi', 'micro', 'hyper', 'cyber', 'cross', 'intra', 'meta', 'tele', 'geo', 'bio', 'anti', 'non'];

/**
 * Whether a long word is right by our own lists: it stands there, or is made of two words of them ("frontendfirst"), or
 * is coined ("multitenancy"). Worth knowing beforehand, because the engine takes seconds for its first long word that is
 * near no other.
 */
export function isTradeWord(key: string, known: ReadonlySet<string>): boolean {
  if (known.has(key)) return true;
  if (key.length < longest) return false;
  if (coining.some((start) => key.startsWith(start))) return true;
  return [...key].some((_, at) => at > 3 && known.has(key.slice(0, at)) && known.has(key.slice(at)));
}

/**
 * The engine knows English and not our trade, so an unknown word is a typo only if it is ordinary, stands in no list of
 * ours, and is a slip away from a word that the engine offers. Null when it may well be right.
 */
export function settleSpelling(
  lint: GrammarLint,
  paragraph: Paragraph,
  known: ReadonlySet<string>,
): GrammarLint | null {
  const word = paragraph.words.find(({ start, end }) => start === lint.start && end === lint.end);
  if (word === undefined || !isOrdinary(word, paragraph)) return null;
  if (baseForms(word.key).some((form) => isTradeWord(form, known))) return null;
  const offers = lint.suggestions.filter((offer) => /^\p{L}+$/u.test(offer));
  if (offers.some((offer) => areVariants(offer, word.key))) return null;
  const [best] = offers.filter((offer) => isSlip(word.key, offer.toLowerCase())).sort(byLikeness(word.key));
  return best === undefined ? null : { ...lint, suggestions: [best] };
}

/** Typos keep the first letter, or swap it with the second; and "deprovision" is a word made from "provision", not a typo of it. */
function isSlip(key: string, offer: string): boolean {
  const begins = key[0] === offer[0] || (key[0] === offer[1] && key[1] === offer[0]);
  const slips = key.length >= longest ? 2 : 1;
  return begins && !key.endsWith(offer) && editDistance(key, offer) <= slips;
}

function byLikeness(key: string): (one: string, other: string) => number {
  const near = (offer: string): number => editDistance(key, offer.toLowerCase());
  return (one, other) => near(one) - near(other) || alike(other.toLowerCase(), key) - alike(one.toLowerCase(), key);
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
