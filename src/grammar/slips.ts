import { editDistance } from '../text/nearest.js';

/** From this length on two letters may be wrong if the other word is a common one: "anthropometric" is near a rare one. */
const longest = 11;

/** A shorter word has the letters of another one by chance. */
const mixable = 8;

/**
 * Typos keep the first letter, or swap it with the second; "deprovision" is a word made from "provision", and "scripter"
 * one made like "scripted", not typos of them.
 */
export function isSlip(key: string, offer: string, common: ReadonlySet<string>): boolean {
  if (!/^[a-z]+$/.test(offer) || offer === key || key.endsWith(offer)) return false;
  const begins = key[0] === offer[0] || (key[0] === offer[1] && key[1] === offer[0]);
  const slips = key.length >= longest && common.has(offer) ? 2 : 1;
  // "restaraunt": the same letters, as a finger or an ear mixes them.
  const mixed = key.length >= mixable && common.has(offer) && isFingerSlip(key, offer);
  return begins && !isDerived(key, offer) && (mixed || editDistance(key, offer) <= slips);
}

/** A letter doubled too much or too little, or two swapped: no coincidence, however short the word. */
export function isFingerSlip(key: string, offer: string): boolean {
  const single = (word: string): string => word.replace(/([a-z])\1/g, '$1');
  return (
    single(key) === single(offer) ||
    (key.length === offer.length && [...key].sort().join('') === [...offer].sort().join(''))
  );
}

const suffixes = [
  'ive',
  'ives',
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
  const stems = stemsOf(british(offer));
  return stemsOf(british(key)).some((stem) => stem.length >= 4 && stems.includes(stem));
}

/** "initialiser" is made of "initialize" as well. */
function british(word: string): string {
  return word.replaceAll('iz', 'is');
}

function stemsOf(word: string): readonly string[] {
  return [word, ...suffixes.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length))];
}

export function byLikeness(key: string, common: ReadonlySet<string>): (one: string, other: string) => number {
  const near = (offer: string): number => editDistance(key, offer) + (common.has(offer) ? 0 : 1);
  return (one, other) => near(one) - near(other) || alike(other, key) - alike(one, key);
}

/** Of two words as near: the one with the same letters in another order, then the one that begins and ends alike for longer. */
function alike(offer: string, key: string): number {
  if ([...offer].sort().join('') === [...key].sort().join('')) return key.length;
  // One vowel for another is what people who know a word by ear get wrong.
  if (offer.length === key.length && skeleton(offer) === skeleton(key)) return key.length;
  let head = 0;
  while (head < offer.length && offer[head] === key[head]) head += 1;
  let tail = 0;
  while (tail < offer.length - head && offer.at(-1 - tail) === key.at(-1 - tail)) tail += 1;
  return head + tail;
}

function skeleton(word: string): string {
  return word.replace(/[aeiou]/g, '*');
}
