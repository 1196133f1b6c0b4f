import { describe, expect, test } from 'vitest';
import { listNames } from '../../src/bullets/vocabulary.js';
import { packs } from '../rules/packs.js';
import { developmentBullets, furtherBullets } from './measure.js';

const rows = [...developmentBullets(), ...furtherBullets('more'), ...furtherBullets('unseen')].map(
  ({ text }) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `,
);
const phrases = listNames
  .flatMap((list) => packs.lexicon[list] ?? [])
  .filter((entry) => entry.includes(' '))
  .map((entry) => entry.toLowerCase());

describe('the lexicon knows words, not sentences', () => {
  test('every list that judging asks for is there', () => {
    expect(listNames.filter((list) => (packs.lexicon[list] ?? []).length === 0)).toEqual([]);
  });

  test('no phrase of four words', () => {
    expect(phrases.filter((phrase) => phrase.split(' ').length > 3)).toEqual([]);
  });

  test('no phrase that a single labelled bullet would explain', () => {
    const uses = (phrase: string): number =>
      rows.filter((row) => row.includes(` ${phrase.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `)).length;
    expect(phrases.filter((phrase) => uses(phrase) === 1)).toEqual([]);
  });
});
