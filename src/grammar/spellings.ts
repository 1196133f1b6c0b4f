import type { Skill } from '../model/pack.js';

/** The proper spelling of a name by its letters alone: "nodejs" → "Node.js". */
export type Spellings = ReadonlyMap<string, string>;

/** Kinds of skill that are ordinary words, whatever their entry's capitals. */
const ordinaryKinds = new Set(['practice', 'concept', 'stack']);

/** Names that are easy to write wrong: with a capital past the first letter, or a mark inside. */
export function properSpellings(names: readonly string[]): Spellings {
  const tricky = names.filter((name) => /^.+[\p{Lu}./-]/u.test(name));
  return new Map(tricky.map((name) => [letters(name), name]));
}

/** Names of one word, which a slip of the finger may spoil: "kuberentes". */
export function singleNames(names: readonly string[]): Spellings {
  return new Map(names.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)).map((name) => [name.toLowerCase(), name]));
}

/** The names of technologies and products, without those that are ordinary words as well. */
export function skillNames(skills: readonly Skill[]): readonly string[] {
  return skills
    .filter((skill) => !ordinaryKinds.has(skill.kind) && !(skill.ambiguous && /^\p{L}+$/u.test(skill.name)))
    .map((skill) => skill.name);
}

/** "CI/CD", "Ci Cd" and "ci-cd" are all "cicd". */
export function letters(name: string): string {
  return name.toLowerCase().replace(/[\s./-]/g, '');
}
