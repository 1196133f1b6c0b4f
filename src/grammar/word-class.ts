import { isPlural } from '../text/word-forms.js';
import type { Word } from '../text/words.js';
import { singularsOf } from './inflect.js';
import type { Knowledge } from './knowledge.js';

type Member = (key: string, knowledge: Knowledge) => boolean;

/** Classes of plain words, by their lower-case form. */
const plainClasses: Readonly<Record<string, Member>> = {
  noun: (key, { speech }) => speech.nouns.has(key) && !isPluralNoun(key, speech),
  nouns: namesPlural,
  'one-thing': isOneThing,
  adjective: (key, { speech }) => speech.adjectives.has(key),
  adverb: (key, { speech }) => speech.adverbs.has(key),
  superlative: isSuperlative,
  comparative: isComparative,
  verb: (key, { verbs, speech }) => verbs.base.has(key) || speech.verbs.has(key),
  'known-verb': (key, { verbs }) => verbs.base.has(key),
  'only-verb': (key, { verbs }) => verbs.base.get(key)?.alsoNoun === false,
  third: (key, { verbs }) => verbs.third.has(key),
  'only-third': (key, { verbs }) => verbs.third.get(key)?.alsoNoun === false,
  past: (key, { verbs }) => verbs.past.has(key),
  participle: (key, { verbs }) => verbs.participle.has(key),
  doing: (key, { nounsOfVerbs }) => nounsOfVerbs.has(key),
  gerund: (key, { verbs }) => verbs.gerund.has(key),
};

/** A year that is surely over: resumes of it, and of the year after, are read for long. */
export function isPastYear(text: string): boolean {
  return /^(?:20[01]\d|202[0-4])$/.test(text);
}

/** Classes that show in how a word is written. */
const writtenClasses: Readonly<Record<string, (word: Word) => boolean>> = {
  any: ({ kind }) => kind === 'word',
  number: ({ kind }) => kind === 'number',
  count: ({ text }) => /^(?:[2-9]|[1-9]\d{1,2}|\d{1,3}(?:,\d{2,3})+)\+?$/.test(text),
  'day-number': ({ text }) => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(text),
  year: ({ text }) => /^(?:19|20)\d\d$/.test(text),
  'past-year': ({ text }) => isPastYear(text),
  name: ({ kind, key, text }) => kind === 'word' && text !== key,
  plural: ({ kind, key }) => kind === 'word' && isPlural(key),
};

/**
 * Whether the word at a place is of a class, or of a list of `rules/language/grammar*.yml`; `start` and `end` ask for what
 * stands around a clause. A word with a capital inside a sentence is a name, and of no plain class.
 */
export function isOfClass(name: string, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const word = words[at];
  if (name === 'start') return opens(words, at + 1);
  if (name === 'end') return at >= words.length || word?.kind === 'mark';
  if (word === undefined) return false;
  const written = writtenClasses[name];
  if (written !== undefined) return written(word) && !(name === 'name' && opens(words, at));
  const plain = plainClasses[name];
  if (plain === undefined) return knowledge.lists(name).has(word.key);
  return word.kind === 'word' && (word.text === word.key || opens(words, at)) && plain(word.key, knowledge);
}

/** Whether a word begins a sentence or clause. */
function opens(words: readonly Word[], at: number): boolean {
  return at === 0 || ['.', ';'].includes(words[at - 1]?.text ?? '');
}

/** "faster", "easier", "bigger", and those that English has of its own. */
function isComparative(key: string, knowledge: Knowledge): boolean {
  return knowledge.lists('comparatives').has(key) || isDegree(key, 'er', knowledge);
}

function isSuperlative(key: string, knowledge: Knowledge): boolean {
  return isDegree(key, 'est', knowledge);
}

/** Not "customer" and "modest", which are no degree of "custom" and "mod". */
function isDegree(key: string, ending: string, { speech }: Knowledge): boolean {
  if (!key.endsWith(ending) || speech.nouns.has(key) || speech.adjectives.has(key)) return false;
  const stem = key.slice(0, -ending.length);
  const bases = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
  return bases.some((base) => base.length > 2 && speech.adjectives.has(base));
}

/** Whether a word is a plural noun, of those that we know or of another. */
export function namesPlural(key: string, knowledge: Knowledge): boolean {
  return isPluralNoun(key, knowledge.speech) || isPluralOfUnknown(key, knowledge);
}

/** A word that can only name one thing where a noun must stand: not "few", "lot" or "they". */
function isOneThing(key: string, { words, speech, verbs, lists }: Knowledge): boolean {
  if (!/^[a-z]{3,}$/.test(key) || isPlural(key) || words.collective.has(key) || words.connectors.has(key)) return false;
  if (words.determiners.has(key) || lists('not-one').has(key)) return false;
  const isNoun = speech.nouns.has(key) || words.countable.has(key);
  return isNoun
    ? !speech.adjectives.has(key)
    : !speech.adverbs.has(key) && !verbs.past.has(key) && !speech.adjectives.has(key);
}

/** "tenants", "regressions": what ends like a plural and is no word that we know is the plural of one. */
function isPluralOfUnknown(key: string, { common, speech, verbs, trade }: Knowledge): boolean {
  if (key.length < shortestUnknown || !/^[a-z]+[^us]s$/.test(key) || verbs.third.has(key)) return false;
  const ones = singularsOf(key);
  const isKnown = ones.some((one) => speech.verbs.has(one) || speech.adjectives.has(one) || speech.adverbs.has(one));
  return !isKnown && (ones.some((one) => common.has(one) || trade.has(one)) || !common.has(key));
}
/** A shorter unknown word is an abbreviation: "devs", "kpis". */
const shortestUnknown = 6;

/** WordNet has some plurals as words of their own: "services". */
function isPluralNoun(key: string, { nouns }: Knowledge['speech']): boolean {
  return isPlural(key) && singularsOf(key).some((one) => one !== key && nouns.has(one));
}
