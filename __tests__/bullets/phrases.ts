import { listNames } from '../../src/bullets/vocabulary.js';
import { packs } from '../rules/packs.js';
import { developmentBullets, furtherBullets } from './measure.js';

/** The sets that the lists were made with; a later set meets terms of the trade by chance. */
const rows = [...developmentBullets(), ...(['more', 'unseen'] as const).flatMap(furtherBullets)].map(({ text }) =>
  plain(text),
);

/** The phrases of the word lists that judging rests on. */
export const judgedPhrases = [...new Set(listNames.flatMap((list) => packs.lexicon[list] ?? []))].filter((entry) =>
  entry.includes(' '),
);

/** Those that a single labelled bullet explains: who adds one has looked at that row, not at the field. */
export function phrasesOfOneRow(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => rows.filter((row) => row.includes(plain(phrase))).length === 1);
}

/** Words of a text between single spaces. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The phrases of topics and of the rules in packs: what a bullet is about, and what it is told. */
export const packPhrases = [
  ...new Set([...packs.roles.values()].flatMap(({ topics }) => topics.flatMap(({ terms }) => terms))),
].filter((term) => term.split(' ').length > 2);
