import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngines } from '../../src/io/engines.js';
import type { GrammarIssue } from '../../src/model/rule.js';
import { checkResume } from './sentences.js';

const engines = createEngines();
afterAll(() => engines.close());

const sentences = ['grammar', 'further-grammar', 'more-grammar'].flatMap((name) =>
  readFileSync(`__tests__/fixtures/eval/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[3] ?? ''),
);
const someSentences = fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 14 });
/** Ways in which an author may write the words of one bullet. */
const markup = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/(\S+) (\S+)/, '**$1** $2'),
  (text: string) => text.replace(/(\S+)$/, '[$1](https://example.com/a_b)'),
  (text: string) => `${text} &amp; more \\* of *it*`,
);

const asMarkdown = (bullets: readonly string[]) =>
  `# Asha Rao\n\n## Projects\n\n### Placement portal\n\n${bullets.map((text) => `- ${text}\n`).join('')}`;
const asJson = (bullets: readonly string[]) =>
  JSON.stringify({ work: [{ name: 'Acme', highlights: bullets.map((text) => `${text} – "quoted"\u20b9`) }] }, null, 2);

/** Issues that a fix was offered for; what they are, wherever they stand. */
const fixable = (issues: readonly GrammarIssue[]) =>
  issues.filter(({ replacement }) => replacement !== null).map(({ rule, words }) => `${rule}: ${words}`);

describe('fixes', () => {
  test('never overlap, keep markup and escapes, and once made are not asked for again', async () => {
    await fc.assert(
      fc.asyncProperty(someSentences, markup, fc.boolean(), async (chosen, write, json) => {
        const text = json ? asJson(chosen) : asMarkdown(chosen.map(write));
        const options = { format: json ? 'json' : 'markdown' } as const;
        const before = await checkResume(engines.grammar, text, options);
        for (const [at, { at: place }] of before.issues.entries()) {
          expect(place.start).toBeGreaterThanOrEqual(before.issues[at - 1]?.at.end ?? 0);
        }
        if (json) expect(() => JSON.parse(before.mended)).not.toThrow();
        const marks = /[*[\]()\\&;"]/g;
        if (!chosen.some((sentence) => /[;()]/.test(sentence))) {
          expect(before.mended.match(marks)).toEqual(text.match(marks));
        }
        const after = await checkResume(engines.grammar, before.mended, options);
        const asked = new Set(fixable(before.issues));
        expect(fixable(after.issues).filter((issue) => asked.has(issue))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('beside the rest of the resume', () => {
  const mend = async (bullets: readonly string[]) => {
    const { mended } = await checkResume(engines.grammar, asMarkdown(bullets));
    return mended
      .slice(asMarkdown([]).length)
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(2));
  };
  const three = ['Wrote the parser in Rust', 'Fuzzed it for two weeks', 'Shipped it to 40 users'];

  test('one bullet has a full stop and the others have none', async () => {
    expect(await mend([...three, 'Cut the load time by half.'])).toEqual([...three, 'Cut the load time by half']);
    expect((await mend([...three.map((text) => `${text}.`), 'Cut the load time by half'])).at(-1)).toBe(
      'Cut the load time by half.',
    );
  });

  test('mixed lists, labels and short lists are left alone', async () => {
    const clean = [
      [...three, 'Cut the load time.', 'Halved the cost.'],
      [...three.map((text) => `${text}.`), 'Stack: Rust, Redis'],
      ['Wrote the parser in Rust.', 'Fuzzed it for two weeks'],
    ];
    for (const bullets of clean) expect(await mend(bullets)).toEqual(bullets);
  });

  test('one small opening among capitals, but not a list that is small throughout', async () => {
    expect((await mend([...three, 'built the installer in Go']))[3]).toBe('Built the installer in Go');
    const small = three.map((text) => text.toLowerCase().replace('rust', 'Rust'));
    expect(await mend(small)).toEqual(small);
  });

  test('one spelling of the other English, where the resume has a habit', async () => {
    const habit = ['Optimised the parser in Rust.', 'Optimised it again for two weeks.'];
    expect(await mend([...habit, 'Optimizing the queue now.'])).toEqual([...habit, 'Optimising the queue now.']);
    const either = ['Organized the fest of the college.', 'Optimised the parser in Rust.'];
    expect(await mend(either)).toEqual(either);
  });
});
