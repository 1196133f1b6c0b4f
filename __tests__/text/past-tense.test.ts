import { expect, test } from 'vitest';
import { pastOf } from '../../src/text/past-tense.js';

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
