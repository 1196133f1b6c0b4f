import { describe, expect, test } from 'vitest';
import { listNames } from '../../src/bullets/vocabulary.js';
import { packs } from '../rules/packs.js';
import { judgedPhrases, packPhrases, phrasesOfOneRow } from './phrases.js';

describe('the lexicon knows words, not sentences', () => {
  test('every list that judging asks for is there', () => {
    expect(listNames.filter((list) => (packs.lexicon[list] ?? []).length === 0)).toEqual([]);
  });

  test('no phrase of four words', () => {
    expect(judgedPhrases.filter((phrase) => phrase.split(' ').length > 3)).toEqual([]);
  });

  test('no phrase that a single labelled bullet would explain', () => {
    expect(phrasesOfOneRow(judgedPhrases)).toEqual([]);
  });

  test('nor any of three words among the terms of topics', () => {
    expect(phrasesOfOneRow(packPhrases)).toEqual([]);
  });
});
