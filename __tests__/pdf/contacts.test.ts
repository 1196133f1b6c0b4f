import { describe, expect, test } from 'vitest';
import {
  completedEmail,
  findAddresses,
  findEmail,
  findPhone,
  findSites,
  linkedContact,
} from '../../src/pdf/contacts.js';
import { findLocation } from '../../src/pdf/location.js';
import { findName } from '../../src/pdf/name.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

describe('the e-mail address', () => {
  test.each([
    ['in a line of contacts', ['Pune | asha.rao@example.com | +91 90000 00001'], 'asha.rao@example.com'],
    ['after its label', ['E-mail:asha@example.com'], 'asha@example.com'],
    ['after an icon without a space', ['\uE001asha@example.com'], 'asha@example.com'],
    ['hyphenated at the end of a line', ['asha-', 'rao@example.com'], 'asharao@example.com'],
    ['broken before its end', ['asha.rao@example', '.com'], 'asha.rao@example.com'],
    ['nowhere', ['Follow @asha'], null],
  ])('%s', (_, lines, email) => {
    expect(findEmail(lines)).toBe(email);
  });

  test.each([
    ['asharao@example.com', 'asha_rao@example.com', 'asha_rao@example.com'],
    ['asha@example.com', 'meera@example.com', 'asha@example.com'],
    [null, 'asha@example.com', 'asha@example.com'],
  ])('%j, with a link to %j', (read, linked, email) => {
    expect(completedEmail(read, linked)).toBe(email);
  });
});

test('phones, addresses, sites and links', () => {
  expect(findPhone(['B.Tech 2021 - 2025', 'Mobile: 090000 00001'], 'IN')).toBe('090000 00001');
  expect(findAddresses(['see https://example.org/a, github.com/asha; not node.js'])).toEqual([
    'https://example.org/a',
    'github.com/asha',
  ]);
  expect(findSites(['asha.example.dev | node.js'])).toEqual(['asha.example.dev']);
  expect(linkedContact(['https://example.org', 'mailto:asha@example.com?subject=Hi'], 'mailto')).toBe(
    'asha@example.com',
  );
  expect(linkedContact([], 'tel')).toBeNull();
});

const linesOf = (words: readonly Word[]) => viewPdf(extractOf(words), null).lines;

test.each<[string, Word[], string | null]>([
  ['a list of places beside the contacts', [[40, 50, 'Pune, Maharashtra | asha@example.com']], 'Pune, Maharashtra'],
  ['what a label names', [[40, 50, 'Location: Kochi']], 'Kochi'],
  [
    'a lone town near the contacts',
    [
      [40, 50, 'Kraków'],
      [40, 64, 'asha@example.com'],
    ],
    'Kraków',
  ],
  [
    'no title',
    [
      [40, 50, 'Backend Developer, Trainee'],
      [40, 64, 'asha@example.com'],
    ],
    null,
  ],
])('the place is %s', (_, words, place) => {
  expect(findLocation(linesOf(words), null)).toBe(place);
});

test.each<[string, Word[], string | null]>([
  [
    'set large',
    [
      [40, 50, 'Asha Rao', 20],
      [40, 80, 'Backend Developer'],
      [40, 100, 'Go, Java'],
    ],
    'Asha Rao',
  ],
  [
    'after an announcement',
    [
      [40, 50, 'Resume of Asha Rao', 20],
      [40, 80, 'Pune'],
      [40, 100, 'Go, Java, Git'],
    ],
    'Asha Rao',
  ],
  [
    'with spaces between its letters',
    [
      [40, 50, 'A S H A R A O', 20],
      [40, 80, 'and some more text'],
    ],
    'ASHA RAO',
  ],
  [
    'broken over two lines',
    [
      [40, 50, 'Asha', 20],
      [40, 72, 'Rao', 20],
      [40, 100, 'and some more text'],
    ],
    'Asha Rao',
  ],
  [
    'not what stands in its place',
    [
      [40, 50, 'Curriculum Vitae', 20],
      [40, 80, 'and some more text'],
    ],
    null,
  ],
])('the name is %s', (_, words, name) => {
  expect(findName(linesOf(words), new Set(), 'asha.rao@example.com')).toBe(name);
});
