import type { Lexicon, Skill } from '../model/pack.js';
import { knownVerbs } from '../text/known-verbs.js';
import { onceFor } from '../text/once-for.js';
import type { VerbTable } from '../text/verbs.js';
import { pluralOf } from './inflect.js';
import { type PhraseTable, phraseTable } from './phrase-table.js';
import { prepositionPhrases } from './prepositions.js';
import { type Speech, speechOf } from './speech.js';
import { properSpellings, type Spellings, singleNames, skillNames } from './spellings.js';

/** The lists of `rules/language/grammar.yml` and `dictionary.yml` in the shape that the checks look things up in. */
export interface Knowledge {
  /** Rules of the engine that hold on resumes. */
  readonly engineRules: readonly string[];
  /** Words that are right though the engine does not know them, in lower case. */
  readonly trade: ReadonlySet<string>;
  /** Common words of English and of the trade: what a typo was meant to be. */
  readonly common: ReadonlySet<string>;
  readonly spellings: Spellings;
  /** Names of one word, by their lower-case form. */
  readonly names: Spellings;
  /** Other spellings of names that nobody minds, as written. */
  readonly tolerated: ReadonlySet<string>;
  /** What words that are often written wrong were meant to be. */
  readonly misspellings: ReadonlyMap<string, string>;
  readonly phrases: PhraseTable;
  readonly verbs: VerbTable;
  /** "integrate" → "integration" */
  readonly nounsOfVerbs: ReadonlyMap<string, string>;
  readonly speech: Speech;
  readonly words: WordSets;
  /** Any list of `grammar.yml` as a set, by its name without "grammar-". */
  readonly lists: (name: string) => ReadonlySet<string>;
}

/** Closed sets of lower-case words, by the name of their list. */
export type WordSets = Readonly<Record<WordSet, ReadonlySet<string>>>;
const wordSets = [
  'repeatable',
  'spoken-acronyms',
  'spelled-acronyms',
  'counted-acronyms',
  'roles',
  'serving',
  'countable',
  'collective',
  'lasting',
  'hardly-nouns',
  'clause-nouns',
  'quantities',
  'determiners',
  'connectors',
  'capital-names',
  'subcommands',
] as const;
type WordSet = (typeof wordSets)[number];

/** A shorter trade word is near other words by chance: "paisa" is no slip of "paise". */
const longName = 8;

/** What is known of the language and trade alone. */
const learned = onceFor((lexicon: Lexicon) => onceFor((skills: readonly Skill[]) => learn(lexicon, skills)));

/** All that the checks look things up in; `dictionary` holds the words that are right in this resume. */
export function gatherKnowledge(lexicon: Lexicon, skills: readonly Skill[], dictionary: readonly string[]): Knowledge {
  const general = learned(lexicon)(skills);
  return { ...general, trade: new Set([...general.trade, ...dictionary.map((word) => word.toLowerCase())]) };
}

function learn(lexicon: Lexicon, skills: readonly Skill[]): Knowledge {
  const list = (name: string): readonly string[] => lexicon[`grammar-${name}`] ?? [];
  const curated = [...list('local-words'), ...list('more-words')];
  const set = (name: string): ReadonlySet<string> => new Set(list(name).map((word) => word.toLowerCase()));
  const names = [...skillNames(skills), ...list('proper-names')];
  const speech = speechOf(lexicon);
  const verbs = knownVerbs(lexicon);
  return {
    engineRules: list('engine-rules'),
    trade: tradeWords([...list('trade-words'), ...curated], skills),
    common: new Set([
      ...words(list('common-words')),
      ...list('countable').flatMap((noun) => [noun, pluralOf(noun)]),
      ...curated.filter(({ length }) => length >= longName),
    ]),
    spellings: properSpellings(names),
    names: singleNames(names),
    tolerated: new Set(list('tolerated-names')),
    misspellings: new Map(list('misspellings').flatMap(readMisspelling)),
    phrases: phraseTable([
      ...list('phrases'),
      ...list('respellings'),
      ...list('confusions'),
      ...list('forms'),
      ...list('agreements'),
      ...prepositionPhrases(list('prepositions'), verbs),
    ]),
    verbs,
    nounsOfVerbs: new Map(list('doing').map((line) => line.split(' ') as [string, string])),
    speech,
    lists: remembered(set),
    words: Object.fromEntries(wordSets.map((name) => [name, set(name)])) as WordSets,
  };
}

/** "carrer|carreer > career" */
function readMisspelling(line: string): readonly (readonly [wrong: string, right: string])[] {
  const [wrong = '', right = ''] = line.split(' > ');
  return wrong.split('|').map((one) => [one, right] as const);
}

function tradeWords(lines: readonly string[], skills: readonly Skill[]): ReadonlySet<string> {
  const names = skills.flatMap((skill) => [skill.name, ...skill.aliases]).flatMap((name) => name.split(/[\s/.-]/));
  return new Set([...words(lines), ...names].map((word) => word.toLowerCase()));
}

/** Makes each set once, when it is first asked for. */
function remembered(make: (name: string) => ReadonlySet<string>): (name: string) => ReadonlySet<string> {
  const made = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

/** The items of generated lists hold several words each. */
function words(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
