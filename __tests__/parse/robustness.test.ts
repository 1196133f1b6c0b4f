import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LintError } from '../../src/errors.js';
import type { Resume } from '../../src/model/resume.js';
import type { SourceFormat } from '../../src/model/source.js';
import { checkSize, checkTexts } from '../../src/parse/limits.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { describeResume } from '../../src/reporters/resume-json.js';
import { parsed } from './contract.js';
import { misplaced } from './facts.js';

import { lexicon, readAll, sections } from './measure.js';
import { mutated } from './mutations.js';

/** The resume, or null where the file is refused as it should be: with a place. */
function read(text: string, format: SourceFormat): Resume | null {
  try {
    return parseResume({ path: 'resume', format, text }, { sections, lexicon, region: 'IN' });
  } catch (error) {
    if (!(error instanceof LintError) || (format === 'markdown' && text.length < 20_000)) throw error;
    expect(error.place?.line).toBeGreaterThan(0);
    expect(error.hint).not.toBe('');
    return null;
  }
}

function holds(text: string, format: SourceFormat): void {
  const resume = read(text, format);
  if (resume === null) return;
  expect(misplaced(resume)).toEqual([]);
  expect(parsed.safeParse(describeResume(resume)).error?.issues ?? []).toEqual([]);
}

const soup = fc
  .array(
    fc.constantFrom(
      ...[
        '# ',
        '## ',
        '### Experience',
        'Skills',
        '\n',
        '\n\n',
        '\r\n',
        '- ',
        '  - ',
        '    * ',
        '1. ',
        '**',
        '*',
        '_',
        '`',
        '[',
        '](',
        ')',
        '<',
      ],
      ...[
        '<b>',
        '</b>',
        '<div>\n',
        '</div>',
        '<br>',
        '<li>',
        '<!--',
        '-->',
        '&amp;',
        '&nbsp;',
        '\\*',
        '{: .x}',
        '{{',
        '}}',
        ':   ',
        '> ',
        '| a | b |',
      ],
      ...[
        '\n|---|---|\n',
        '---\n',
        '===\n',
        '```text\n',
        '```',
        '\t',
        '•',
        '🎯',
        'é',
        '\u00a0',
        '\ufeff',
        '\0',
        'Jan 2024 – Present',
        '2020',
        'Acme',
      ],
      ...[
        'Engineer, ',
        'Go, Redis',
        '(',
        ')',
        'a@b.co',
        '+91 90000 00001',
        ' at ',
        '. ',
        ':',
        '"',
        "'",
        '\ud800',
        ':::',
        '~~',
        '![x](y)',
        '^',
        '$',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** For slow machines only: nothing here takes a second alone. */
const patience = { timeout: 900_000 };

describe('any input', patience, () => {
  it.each(['markdown', 'json', 'yaml'] as const)(
    '%s of arbitrary characters is read or refused with a place',
    (format) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => holds(text, format)),
        { numRuns: 300 },
      );
    },
  );

  it.each(['markdown', 'yaml'] as const)('%s soup is read with every place true', (format) => {
    fc.assert(
      fc.property(soup, (text) => holds(text, format)),
      { numRuns: 700 },
    );
  });

  it('a mutated resume is read with every place true', () => {
    fc.assert(
      fc.property(mutated(readAll()), ({ format, text }) => holds(text, format)),
      { numRuns: Number(process.env.MUTATIONS ?? 5000) },
    );
  });

  it.each([
    ['nested quotes', '>'.repeat(3000)],
    ['nested lists', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['open brackets', '['.repeat(5000)],
    ['open emphasis', '*a _b '.repeat(3000)],
    ['open comments', '<!-- '.repeat(5000)],
    ['open Liquid', '{% '.repeat(5000)],
    ['one long word', 'a'.repeat(200_000)],
    ['many at signs', '@'.repeat(20_000)],
    ['one long line of digits', '9 '.repeat(50_000)],
    ['one long paragraph', '## Experience\n\n### Engineer (2020)\n\n'.concat('Built `x` &amp; **y**. '.repeat(5000))],
    ['list marks on one line', '- '.repeat(20_000).concat('x')],
    ['numbers on one line', '1. '.repeat(20_000)],
    ['closed links', ']('.repeat(20_000)],
    ['open links', '[a]('.repeat(20_000)],
    ['open strong in open emphasis', '*a **b '.repeat(10_000)],
    ['open tags', '<div>'.repeat(10_000)],
  ])('%s are read', (_, text) => holds(text, 'markdown'));

  it.each([
    ['markdown', 'x '.repeat(500_000), 'has 1000000 characters'],
    ['markdown', '- x\n'.repeat(6000), 'has 6000 lines'],
    ['json', JSON.stringify({ skills: Array.from({ length: 6000 }, () => 'Go') }), 'has 6000 texts'],
    ['yaml', `skills: [${'a, '.repeat(6000)}]`, 'has 6000 texts'],
  ] as const)('%s that is far too long is read but not judged', (format, text, told) => {
    const resume = read(text, format);
    expect(resume).not.toBeNull();
    if (resume === null) return;
    expect(() => {
      checkSize(resume.source);
      checkTexts(resume);
    }).toThrow(told);
  });

  it('a picture in the text does not count', () => {
    const picture = `![me](data:image/png;base64,${'A'.repeat(300_000)})`;
    const text = `# Asha Rao\n\n${picture}\n`;
    expect(() => checkSize({ path: 'resume.md', format: 'markdown', text })).not.toThrow();
    expect(read(text, 'markdown')?.basics.name?.value).toBe('Asha Rao');
  });

  it.each([
    ['json', '['.repeat(100_000)],
    ['json', '{"basics":'.repeat(10_000)],
    ['yaml', '['.repeat(10_000)],
    ['yaml', `${'- '.repeat(1000)}x`],
  ] as const)('deeply nested %s is refused', (format, text) => expect(read(text, format)).toBeNull());
});
