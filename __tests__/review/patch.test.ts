import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPatch } from '../../src/review/patch.js';

const rows = (patch: string): string[] =>
  [...readPatch(patch)].map(([line, { text, added, hunk }]) => `${hunk}:${line}${added ? '+' : ' '}${text}`);

describe('readPatch', () => {
  test.each([
    { story: 'a new file', patch: '@@ -0,0 +1,2 @@\n+# Asha\n+Pune', expected: ['0:1+# Asha', '0:2+Pune'] },
    { story: 'counts left out mean one line', patch: '@@ -3 +3 @@\n-old\n+new', expected: ['0:3+new'] },
    {
      story: 'context lines and two hunks',
      patch: '@@ -1,3 +1,3 @@ # Asha\n a\n-b\n+B\n c\n@@ -10,2 +10,3 @@\n x\n+y\n z',
      expected: ['0:1 a', '0:2+B', '0:3 c', '1:10 x', '1:11+y', '1:12 z'],
    },
    {
      story: 'text that looks like diff',
      patch: '@@ -1,1 +1,3 @@\n+++ b/resume.md\n+@@ -1 +1 @@\n --- a',
      expected: ['0:1+++ b/resume.md', '0:2+@@ -1 +1 @@', '0:3 --- a'],
    },
    {
      story: 'no newline at the end',
      patch: '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      expected: ['0:1+b'],
    },
    { story: 'trimmed empty context', patch: '@@ -1,3 +1,3 @@\n a\n\n+b', expected: ['0:1 a', '0:2 ', '0:3+b'] },
    { story: 'carriage returns', patch: '@@ -0,0 +1,1 @@\n+a\r', expected: ['0:1+a'] },
    { story: 'only removals', patch: '@@ -1,2 +0,0 @@\n-a\n-b', expected: [] },
    { story: 'no diff at all', patch: 'Binary files differ', expected: [] },
  ])('$story', ({ patch, expected }) => {
    expect(rows(patch)).toEqual(expected);
  });

  test('gives every line of an added text back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((line) => !/[\r\n]/.test(line)),
          { minLength: 1 },
        ),
        (lines) => {
          const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
          expect([...readPatch(patch).values()].map(({ text }) => text)).toEqual(lines);
        },
      ),
    );
  });
});
