import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locator } from '../../src/model/place.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { misplaced } from './facts.js';
import { lexicon, sections } from './measure.js';

/** How a word is typed, and how it is read. */
interface Typed {
  readonly source: string;
  readonly plain: string;
}

const word = fc.constantFrom('Built', 'Redis', 'cache', 'naïve', '🎯', '1,200', '95%', '支付', 'p95');
const typed: fc.Arbitrary<Typed> = fc.oneof(
  word.map((text) => ({ source: text, plain: text })),
  word.map((text) => ({ source: `**${text}**`, plain: text })),
  word.map((text) => ({ source: `*${text}*`, plain: text })),
  word.map((text) => ({ source: `\`${text}\``, plain: text })),
  word.map((text) => ({ source: `[${text}](https://example.com/a_b)`, plain: text })),
  word.map((text) => ({ source: `<b>${text}</b>`, plain: text })),
  fc.constantFrom(
    { source: 'R&amp;D', plain: 'R&D' },
    { source: '&lt;5', plain: '<5' },
    { source: '\\*nix', plain: '*nix' },
    { source: 'a\\_b', plain: 'a_b' },
    { source: 'C\\#', plain: 'C#' },
    { source: '<!-- x --> y', plain: 'y' },
  ),
);
const sentence = fc.array(typed, { minLength: 1, maxLength: 8 });
const bullets = fc.array(sentence, { minLength: 1, maxLength: 4 });

describe('generated resumes', { timeout: 60_000 }, () => {
  it('read every bullet as typed, and every place is true', () => {
    const options = fc.record({
      bullets,
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      tab: fc.constantFrom(' ', '\t'),
      wrap: fc.boolean(),
    });
    fc.assert(
      fc.property(options, ({ bullets: said, end, mark, tab, wrap }) => {
        const items = said.map(
          (words) => `-${tab}Led ${words.map(({ source }) => source).join(wrap ? `${end}  ` : ' ')} done.`,
        );
        const text = `${mark}# Asha Rao${end}${end}## Experience${end}${end}### Engineer, Acme (2020)${end}${end}${items.join(end)}${end}`;
        const resume = parseResume(
          { path: 'resume.md', format: 'markdown', text },
          { sections, lexicon, region: 'IN' },
        );
        expect(misplaced(resume)).toEqual([]);
        const read = resume.sections[0]?.entries[0]?.bullets ?? [];
        expect(read.map(({ prose }) => prose.value)).toEqual(
          said.map((words) => `Led ${words.map(({ plain }) => plain).join(' ')} done.`),
        );
        expect(read.map(({ prose: { at } }) => text.slice(at.start, at.end))).toEqual(
          items.map((item) => item.slice(2)),
        );
        expect(text.slice(resume.basics.name?.at.start, resume.basics.name?.at.end)).toBe('Asha Rao');
        expect(resume.prose.map(({ value }) => value)).toEqual([
          'Asha Rao',
          'Experience',
          'Engineer, Acme (2020)',
          ...read.map(({ prose }) => prose.value),
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('places', () => {
  it.each(['# Asha Rao\n', '\uFEFF# Asha Rao\n'])('of %j count from the first visible character', (text) => {
    const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
    const at = resume.basics.name?.at ?? { start: 0, end: 0 };
    expect(text.slice(at.start, at.end)).toBe('Asha Rao');
    expect(locator({ text })(at)).toEqual({ line: 1, column: 3, endLine: 1, endColumn: 11 });
    expect(locator({ text })({ start: 0, end: 0 })).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});
