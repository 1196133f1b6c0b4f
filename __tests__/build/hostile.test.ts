import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { LintError } from '../../src/errors.js';
import { resumeOf, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

const body = async (text: string): Promise<string> => {
  const { view } = await shop.read(resumeOf(`# Asha Rao\n\n## Projects\n\n${text}\n`));
  return view.text.split('\n').slice(2).join(' ');
};

describe('nothing in a resume is code', () => {
  test.each([
    ['a Typst call', '#read("/etc/passwd")', '#read(“/etc/passwd”)'],
    ['a call after emphasis', '**Go**(read("x")) and **Go**.func', 'Go(read(“x”)) and Go.func'],
    ['Typst markup', 'C# @ref <label> a_b_c ~x~ $y$ = z', 'C# @ref a_b_c x $y$ = z'],
    ['a set rule in a bullet', '- #set page(width: 1pt)', '• #set page(width: 1pt)'],
    ['an attribute that pandoc would pass on', '[red]{typst:text:fill="eval(1)"} ink', 'red ink'],
    ['such an attribute on a block', '::: {typst:inset="#read(1)"}\ninside\n:::', 'inside'],
    ['a raw block', 'before\n\n```{=typst}\n#read("/etc/passwd")\n```\n\nafter', 'before after'],
    ['raw inline code', 'a `#read("x")`{=typst} b', 'a b'],
    ['arithmetic', 'fast $#read("x")$ code', 'fast $#read("x")$ code'],
    ['a comment', 'see //not a comment and /* nor this */', 'see //not a comment and /* nor this */'],
    ['escapes', 'a\\\\b \\u{41} end\\\\', 'a\\b \\u{41} end\\'],
    ['a bullet that starts like a list', '- 1\\. first\n- \\+ second\n- = third', '• 1. first • + second • = third'],
    ['a soft hyphen', 'really-?', 'really-?'],
    ['a script', 'a <script>alert(1)</script> b', 'a b'],
    ['a style that never ends', 'a <style>b { color: red', 'a b { color: red'],
    ['a script block', '<script>\nalert(1)\n</script>\n\nb', 'b'],
    ['a picture of another file', '![x](/etc/passwd) ![y](https://example.com/y.png) text', 'x y text'],
    ['HTML inside out', '<b><i>x</b> y</i> </p> z', 'x y z'],
  ])('%s', async (_, text, expected) => {
    expect(await body(text)).toBe(expected);
  });

  test('links lead to the web, to mail and to phones only', async () => {
    const targets = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      '/etc/passwd',
      '#top',
      'https://example.com/"#x',
      'tel:+919000000001',
    ];
    const text = targets.map((target) => `[to](<${target}>)`).join(' ');
    const { view } = await shop.read(resumeOf(`# Asha Rao\n\n## Projects\n\n${text}`));
    expect(view.links).toEqual(['https://example.com/%22#x', 'tel:+919000000001']);
  });

  test('metadata of the front matter is not pandoc’s', async () => {
    const text = '---\nname: Asha Rao\nlua-filter: evil.lua\nheader-includes: "#read(1)"\n---\n\n## Projects\n\ntext';
    const { view } = await shop.read(resumeOf(text));
    expect(view.text).toBe('Asha Rao\nPROJECTS\ntext');
  });

  test('a name cannot leave the document’s title', async () => {
    const { view } = await shop.read(
      resumeOf('---\nname: \'Asha " + read("x") + "\'\n---\n\n# Asha " + read\\("x"\\) + "\n\n## Projects\n\ntext'),
    );
    expect(view.text).toBe('Asha “ + read(“x”) + “\nPROJECTS\ntext');
  });

  test('any words mean themselves', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'ab1#$@<>[](){}*_`~=+-/\\"\'|&^%!?.,:;'),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
        const resume = resumeOf(
          JSON.stringify({ basics: { name: 'Asha Rao' }, languages: [{ language: '' }] }),
          'resume.json',
        );
        const prose = { value: words.join(' '), at: { start: 0, end: 1 }, runs: [], code: [], links: [] };
        const section = { title: { value: 'Other', at: prose.at }, kind: 'other' as const, at: prose.at, entries: [] };
        const { view } = await shop.read({ ...resume, sections: [{ ...section, paragraphs: [prose, prose] }] });
        const bullet = `• ${words.join(' ')}`;
        expect(view.text.split('\n').slice(2).join(' ')).toBe(`${bullet} ${bullet}`);
      }),
      { numRuns: 25 },
    );
  });
});

describe('nothing in a resume hangs the build', () => {
  test.each([
    ['brackets', '['.repeat(10_000)],
    ['spans', `${'['.repeat(500)}x${']{a=b}'.repeat(500)}`],
    ['quotes', `${'>'.repeat(1_000)} x`],
    ['lists', `${'- '.repeat(1_000)}x`],
    ['emphasis', `${'*a **b '.repeat(500)}${' b** a*'.repeat(500)}`],
    ['tags within tags', `${'<b>'.repeat(9_000)}x${'</b>'.repeat(9_000)}`],
    ['links within links', '<a href="https://example.com">'.repeat(3_000)],
    ['lists in HTML', '<ul><li>'.repeat(3_000)],
    ['tables in HTML', '<table><tr><td>'.repeat(3_000)],
    ['more text than a resume has', 'word '.repeat(30_000)],
  ])('%s', async (_, text) => {
    await expect(shop.build(resumeOf(`# Asha Rao\n\n## Projects\n\n${text}`))).rejects.toBeInstanceOf(LintError);
  });

  test.each([
    ['divs', Array.from({ length: 400 }, (_, level) => `${':'.repeat(3 + level)} {.a}`).join('\n')],
    ['open tags', '<div>'.repeat(30)],
    ['tags without end', '<b>'.repeat(20_000)],
    ['invisible characters', '\ufe0f\u200b\u202e'.repeat(9_000)],
    ['comments without end', '<!-- '.repeat(9_000)],
    ['LaTeX within LaTeX', `${'\\textbf{'.repeat(5_000)}x${'}'.repeat(5_000)}`],
    ['less-than signs', '<'.repeat(5_000)],
    ['page breaks', '<div style="page-break-after: always"></div>\n\n'.repeat(500)],
  ])('%s are as nothing', async (_, text) => {
    expect((await shop.build(resumeOf(`# Asha Rao\n\n## Projects\n\n${text}`))).bytes.length).toBeGreaterThan(1_000);
  });

  test.each([
    ['four thousand bullets', '- Built it\n'.repeat(4_000)],
    ['one endless bullet', `- ${'word '.repeat(19_000)}`],
  ])('%s are built as they are', async (_, text) => {
    const { view } = await shop.read(resumeOf(`# Asha Rao\n\n## Projects\n\n${text}`));
    expect(view.pages).toBeGreaterThan(10);
  });

  test('a table wider than a page is set as lines of text', async () => {
    const row = (cell: string): string => `|${`${cell}|`.repeat(300)}\n`;
    const { view } = await shop.read(
      resumeOf(`# Asha Rao\n\n## Projects\n\n${row('a')}${row('-')}${row('x').repeat(10)}`),
    );
    expect(view.text).toContain('a | a | a');
    expect(view.text.match(/x/g)).toHaveLength(300 * 10);
  });

  test('and the engines work on afterwards', async () => {
    expect(await body('text')).toBe('text');
  });
});
