import {
  currencyCodes,
  currencySigns,
  type Dimensioned,
  fractionWords,
  magnitudes,
  numberWords,
  unitNamed,
} from './units.js';
import type { Word } from './words.js';

/** A number with its unit, as a span of words. */
export interface Quantity {
  /** Index of the first and of the last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /**
   * `count` is a bare number: what it counts stands after it. `label` is a number that measures nothing:
   * a year, a clock time, an ordinal, a version, 24x7.
   */
  readonly kind: Dimensioned | 'fraction' | 'count' | 'label';
  /** "ms", "GB", "%", "req/s"; for "14-service" the word behind the hyphen; "" without one. */
  readonly unit: string;
  readonly value: number;
}

/** The quantities of a text, in order. Numbers may be words: "three regions", "two thirds", "12 lakh". */
export function findQuantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = quantityAt(words, at);
    if (quantity !== null) found.push(quantity);
    at = quantity === null ? at + 1 : quantity.last + 1;
  }
  return found;
}

type Reading = Pick<Quantity, 'kind' | 'unit' | 'value' | 'last'>;

function quantityAt(words: readonly Word[], at: number): Quantity | null {
  const word = words[at];
  if (word === undefined) return null;
  const reading =
    word.kind === 'number' ? fromDigits(words, at, word) : word.kind === 'word' ? fromWords(words, at, word) : null;
  if (reading === null) return null;
  const first = currencyCodes.has(words[at - 1]?.key ?? '') ? at - 1 : at;
  const money = first < at && reading.kind === 'count';
  return {
    ...reading,
    kind: money ? 'money' : reading.kind,
    first,
    start: words[first]?.start ?? word.start,
    end: words[reading.last]?.end ?? word.end,
  };
}

function fromDigits(words: readonly Word[], at: number, word: Word): Reading {
  const { value, digits, suffix, currency } = dissect(word.key);
  const read = (kind: Reading['kind'], unit = '', last = at, scaled = value): Reading => ({
    kind,
    unit,
    value: scaled,
    last,
  });
  if (currency) return withMagnitude(words, at, read('money', '', at, value * (magnitudes.get(suffix) ?? 1)));
  if (isLabel(digits, suffix)) return read('label');
  if (suffix === '' || suffix === '+')
    return withUnitWord(words, at, read(looksLikeYear(digits, suffix) ? 'label' : 'count'));
  // "40m" is minutes only after "3h".
  if (suffix === 'm' && words[at - 1]?.key.endsWith('h') && words[at - 1]?.kind === 'number')
    return read('time', 'min');
  const spoken = magnitudes.get(suffix.replace('+', ''));
  if (spoken !== undefined) return withUnitWord(words, at, read('count', '', at, value * spoken));
  const [measure = '', per] = suffix.replace(/^-/, '').replace('+', '').split('/');
  const unit = unitNamed(measure) ?? unitNamed(suffix);
  if (per !== undefined && unitNamed(per) !== null)
    return read('rate', suffix, at, value * (magnitudes.get(measure) ?? 1));
  if (unit !== null) return read(unit.kind, unit.name);
  return suffix.startsWith('-') ? read('count', measure) : read('label');
}

function fromWords(words: readonly Word[], at: number, word: Word): Reading | null {
  const [head = '', ...rest] = word.key.split('-');
  if (fractionWords.has(word.key) && isFraction(words, at)) return { kind: 'fraction', unit: '', value: 0, last: at };
  const single = singleTime(words, at);
  if (single !== null) return single;
  const times = head.endsWith('fold') ? numberWords.get(head.slice(0, -'fold'.length)) : undefined;
  if (times !== undefined) return { kind: 'factor', unit: 'x', value: times, last: at };
  const value = numberWords.get(head);
  if (value === undefined) return null;
  const fraction = words[at + 1]?.key ?? '';
  if (fractionWords.has(fraction) && isFraction(words, at + 1))
    return { kind: 'fraction', unit: '', value: 0, last: at + 1 };
  const tail = rest.join('-');
  const unit = unitNamed(tail);
  if (unit !== null) return { kind: unit.kind, unit: unit.name, value, last: at };
  return withUnitWord(words, at, { kind: 'count', unit: tail, value, last: at });
}

/** "an hour" and "one afternoon", where another figure is compared with it: after "from", "to", "of", "than". */
function singleTime(words: readonly Word[], at: number): Reading | null {
  if (!['a', 'an', 'one'].includes(words[at]?.key ?? '') || !comparing.has(words[at - 1]?.key ?? '')) return null;
  const unit = unitNamed(words[at + 1]?.key ?? '');
  return unit?.kind !== 'time' ? null : { kind: 'time', unit: unit.name, value: 1, last: at + 1 };
}

const comparing: ReadonlySet<string> = new Set(['from', 'to', 'of', 'than', 'against', 'under', 'within']);

/** "by a third", "a fifth of the price", "two thirds": a part, where "in two quarters" is a time. */
function isFraction(words: readonly Word[], at: number): boolean {
  const key = (offset: number): string => words[at + offset]?.key ?? '';
  if (['of', 'the', 'fewer', 'less', 'more', 'its', 'their'].includes(key(1)))
    return key(0) !== 'third' || key(-1) !== 'the';
  if (key(-1) === 'by' || (key(0) === 'half' && ['in', 'to', 'cut'].includes(key(-1)))) return true;
  const counted = ['a', 'one', 'two', 'three'].includes(key(-1));
  return (
    counted &&
    ['by', 'at', 'to', 'than', 'down', 'up', 'nearly', 'almost', 'about', 'fell', 'dropped', 'rose'].includes(key(-2))
  );
}

/** Takes in "lakh", "crore", "million" after the number, then a unit. */
function withMagnitude(words: readonly Word[], at: number, reading: Reading): Reading {
  const factor = magnitudes.get(words[at + 1]?.key ?? '');
  const spelledOut = (words[at + 1]?.key.length ?? 0) > 1;
  return factor === undefined || !spelledOut ? reading : { ...reading, value: reading.value * factor, last: at + 1 };
}

function withUnitWord(words: readonly Word[], at: number, bare: Reading): Reading {
  const reading = withMagnitude(words, at, bare);
  const next = words[reading.last + 1];
  if (next === undefined || next.kind !== 'word') return reading;
  if (['am', 'pm', 'a.m', 'p.m', "o'clock"].includes(next.key))
    return { ...reading, kind: 'label', last: reading.last + 1 };
  // A single letter after a space is no unit, except for seconds, hours and amperes written so.
  const unit = next.key.length > 1 || /^[shA]$/.test(next.text) ? unitNamed(next.key) : null;
  if (unit === null || next.key === 'times') return reading;
  return { ...reading, kind: unit.kind, unit: unit.name, last: reading.last + 1 };
}

interface Parts {
  readonly value: number;
  /** Digits with their dots, without thousands separators; the upper end of a range. */
  readonly digits: string;
  readonly suffix: string;
  readonly currency: boolean;
}

/** "~₹4.2k" → 4.2, "k", currency. "40–60%" → 60, "%". */
function dissect(key: string): Parts {
  let at = 0;
  let currency = false;
  let digits = '';
  for (; at < key.length && !isDigit(key[at]); at++) currency ||= currencySigns.includes(key[at] ?? ' ');
  for (; at < key.length; at++) {
    const character = key[at] ?? '';
    if (isDigit(character) || (character === '.' && isDigit(key[at + 1]))) digits += character;
    else if ('-–'.includes(character) && (isDigit(key[at + 1]) || currencySigns.includes(key[at + 1] ?? ' ')))
      digits = '';
    else if (!(character === ',' && isDigit(key[at + 1])) && !(digits === '' && currencySigns.includes(character)))
      break;
  }
  return { value: Number.parseFloat(digits), digits, suffix: key.slice(at), currency };
}

/** 1.2.3, 2.x, 10:30, 24x7, 24/7, 2nd, 1990s, 2FA. Suffixes with a hyphen ("8-week") are units. */
function isLabel(digits: string, suffix: string): boolean {
  if (digits.split('.').length > 2 || suffix === '.x') return true;
  if (/^(?:st|nd|rd|th|am|pm)$/.test(suffix)) return true;
  if (/^[x:/]\d/.test(suffix)) return true;
  // "502s" are answers of a server.
  if (suffix === 's' && /^[45]\d\d$/.test(digits)) return true;
  return suffix === 's' && looksLikeYear(digits, '');
}

/** A bare number from 1950 to 2099 without a thousands separator; "2021.4" too. */
function looksLikeYear(digits: string, suffix: string): boolean {
  return suffix === '' && /^(?:19[5-9]\d|20\d\d)(?:\.\d)?$/.test(digits);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
