import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { resumeOf, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

/** Ways to write words, `¤` each, that a reader of the page should see. */
const shown = [
  '<div align="center">\n<h3>¤ ¤</h3>\n<p>¤ | <a href="https://example.com/x">¤</a></p>\n</div>',
  '<center>\n\n¤\n\n</center>\n\n<center>\n¤\n</center>',
  '¤<br>¤<br/>¤  \n¤\\\n¤',
  '<details><summary>¤</summary>¤\n\n- ¤\n\n</details>',
  '<table><caption>¤</caption><tr><th>¤</th><th>¤</th></tr><tr><td>¤</td><td>¤<br>¤</td></tr></table>',
  '<table><tr><td>¤<table><tr><td>¤</td><td>¤</td></tr></table></td></tr></table>',
  '<table>\n<tr>\n<td>\n\n### ¤\n\n</td>\n<td>\n\n- ¤\n\n</td>\n</tr>\n</table>',
  '<dl><dt>¤</dt><dd>¤</dd></dl>',
  '¤ <kbd>¤</kbd> <sup>¤</sup> <mark>¤</mark> <font color="red">¤</font> <span style="float:right">¤</span> <q>¤</q> <del>¤</del>',
  '<pre>¤\n  ¤\n</pre>',
  'Lists of List<¤>, a Map<String, ¤> and <¤ ¤> told apart from 3 < ¤ > 2',
  '<figure><img src="x.png"><figcaption>¤</figcaption></figure>',
  '![¤](https://example.com/a.svg) ![¤](https://example.com/b.svg)',
  '[![¤](https://example.com/a.svg)](https://example.com/x) ¤',
  '<img src="https://example.com/a.svg" alt="¤"> ¤',
  '[¤](https://example.com) [¤](#here) [¤](./cv.pdf) [¤][] [¤][nowhere] <https://example.com/¤> [¤]',
  '| ¤ | ¤ |\n|---|--:|\n| ¤ | `¤` \\| ¤ |\n| ¤ |',
  '| ¤ | ¤ |\n|---|---|\n| <ul><li>¤</li><li>¤</li></ul> | ¤<br>![¤](x.png) |',
  '¤ | ¤\n¤ | ¤',
  '+----+----+\n| ¤ | ¤ |\n+====+====+\n| ¤ | ¤ |\n+----+----+',
  '¤\n: ¤\n: ¤\n\n¤\n\n: ¤\n\n    ¤\n\n    - ¤',
  '::: {.x #y}\n¤\n:::\n\n:::::: outer\n::: inner\n¤\n:::\n¤\n::::::\n\n::: note ¤\n¤\n:::',
  '[¤]{.c} [¤]{style="x"} *¤*{.x} `¤`{.py} [¤](https://example.com){target=_blank}',
  '### ¤ {.unnumbered #x}\n\n¤ {: .foo}\n\n* ¤\n{:.list}',
  '¤[^1] ¤[^long] ¤^[¤]\n\n[^1]: ¤\n\n[^long]: ¤\n\n    ¤',
  'Saved $5k ¤ and $10k ¤; $O(¤^2)$ and $\\text{¤}$ and\n\n$$\n¤\n$$',
  '\\begin{itemize}\n\\item ¤\n\\item \\textbf{¤} \\textit{¤ \\textbf{¤}}\n\\end{itemize}',
  '\\subsection*{¤}\n\\href{https://example.com}{\\underline{¤}} \\hfill ¤',
  '\\begin{center}¤ \\\\ ¤\\end{center}\n\n\\textcolor{blue}{¤} {\\color{red} ¤} {\\Large ¤} \\cventry{¤}{\\emph{¤}}{¤}',
  '{{ site.title }} ¤ {% if print %} ¤ {% endif %}\n{% raw %}¤{% endraw %} {%- assign y = 1 -%} ¤',
  '`¤` ``¤ ` ¤``\n\n```js\n¤\n```\n\n~~~\n¤\n~~~',
  '> ¤\n¤\n>\n> > ¤\n> - ¤\n\n> [!NOTE]\n> ¤',
  '- ¤\n\n  ¤\n\n  - ¤\n    1. ¤\n\n       ¤\n- [ ] ¤\n- [x] ¤\n+ ¤',
  '- ¤\n\n  | ¤ | ¤ |\n  |--|--|\n  | ¤ | ¤ |\n- ¤\n  <div>¤</div>',
  '(@) ¤\n\na) ¤\n\nIV. ¤\n\n(2) ¤\n\n2019. ¤',
  '¤\n***\n¤\n\n---\n\n¤\n\n* * *',
  '¤<!-- hidden -->¤\n\n<!--\nhidden\n\nhidden\n-->\n¤',
  '{% comment %}\nhidden\n\n- hidden\n{% endcomment %}\n\n¤ {%- comment -%}hidden{%- endcomment -%} ¤',
  '<div style="display:none">\n\n- hidden\n\n</div>\n\n¤ <span style="display: none">hidden</span> ¤\n\n<p hidden>hidden</p>\n\n¤',
  '<div style="display:none">hidden\n\n<div>¤</div>',
  '¤&nbsp;¤ &amp; ¤&mdash;¤ &lt;¤&gt; &ensp;¤',
  '\\*¤\\* \\_¤\\_ \\[¤\\] \\<¤\\> \\# ¤ \\\\ ¤',
  '***¤*** __¤__ ~~¤~~ ==¤== ^¤^ ~¤~ ** ¤** **¤',
  '➢ ¤\n✓ ¤\n• ¤\n· ¤\n— ¤',
  '¤\u2003¤\u200b ¤\u2028¤\t¤ \u202e¤\u202c',
  '¤\r\n¤\r\n\r\n- ¤\r\n- ¤',
  '[TOC]\n\n[[¤]] :rocket: ¤',
  '**¤** <span style="float: right">¤</span>\n\n<p>¤<span>¤</span></p>\n\n<p align="right">¤</p>',
  '¤\n\n\\newpage\n\n¤\n\n<div class="page-break"></div>\n\n¤',
] as const;

/** Words that go the way their author did not mean: into a warning at their place. */
const told = [
  '¤\n\n[^unused]: ¤ ¤',
  '| ¤ | ¤ |\n|---|---|\n| ¤ | ¤ | ¤ |\n| `¤|¤` | ¤ |',
  '¤\n\n```{=latex}\n¤\n```',
  '![¤](missing.png)\n\n¤',
] as const;

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** "quokab", "quokac": words that are nothing else. */
const nthWord = (index: number): string => `quok${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}`;

function fill(forms: readonly string[]): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const body = forms.join('\n\n<!-- -->\n\n').replaceAll('¤', () => {
    words.push(nthWord(words.length));
    return words.at(-1) ?? '';
  });
  return { text: `# Asha Rao\n\nasha@example.com\n\n## Projects\n\n${body}\n`, words };
}

async function missingFrom(text: string, words: readonly string[]): Promise<readonly string[]> {
  const { view, built } = await shop.read(resumeOf(text));
  const page = view.text.toLowerCase();
  const warned = built.warnings.map(({ at, message }) => message + text.slice(at?.start ?? 0, at?.end ?? 0)).join('\n');
  return words.filter((word) => !page.includes(word) && !warned.includes(word));
}

describe('every word reaches the page', () => {
  test.each(shown)('of %j', async (form) => {
    const { text, words } = fill([form]);
    const { view } = await shop.read(resumeOf(text));
    expect(words.filter((word) => !view.text.toLowerCase().includes(word))).toEqual([]);
    expect(view.text).not.toContain('hidden');
  });

  test.each(told)('or is told with its place: %j', async (form) => {
    const { text, words } = fill([form]);
    expect(await missingFrom(text, words)).toEqual([]);
  });

  test('whatever stands beside it', async () => {
    const forms = fc.shuffledSubarray([...shown, ...told], { minLength: 6, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(forms, async (chosen) => {
        const { text, words } = fill(chosen);
        expect(await missingFrom(text, words)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test('a word longer than a line is broken, and read back whole but for the break', async () => {
  const word = 'x'.repeat(150) + 'y'.repeat(150);
  const { view } = await shop.read(resumeOf(`# Asha Rao\n\n## Projects\n\n- ${word} end`));
  expect(view.text.replace(/\s/g, '')).toBe(`AshaRaoPROJECTS•${word}end`);
});

test('a soft hyphen neither breaks a word nor takes a letter with it', async () => {
  const { view } = await shop.read(resumeOf('# Asha Rao\n\n## Projects\n\nself\u00adless'));
  expect(view.text).toBe('Asha Rao\nPROJECTS\nselfless');
});

test.each([
  ['Go[^1]\n\n[^2]: Wrote it.', 'Wrote it.', 'The PDF leaves out "Wrote it.": no text refers to this footnote.'],
  [
    '| Tool | Years |\n|--|--|\n| Go | 3 | daily |',
    'daily',
    'The PDF leaves out "daily": its row has more cells than the head of the table.',
  ],
  [
    '```{=typst}\n#pagebreak()\n```',
    '```{=typst}\n#pagebreak()\n```',
    'The PDF leaves out "```{=typst}…": a page is made from Markdown and HTML, not from typst.',
  ],
])('what pandoc leaves out of %j is told', async (markup, place, message) => {
  const text = `# Asha Rao\n\n## Projects\n\n${markup}\n`;
  const { warnings } = await shop.build(resumeOf(text));
  expect(warnings.map((warning) => [text.slice(warning.at?.start, warning.at?.end), warning.message])).toEqual([
    [place, message],
  ]);
});
