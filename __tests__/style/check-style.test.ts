import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownRules } from '../../src/config/markdown-rules.js';
import { applySuggestions } from '../../src/fix.js';
import { locator } from '../../src/model/place.js';
import type { Finding } from '../../src/model/report.js';
import type { StyleSettings, StyleSlip } from '../../src/model/style.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { checkStyle, isLenient } from '../../src/style/check-style.js';
import { labelled, lexicon, readFixture, sections } from '../parse/measure.js';

function slips(text: string, settings: StyleSettings = {}): StyleSlip[] {
  return checkStyle(
    parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' }),
    settings,
  );
}

/** What `--fix` makes of a text. */
function fixed(text: string, found: readonly StyleSlip[]): string {
  const placeOf = locator({ text });
  const findings = found.map(({ at, replacement }) => ({
    ...placeOf(at),
    suggestion: replacement === null ? null : { text: replacement, placeholders: [], complete: true },
  }));
  return applySuggestions(text, findings as unknown as Finding[]).text;
}

const page = (body: string): string => `# Asha Rao\n\nPune  \nasha@example.com\n\n## Projects\n\n### Ledger\n\n${body}`;

/** Marked source, the rule, and what `--fix` writes in place of the mark. */
const breaches: readonly (readonly [rule: string, body: string, mended: string | null])[] = [
  ['no-missing-space-atx', '«##S»kills\n', '## S'],
  ['no-reversed-links', '- See «(the code)[https://example.com]»\n', '[the code](https://example.com)'],
  ['no-empty-links', '- See «[the code]()»\n', null],
  ['no-bare-urls', '- See «https://example.com/a»\n', '<https://example.com/a>'],
  ['ul-style', '- One\n\nText\n\n«*» Two\n', '-'],
  ['no-hard-tabs', 'Kaveri Pay«\t\t»2024\n', '  '],
  ['no-trailing-spaces', '- Cut the load time«  »\n  by a third\n', ''],
  ['no-space-in-emphasis', '- A **bold« »** word\n', ''],
  ['heading-increment', '«##### Deep»\n', null],
  ['no-duplicate-heading', 'Text\n\n«## Projects»\n\n- One\n', null],
  ['heading-start-left', '«  »## Skills\n', ''],
];

describe('a breach that matters', () => {
  test.each(breaches)('%s: %j', (rule, body, mended) => {
    const text = page(body.replaceAll(/[«»]/g, ''));
    const [slip, ...others] = slips(text);
    expect(others).toEqual([]);
    expect([slip?.rule, slip?.replacement]).toEqual([rule, mended]);
    expect(text.slice(slip?.at.start, slip?.at.end)).toBe(/«([^»]*)»/.exec(body)?.[1]);
    if (slip !== undefined && mended !== null) {
      const after = fixed(text, [slip]);
      expect(after).toBe(page(body.replace(/«[^»]*»/, mended)));
      expect(slips(after)).toEqual([]);
    }
  });

  test.each(['\r\n', '\n'])('has its place whatever ends a line: %j', (end) => {
    const text = `\uFEFF${page('##Skills\n')}`.replaceAll('\n', end);
    expect(slips(text).map(({ at }) => text.slice(at.start, at.end))).toEqual(['##S']);
  });
});

describe('what is written so on purpose', () => {
  test.each([
    ['a broken line of contacts', '- One\n'],
    ['a broken line between job and employer', '**Engineer**  \nKaveri Pay\n'],
    ['two jobs with one title', '- One\n\n### Ledger\n\n- Two\n'],
    ['a rank', '#1 of 60 teams\n'],
    ['hashtags', '#opensource #go\n'],
    ['a tab behind the mark', '-\tOne\n'],
    ['a mailbox', 'Write to asha@example.com\n'],
  ])('%s', (_, body) => expect(slips(page(body))).toEqual([]));

  test('no labelled resume has more than two slips', () => {
    const counts = labelled()
      .filter((file) => file.endsWith('.md'))
      .map((file) => slips(readFixture(file).text).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });
});

describe('the settings', () => {
  test('switch a rule off, and on with its options', () => {
    const text = page('##Skills\n');
    expect(slips(text, { 'no-missing-space-atx': false })).toEqual([]);
    expect(isLenient({ 'no-missing-space-atx': false })).toBe(true);
    expect(isLenient({ 'line-length': { line_length: 40 } })).toBe(false);
    const long = slips(page(`${'word '.repeat(20)}end.\n`), { 'line-length': { line_length: 40 } });
    expect(long.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'line-length: Line length: Expected: 40; Actual: 104.',
    ]);
  });

  test('hear all of a rule that they name', () => {
    const text = page('### Ledger\n');
    expect(slips(text)).toEqual([]);
    expect(slips(text, { 'no-duplicate-heading': true })).toHaveLength(1);
  });

  test('know every rule of the package', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/markdownlint/schema/markdownlint-config-schema.json', 'utf8'),
    ) as {
      properties: Record<string, unknown>;
    };
    const names = Object.keys(schema.properties);
    const aliases = names.filter((_, index) => /^MD\d+$/.test(names[index - 1] ?? ''));
    expect(markdownRules).toEqual(aliases);
  });
});

test('every place and every fix lies within the text', () => {
  const piece = fc.constantFrom(
    '# ',
    '##x',
    '\t',
    '  \n',
    '\n',
    '\r',
    '\r\n',
    '- ',
    '* ',
    '(a)[b]',
    '[](',
    '** ',
    'https://x.co',
    '🎯',
    '\uFEFF',
    '---\n',
    '```\n',
    '<!--',
    'word',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { at } of slips(text)) expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true);
    }),
    { numRuns: 200 },
  );
});
