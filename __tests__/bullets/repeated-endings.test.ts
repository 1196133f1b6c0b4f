import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import { findRepeatedEndings } from '../../src/bullets/repeated-endings.js';
import { knowledge } from './measure.js';

/** What is left of each text. */
function kept(texts: readonly string[]): string[] {
  const endings = findRepeatedEndings(texts);
  return texts.map((text, at) => text.slice(0, endings[at]).trimEnd());
}

test.each([
  {
    story: 'an ending counts where it stands first',
    texts: ['Wrote the fee module for 5,000 users', 'Fixed the login page for 5,000 Users.', 'Led QA'],
    left: ['Wrote the fee module for 5,000 users', 'Fixed the login page', 'Led QA'],
  },
  {
    story: 'an ending on three is a stamp, and counts nowhere',
    texts: ['Wrote the fee module for 5,000 users', 'Fixed the login page for 5,000 Users.', 'Led QA, for 5,000 users'],
    left: ['Wrote the fee module', 'Fixed the login page', 'Led QA,'],
  },
  {
    story: 'two words alike are chance',
    texts: ['Wrote the search in the app', 'Drew icons of the app'],
    left: ['Wrote the search in the app', 'Drew icons of the app'],
  },
  {
    story: 'other figures are other results',
    texts: ['Cut search from 900 ms to 90 ms', 'Cut login from 2 s to 80 ms'],
    left: ['Cut search from 900 ms to 90 ms', 'Cut login from 2 s to 80 ms'],
  },
  {
    story: 'a point said twice is another matter',
    texts: ['Wrote the fee module', 'Wrote the fee module'],
    left: ['Wrote the fee module', 'Wrote the fee module'],
  },
])('$story', ({ texts, left }) => expect(kept(texts)).toEqual(left));

describe('figures nobody could check', () => {
  test.each([
    ['Reduced API latency by 70% using Redis', 'fair'],
    ['Served 10 million users with 99.99% uptime using microservices', 'fair'],
    ['Built the cart, so that checkout conversion improved by 60%', 'fair'],
    ['Worked on payments, so that revenue improved by 60%', 'weak'],
    ['Worked on payments, which increased user engagement by 25%', 'weak'],
    ['Increased sales by 200% with a new website', 'weak'],
    ['Led a team of 4 for 6 months to build the college website in 2023', 'weak'],
  ])('"%s" is %s', (text, verdict) => expect(judgeText(text, knowledge).verdict).toBe(verdict));
});
