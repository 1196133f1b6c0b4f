import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { ownSets } from '../../.ci/eval/grammar.js';
import { createEngines } from '../../src/io/engines.js';
import type { GrammarIssue } from '../../src/model/rule.js';
import { checkResume } from './sentences.js';

const engines = createEngines({ limits: { milliseconds: 120_000 } });
afterAll(() => engines.close());

const sentences = ownSets.flatMap((path) =>
  readFileSync(path, 'utf8')
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
/** Ways in which a text may stand in YAML; plain ones only where they need no quotes. */
const styles: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text),
  (text) => `'${text.replaceAll("'", "''")}'`,
  (text) => `>-\n          ${text.replace(/ (?=\S+ \S+$)/, '\n          ')}`,
  (text) => (/^[A-Za-z][^:#]*$/.test(text) ? text : JSON.stringify(text)),
];
const asYaml = (bullets: readonly string[]) =>
  `work:\n  - name: Acme\n    highlights:\n${bullets.map((text, at) => `      - ${styles[at % styles.length]?.(text)}\n`).join('')}`;

/** A slip such as fingers make, in the word at a place of its own. */
const slips = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/\b([a-z]{2})([a-z])([a-z])(?=[a-z]{3})/, '$1$3$2'),
  (text: string) => text.replace(/ (the|in|with|of|to) /, ' $1 $1 '),
  (text: string) => text.replace(', ', ','),
  (text: string) => text.replace(/ (a|an) /, (_, article: string) => ` ${article === 'a' ? 'an' : 'a'} `),
);

/** Issues that a fix was offered for, by their line, which fixes leave as it is. */
const fixable = (text: string, issues: readonly GrammarIssue[]) =>
  issues
    .filter(({ replacement }) => replacement !== null)
    .map(({ rule, words, at }) => `${text.slice(0, at.start).split('\n').length} ${rule}: ${words}`);

/** Fixes do not overlap, and none of what was fixed is asked for again. */
async function mendOnce(text: string, format: 'markdown' | 'json' | 'yaml'): Promise<string> {
  const before = await checkResume(engines.grammar, text, { format });
  for (const [at, { at: place }] of before.issues.entries()) {
    expect(place.start).toBeGreaterThanOrEqual(before.issues[at - 1]?.at.end ?? 0);
  }
  const after = await checkResume(engines.grammar, before.mended, { format });
  const asked = new Set(fixable(text, before.issues));
  expect(fixable(before.mended, after.issues).filter((issue) => asked.has(issue))).toEqual([]);
  return before.mended;
}

describe('fixes', () => {
  test('keep markup, and once made are not asked for again', async () => {
    await fc.assert(
      fc.asyncProperty(someSentences, markup, slips, async (chosen, write, slip) => {
        const text = asMarkdown(chosen.map(slip).map(write));
        const mended = await mendOnce(text, 'markdown');
        const marks = /[*[\]()\\&;"]/g;
        if (!chosen.some((sentence) => /[;()]/.test(sentence))) expect(mended.match(marks)).toEqual(text.match(marks));
      }),
      { numRuns: 30 },
    );
  }, 240_000);

  test('keep the escapes of JSON and the styles of YAML', async () => {
    await fc.assert(
      fc.asyncProperty(someSentences, slips, async (chosen, slip) => {
        const bullets = chosen.map(slip);
        const json = JSON.parse(await mendOnce(asJson(bullets), 'json'));
        expect(json.work[0].highlights).toHaveLength(bullets.length);
        const yaml = load(await mendOnce(asYaml(bullets), 'yaml')) as { work: { highlights: unknown[] }[] };
        expect(yaml.work[0]?.highlights.map((value) => typeof value)).toEqual(bullets.map(() => 'string'));
      }),
      { numRuns: 30 },
    );
  }, 240_000);
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

  test('two of eight have a full stop, or end in a number without one', async () => {
    const eight = [
      ...three,
      ...three.map((text) => text.replace('it', 'them')),
      'Cut the load by 40%.',
      'Kept the docs.',
    ];
    expect(await mend(eight)).toEqual([...eight.slice(0, 6), 'Cut the load by 40%', 'Kept the docs']);
    const stopped = [...three.map((text) => `${text}.`), 'Cut the load by 40%'];
    expect((await mend(stopped)).at(-1)).toBe('Cut the load by 40%.');
  });

  test('one bullet breaks the habit of the whole resume', async () => {
    const jobs = [[...three], [...three, 'Kept the docs'], [...three], ['Cut the load.', 'Halved the cost']];
    const text = jobs.map((bullets, at) => `### Job ${at}\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`);
    const { mended } = await checkResume(engines.grammar, `# Asha Rao\n\n## Projects\n\n${text.join('\n')}`);
    expect(mended).toContain('- Cut the load\n- Halved the cost\n');
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
