import type { Lexicon, Skill } from '../model/pack.js';
import { indexSkillNames, type SkillIndex } from '../text/skill-names.js';
import { compileTerms, type TermIndex } from '../text/terms.js';
import { baseForms } from '../text/word-forms.js';

/** The lists of `rules/language/lexicon.yml` that the scanners ask for. */
export const listNames = [
  'actions',
  'hollow-openers',
  'claim-openers',
  'before-openers',
  'filler-adverbs',
  'function-words',
  'generic-words',
  'artefacts',
  'plain-modifiers',
  'buzzwords',
  'vague-gains',
  'intangible-gains',
  'gain-verbs',
  'change-verbs',
  'direct-changes',
  'people',
  'teaching',
  'result-words',
  'ending-verbs',
  'ending-words',
  'avoiding',
  'enabling',
  'choosing',
  'replacing',
  'altering',
  'techniques',
  'concepts',
  'scale-units',
  'idle-counts',
  'number-names',
  'others-size',
  'metrics',
  'process-tools',
  'protocols',
  'means',
  'adoption',
  'ranks',
] as const;
export type ListName = (typeof listNames)[number];

/** Lexicon and skills, made ready for looking up. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly ListName[]>;
  /** Words looked up so far: resumes repeat themselves. */
  readonly looked: Map<string, ReadonlySet<ListName>>;
  readonly phrases: TermIndex;
  readonly skills: SkillIndex;
  /** Canonical names of skills that are methods or everyday tools, not technology. */
  readonly everyday: ReadonlySet<string>;
}

export function compileVocabulary(lexicon: Lexicon, skills: readonly Skill[]): Vocabulary {
  const words = new Map<string, ListName[]>();
  const phrases: { id: ListName; term: string }[] = [];
  for (const list of listNames) {
    for (const entry of lexicon[list] ?? []) {
      if (entry.includes(' ')) phrases.push({ id: list, term: entry });
      else words.set(entry.toLowerCase(), [...(words.get(entry.toLowerCase()) ?? []), list]);
    }
  }
  const listed = (list: ListName): Set<string> => new Set((lexicon[list] ?? []).map((name) => name.toLowerCase()));
  const tools = listed('process-tools');
  const protocols = listed('protocols');
  const isEveryday = ({ name, kind }: Skill): boolean =>
    tools.has(name.toLowerCase()) || (idleKinds.has(kind) && !protocols.has(name.toLowerCase()));
  const everyday = skills.filter(isEveryday);
  return {
    words,
    looked: new Map(),
    phrases: compileTerms(phrases),
    skills: indexSkillNames(skills),
    everyday: new Set(everyday.map(({ name }) => name)),
  };
}

/** Kinds of skills that name a way of working rather than a technology. */
const idleKinds: ReadonlySet<string> = new Set(['practice', 'concept']);

/** The lists that hold a lower-case word in any of its inflections. */
export function listsOf(vocabulary: Vocabulary, key: string): ReadonlySet<ListName> {
  const known = vocabulary.looked.get(key);
  if (known !== undefined) return known;
  const found = new Set<ListName>();
  for (const form of baseForms(key)) for (const list of vocabulary.words.get(form) ?? []) found.add(list);
  vocabulary.looked.set(key, found);
  return found;
}
