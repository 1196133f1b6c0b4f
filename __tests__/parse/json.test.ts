import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/parse/tree/json.js';
import type { TreeNode } from '../../src/parse/tree/node.js';

/** The value that a tree stands for. */
function meant(node: TreeNode | null): unknown {
  switch (node?.type) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, meant(value)]));
    case 'array':
      return node.items.map(meant);
    case 'text':
      return node.passage.value;
    case 'plain':
      return JSON.parse(node.written);
    default:
      return null;
  }
}

/** What is told, as "line:column message". */
function told(text: string): string[] {
  return readJson(text).problems.map(({ at, message }) => {
    const before = text.slice(0, at.start).split('\n');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${message}`;
  });
}

it('reads any JSON as it is meant, and finds nothing wrong in it', () => {
  const keys = fc.constantFrom('name', 'work', 'a: "b', "it's", 'x, y', '“q”', '');
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'a",:{}[]\'“” \n\t\\#/') })),
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree')),
      fc.dictionary(keys, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom('', ' ', '\t', '  '), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { root, problems } = readJson(text);
      expect(problems).toEqual([]);
      expect(JSON.stringify(meant(root))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

const asha = { basics: { name: 'Asha Rao', email: 'asha@example.com' } };

describe('another way of writing JSON is read, and told once', () => {
  it.each([
    [
      'single quotes',
      "{'basics': {'name': 'Asha Rao',\n'email': 'asha@example.com'}}",
      ['1:2 JSON knows no quotes but straight double ones, here and on 1 more lines'],
    ],
    [
      'curly quotes',
      '{“basics”: {“name”: “Asha Rao”, “email”: “asha@example.com”}}',
      ['1:2 JSON knows no quotes but straight double ones'],
    ],
    [
      'keys without quotes',
      '{basics: {name: "Asha Rao", email: "asha@example.com"}}',
      ['1:2 this needs double quotes around it'],
    ],
    [
      'values without quotes',
      '{"basics": {"name": Asha Rao, "email": asha@example.com}}',
      ['1:21 this needs double quotes around it'],
    ],
    [
      'comments',
      '{"basics": {"name": "Asha Rao", // me\n"email": "asha@example.com" /* work */}}\n# end',
      ['1:33 JSON has no comments, here and on 2 more lines'],
    ],
    [
      'JavaScript',
      'module.exports = {"basics": {"name": "Asha Rao", "email": "asha@example.com"}};',
      ['1:1 only what stands from the first bracket on is read'],
    ],
    [
      'a fence',
      '```json\n{"basics": {"name": "Asha Rao", "email": "asha@example.com"}}\n```',
      ['1:1 only what stands from the first bracket on is read', '3:1 the resume ends before this'],
    ],
  ])('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems);
    expect(meant(readJson(text).root)).toEqual(asha);
  });
});

describe('a slip costs no more than itself', () => {
  it.each([
    ['a colon', '{"a" "b", "c": "d"}', { a: 'b', c: 'd' }, ['1:6 a colon is missing before this']],
    ['an equals sign', '{"a" = "b", "c": "d"}', { a: 'b', c: 'd' }, ['1:6 this should be ":"']],
    ['a semicolon', '{"a": "b"; "c": "d"}', { a: 'b', c: 'd' }, ['1:10 this should be ","']],
    ['a value', '{"a": , "c": "d"}', { c: 'd' }, ['1:5 a value is missing behind this']],
    ['a value and a line', '{"a":\n"c": "d"}', { c: 'd' }, ['1:5 a value is missing behind this']],
    ['two commas', '{"a": "b",, "c": "d"}', { a: 'b', c: 'd' }, ['1:11 a value is missing before this comma']],
    ['an opening quote', '{"a": b, c",\n"d": "e"}', { a: 'b, c', d: 'e' }, ['1:7 this needs double quotes around it']],
    ['the quotes of a key', '{"a: "b", "c": "d"}', { a: 'b', c: 'd' }, ['1:2 the closing quote is missing']],
    ['a quote in a text', '{"a": "b "c", d", "e": 1}', { a: 'b "c", d', e: 1 }, null],
    ['quotes in a text', '{"a": "the "b" of c"}', { a: 'the "b" of c' }, null],
    ['a closing quote', '{"a": "b,\r\n"c": "d"}', { a: 'b', c: 'd' }, ['1:7 the closing quote is missing']],
    ['a closing quote on one line', '{"a": "b, "c": "d"}', { a: 'b', c: 'd' }, ['1:7 the closing quote is missing']],
    ['the last quote of a list', '["a", "b]\n', ['a', 'b'], ['1:7 the closing quote is missing']],
    [
      'a line end in a text',
      '{"a": "b\r\nc", "d": 1}',
      { a: 'b\r\nc', d: 1 },
      ['1:9 a text goes on over the end of its line'],
    ],
    ['a lone backslash', '{"a": "C:\\dev & \\n"}', { a: 'C:dev & \n' }, ['1:10 a backslash needs another before it']],
    ['a tab', '{"a": "b\tc"}', { a: 'b\tc' }, ['1:9 a tab or another control character in a text is written \\t']],
  ])('%s', (_, text, value, problems) => {
    expect(meant(readJson(text).root)).toEqual(value);
    if (problems !== null) expect(told(text)).toEqual(problems);
  });
});

/** Written as people write it; what is wrong is in one place. */
const resume = (lines: readonly string[]) => lines.join('\n');

describe('a bracket that is missing or one too many', () => {
  const whole = {
    basics: { name: 'Asha', location: { city: 'Pune' }, profiles: [{ user: 'a' }] },
    work: [{ name: 'A', highlights: ['x'] }, { name: 'B' }],
    skills: [{ name: 'Go' }],
  };
  const written = JSON.stringify(whole, null, 2).split('\n');
  const closers = written.flatMap((line, at) => (/^\s*[}\]],?$/.test(line) ? [at] : []));

  it.each(closers)('without the bracket of line %i', (at) => {
    const lost = written[at]?.replace(/[}\]]/, '') ?? '';
    const { root, problems } = readJson(resume(written.with(at, lost)));
    expect(meant(root)).toEqual(whole);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^a "[}\]]" is missing here$/));
  });

  it.each(closers)('with that of line %i doubled', (at) => {
    const doubled = written[at]?.replace(/[}\]]/, '$&$&') ?? '';
    expect(meant(readJson(resume(written.with(at, doubled))).root)).toEqual(whole);
  });

  it.each(closers)('with that of line %i of the other kind', (at) => {
    const other = written[at]?.replace(/[}\]]/, (bracket) => (bracket === '}' ? ']' : '}')) ?? '';
    expect(meant(readJson(resume(written.with(at, other))).root)).toEqual(whole);
  });

  it.each([
    ['an object of a list', '[{"a": 1, {"a": 2}]', [{ a: 1 }, { a: 2 }]],
    ['a list in an object', '{"a": [1, 2, "b": 3}', { a: [1, 2], b: 3 }],
    ['an opening brace', '{"a": "b": 1}, "c": 2}', { a: { b: 1 }, c: 2 }],
    ['an opening bracket', '{"work": {"a": 1}, {"a": 2}], "c": 3}', { work: [{ a: 1 }, { a: 2 }], c: 3 }],
    ['those around all', '"a": 1, "b": 2', { a: 1, b: 2 }],
    [
      'the basics',
      '{"basics":{"name":"A","work":[{"b":1}],"skills":[]}',
      { basics: { name: 'A' }, work: [{ b: 1 }], skills: [] },
    ],
  ])('%s', (_, text, value) => expect(meant(readJson(text).root)).toEqual(value));
});
