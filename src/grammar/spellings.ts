import type { Skill } from '../model/pack.js';

/** The proper spelling of a name by its letters alone: "nodejs" → "Node.js". */
export type Spellings = ReadonlyMap<string, string>;

/** Kinds of skill that are ordinary words, whatever their entry's capitals. */
const ordinaryKinds = new Set(['practice', 'concept', 'stack']);

/** Names that are easy to write wrong: with a capital past the first letter, or a mark inside. */
export function properSpellings(skills: readonly Skill[], names: readonly string[]): Spellings {
  const skillNames = skills
    .filter((skill) => !ordinaryKinds.has(skill.kind) && !(skill.ambiguous && /^\p{L}+$/u.test(skill.name)))
    .map((skill) => skill.name);
  const tricky = [...skillNames, ...names].filter((name) => /^.+[\p{Lu}./-]/u.test(name));
  return new Map(tricky.map((name) => [letters(name), name]));
}

/** "CI/CD", "Ci Cd" and "ci-cd" are all "cicd". */
export function letters(name: string): string {
  return name.toLowerCase().replace(/[\s./-]/g, '');
}
