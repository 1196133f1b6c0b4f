import { describe, expect, test } from 'vitest';
import { readYaml, type YamlPath } from '../../src/text/yaml.js';

const text = `---
# a resume's config
role: "backend"
pdf:
  fonts:
    - a.ttf
    - 'b.ttf'
  about: |
    two
    lines
weights: { content: 3, "grammar": [1, 2] }
empty:
12: twelve
`;

const reading = readYaml(text);
const document = 'document' in reading ? reading.document : expect.fail('the text is valid');

describe('readYaml', () => {
  test('gives plain values', () => {
    expect(document.value).toEqual({
      role: 'backend',
      pdf: { fonts: ['a.ttf', 'b.ttf'], about: 'two\nlines\n' },
      weights: { content: 3, grammar: [1, 2] },
      empty: undefined,
      12: 'twelve',
    });
  });

  test.each<[YamlPath, string, string]>([
    [[], '3:1', '3:1'],
    [['role'], '3:7', '3:1'],
    [['pdf'], '5:3', '4:1'],
    [['pdf', 'fonts', 1], '7:7', '7:7'],
    [['pdf', 'about'], '9:5', '8:3'],
    [['weights', 'grammar'], '11:35', '11:24'],
    [['weights', 'grammar', 1], '11:39', '11:39'],
    [['empty'], '12:1', '12:1'],
    [['12'], '13:5', '13:1'],
    // What is not there stands where it would belong.
    [['pdf', 'paper'], '5:3', '4:1'],
    [['nowhere', 'at', 'all'], '3:1', '3:1'],
  ])('knows where %j stands', (path, value, key) => {
    const { line, column } = document.placeOf(path);
    expect(`${line}:${column}`).toBe(value);
    const keyPlace = document.placeOfKey(path);
    expect(`${keyPlace.line}:${keyPlace.column}`).toBe(key);
  });

  test.each([
    ['role: a\r\npdf: b\r\n', ['pdf'], '2:6'],
    ['\uFEFFrole: a\npdf: b\n', ['role'], '1:7'],
    ['🙂: a\npdf: b', ['🙂'], '1:5'],
  ])('counts columns in UTF-16 units in %j', (source, path, place) => {
    const read = readYaml(source);
    const { line, column } = 'document' in read ? read.document.placeOf(path) : read.problem;
    expect(`${line}:${column}`).toBe(place);
  });

  test('drops __proto__', () => {
    const read = readYaml('a: { __proto__: { polluted: yes }, b: 1 }');
    expect(read).toMatchObject({ document: { value: { a: { b: 1 } } } });
    expect(JSON.stringify(read)).not.toContain('polluted');
  });
});
