import { expect, test } from 'vitest';
import { pastOf } from '../../src/text/past-tense.js';
import { packs } from '../rules/packs.js';

test.each([
  ['build', 'built'],
  ['write', 'wrote'],
  ['manage', 'managed'],
  ['deploy', 'deployed'],
  ['identify', 'identified'],
  ['debug', 'debugged'],
  ['refactor', 'refactored'],
  ['deliver', 'delivered'],
  ['run', 'ran'],
  ['drop', 'dropped'],
])('%s → %s', (verb, past) => expect(pastOf(verb)).toBe(past));

test('every verb that a rule asks it for looks like a past', () => {
  const pasts = (packs.lexicon['present-verbs'] ?? []).map(pastOf);
  const irregular = pasts.filter((past) => !past.endsWith('ed'));
  expect(irregular.toSorted()).toEqual('brought built gave kept made oversaw rebuilt rewrote taught wrote'.split(' '));
});
