import fc from 'fast-check';
import type { SourceFormat } from '../../src/model/source.js';

export interface Text {
  readonly format: SourceFormat;
  readonly text: string;
}

/** What opens and closes things in the three formats. */
const marks = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '"',
    "'",
    '`',
    '```\n',
    '~~~\n',
    '**',
    '_',
    '<div>',
    '</div>',
    '<b>',
    '<li>',
    '<!--',
    '-->',
  ],
  ...[
    '{{',
    '}}',
    '{%',
    ':::\n',
    '\n---\n',
    '\n===\n',
    '|',
    ':',
    ': ',
    '- ',
    '# ',
    '> ',
    '\\',
    '&',
    '*a',
    '\t',
    '\r',
    ',',
    '\n<<<<<<< x\n',
    '\0',
    '\ud83c',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** A resume of the corpus, cut, doubled, spliced with another, or with its brackets, fences, tags and quotes out of balance. */
export function mutated(corpus: readonly Text[]): fc.Arbitrary<Text> {
  const formats = [...new Set(corpus.map(({ format }) => format))];
  const file = fc
    .constantFrom(...formats)
    .chain((format) => fc.constantFrom(...corpus.filter((one) => one.format === format)));
  const change = fc.record({
    way: fc.constantFrom('cut', 'double', 'splice', 'unbalance', 'drop'),
    from: place,
    to: place,
    other: fc.constantFrom(...corpus),
    added: fc.array(fc.record({ mark: fc.constantFrom(...marks), at: place }), { minLength: 1, maxLength: 4 }),
  });
  return fc.tuple(file, fc.array(change, { minLength: 1, maxLength: 2 })).map(([{ format, text }, changes]) => ({
    format,
    text: changes.reduce((changed, { way, from, to, other, added }) => {
      const [start, end] = [from, to].map((share) => Math.floor(share * changed.length)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const [head, middle, tail] = [changed.slice(0, start), changed.slice(start, end), changed.slice(end)];
      switch (way) {
        case 'cut':
          return head + tail;
        case 'double':
          return (head + middle + middle + tail).slice(0, 2 * text.length);
        case 'splice':
          return head + other.text.slice(start, end) + tail;
        case 'unbalance':
          return added.reduce((now, { mark, at }) => insert(now, mark, at), changed);
        default:
          return head + middle.replace(/[[\]{}()"'`<>*:-]/, '') + tail;
      }
    }, text),
  }));
}

function insert(text: string, mark: string, share: number): string {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + mark + text.slice(at);
}
