import { isTechnology } from './ordinary-words.js';
import { compileTerms, findTerms, type TermIndex, type TermMatch } from './terms.js';

export interface SkillNames {
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * Its capitalised one-word spellings ("Go", "Express", "Node") are ordinary words too and count only where they
   * plainly mean the technology. Other spellings ("golang", "Express.js") stand for themselves.
   */
  readonly ambiguous: boolean;
}

export interface SkillIndex {
  readonly terms: TermIndex;
  /** Lower-case spellings that are ordinary words too, with the capitals they want. */
  readonly ordinary: ReadonlyMap<string, string>;
}

export function indexSkillNames(skills: Iterable<SkillNames>): SkillIndex {
  const all = [...skills].flatMap(({ name, aliases, ambiguous }) =>
    [name, ...aliases].map((term) => ({ id: name, term, ordinary: ambiguous && /^\p{Lu}\p{L}*$/u.test(term) })),
  );
  const ordinary = all.filter((one) => one.ordinary).map(({ term }) => [term.toLowerCase(), term] as const);
  return { terms: compileTerms(all), ordinary: new Map(ordinary) };
}

/**
 * The skills that `text` names, by canonical name and in order. In a `list` (of skills, of tags) every name counts; in `prose` an
 * ordinary word counts only where it means the technology.
 */
export function findSkillNames(index: SkillIndex, text: string, context: 'list' | 'prose'): TermMatch[] {
  const matches = findTerms(index.terms, text);
  const spelling = (match: TermMatch): string | undefined => index.ordinary.get(match.text.toLowerCase());
  const sure = new Set(matches.filter((match) => spelling(match) === undefined));
  const settle = (match: TermMatch, at: number): void => {
    const capitals = spelling(match);
    if (capitals === undefined) return;
    const neighbours = [matches[at - 1], matches[at + 1]].filter((other) => other !== undefined && sure.has(other));
    if (isTechnology({ text, match, capitals, neighbours: neighbours as TermMatch[], context })) sure.add(match);
  };
  // Twice, so that in "react, node and Docker" the last name settles the one before, and that one the first.
  matches.forEach(settle);
  for (let at = matches.length - 1; at >= 0; at--) {
    const match = matches[at];
    if (match !== undefined) settle(match, at);
  }
  return matches.filter((match) => sure.has(match));
}
