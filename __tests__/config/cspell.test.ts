import { describe, expect, test } from 'vitest';
import { readCspell } from '../../src/config/cspell.js';
import { problemsOf } from '../problems.js';

describe('the words of a cspell config', () => {
  test.each([
    ['cspell.json', '{ "version": "0.2", "words": ["gramsetu", "Sehore"] }', ['gramsetu', 'Sehore']],
    [
      '.cspell.json',
      '{\n\t// ours\n\t"words": ["gramsetu", /* a place */ "Sehore",],\n\t"dictionaries": ["aws"]\n}\n',
      ['gramsetu', 'Sehore'],
    ],
    ['cspell.config.yaml', 'words:\n  - gramsetu\nignoreWords:\n  - kheti*\n  - "!wrong"\n', ['gramsetu', 'kheti']],
    ['cspell.yml', '', []],
  ])('%s', (path, text, words) => expect(readCspell(text, path)).toEqual(words));

  test.each([
    ['{ "words": "gramsetu" }', /^cspell\.json:1:12 "words" must be a list, not text → Mend it/],
    ['{ "words": ["gramsetu"', /^cspell\.json:1:23 This is not valid JSON: /],
  ])('what is no such config is told with its place: %s', (text, said) => {
    const [problem] = problemsOf(() => readCspell(text, 'cspell.json'));
    expect(problem).toMatch(said);
  });
});
