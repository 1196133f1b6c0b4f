import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/reporters/escape-markdown.js';
import { printable } from '../../src/reporters/printable.js';

const parser = unified().use(remarkParse).use(remarkGfm);
const visible = (text: string): string => text.replaceAll('\u200b', '');

/** What stands in a list item after its bold beginning, and the kinds of nodes there. */
function render(markdown: string): { text: string; kinds: string[] } {
  const tree = parser.parse(`1. **Line 1.** ${markdown} End.`);
  const kinds = new Set<string>();
  visit(tree, (node) => {
    kinds.add(node.type);
  });
  return { text: textOf(tree), kinds: [...kinds].toSorted() };
}

const onlyText = ['list', 'listItem', 'paragraph', 'root', 'strong', 'text'];

it.each([
  '<img src=x onerror=alert(1)> <!-- hidden',
  '**bold** _soft_ ~~gone~~ `code` ``',
  '[a link](https://example.com) ![an image](x.png) [^1] [ref]: x',
  'https://example.com/issues/1 www.example.com mailto:asha@example.com',
  '&lt; &copy; \\* | $x$ cell | # 1. - [ ] task',
  'two\n\nparagraphs\n\n# and a heading',
])('shows %j as it is written', (hostile) => {
  const { text, kinds } = render(escapeMarkdown(hostile));
  expect(kinds).toEqual(onlyText);
  expect(visible(text)).toBe(`Line 1. ${printable(hostile)} End.`);
});

it('leaves nothing that markup could come from, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'*_`~[](){}<>!#|\\&@:/.-+=$"\' \nwhGH1a'.split(''),
    'www.',
    'https://',
    '&amp;',
    '@asha',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const written = `a${parts.join('')}z`;
      const { text, kinds } = render(escapeMarkdown(written));
      expect(kinds).toEqual(onlyText);
      expect(visible(text)).toBe(`Line 1. ${printable(written)} End.`);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['@asha', '@\u200basha'],
  ['fixes #12', 'fixes #\u200b12'],
  ['GH-7', 'GH-\u200b7'],
  ['from $5 to $9', 'from &#36;5 to &#36;9'],
  ['C# and F#', 'C# and F#'],
])('calls nobody and nothing: %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
