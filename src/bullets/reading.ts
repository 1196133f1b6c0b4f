import type { Range } from '../model/source.js';
import { findQuantities, type Quantity } from '../text/numbers.js';
import { findSkillNames } from '../text/skill-names.js';
import { findTerms, type TermMatch } from '../text/terms.js';
import { splitWords, type Word } from '../text/words.js';
import type { Token } from './token.js';
import { findVagueGains } from './vague-gains.js';
import { type ListName, listsOf, type Vocabulary } from './vocabulary.js';

/** A bullet as the scanners see it. Gains without a measure are taken out first, so nothing after them can count. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** Technologies by canonical name, in order; everyday tools and methods are not among them. */
  readonly technologies: readonly TermMatch[];
  /** All skills named, by canonical name. */
  readonly skills: readonly TermMatch[];
  /** "improving efficiency by 40%": spans of `text`. */
  readonly vagueGains: readonly Range[];
}

/** Nobody reads on after so many characters, and neither do we: a hostile text costs no more than a long one. */
const longestRead = 2000;

/** Words from the offset `until` on are left out like the vague gains; only the skills they name are kept. */
export function readBullet(whole: string, vocabulary: Vocabulary, until = whole.length): Reading {
  const text = whole.slice(0, longestRead);
  const skills = findSkillNames(vocabulary.skills, text, 'prose');
  const all = tokenise(text, vocabulary, skills);
  const vagueGains = findVagueGains(all);
  const hidden = (place: Range): boolean =>
    place.start >= until || vagueGains.some((gain) => place.start >= gain.start && place.end <= gain.end);
  const tokens = all.filter((token) => !hidden(token));
  const shown = skills.filter((skill) => !hidden(skill));
  return {
    text,
    tokens,
    quantities: findQuantities(tokens),
    technologies: shown.filter(({ id }) => !vocabulary.everyday.has(id)),
    skills,
    vagueGains,
  };
}

function tokenise(text: string, vocabulary: Vocabulary, skills: readonly TermMatch[]): Token[] {
  const phrases = findTerms(vocabulary.phrases, text);
  let clause = 0;
  return splitWords(text).map((word, at, words): Token => {
    if (word.kind === 'mark' && endsClause(word, words[at + 1])) clause += 1;
    // "recall@10" is recall.
    const [key = word.key] = word.key.split('@');
    const lists = new Set(word.kind === 'word' ? listsOf(vocabulary, key) : []);
    for (const phrase of phrases) if (covers(phrase, word)) lists.add(phrase.id as ListName);
    const skill = skills.find((match) => covers(match, word));
    const technology = skill === undefined || vocabulary.everyday.has(skill.id) ? null : skill.id;
    return { ...word, lists, skill: technology, clause };
  });
}

function endsClause(mark: Word, next: Word | undefined): boolean {
  if (';:—–()[]!?|'.includes(mark.text)) return true;
  return mark.text === '.' && next !== undefined && /^\p{Lu}/u.test(next.text);
}

function covers(match: Range, word: Range): boolean {
  return word.start < match.end && word.end > match.start;
}
