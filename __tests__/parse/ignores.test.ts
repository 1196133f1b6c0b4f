import { describe, expect, it } from 'vitest';
import type { SourceFormat } from '../../src/model/source.js';
import { readIgnores } from '../../src/parse/ignores.js';

/** Each ignore as "rule: what it is over", the rule "*" for all. */
function read(text: string, format: SourceFormat = 'markdown'): string[] {
  return readIgnores({ text, format }).ignores.map(
    ({ rule, over }) => `${rule?.value ?? '*'}: ${JSON.stringify(text.slice(over.start, over.end))}`,
  );
}

describe('a comment that ignores', () => {
  it.each([
    ['the next line', '<!-- bulletlint-disable-next-line a/b -->\n- One\n- Two\n', ['a/b: "- One\\n"']],
    ['the next line with words', '<!-- bulletlint-disable-next-line a/b -->\n\n# One\n\nTwo\n', ['a/b: "# One\\n"']],
    [
      'its own line',
      '- One <!-- bulletlint-disable-line a/b -->\n- Two',
      ['a/b: "- One <!-- bulletlint-disable-line a/b -->\\n"'],
    ],
    ['everything below', '<!-- bulletlint-disable a/b -->\nOne', ['a/b: "<!-- bulletlint-disable a/b -->\\nOne"']],
    [
      'up to the end of it',
      'x\n<!--bulletlint-disable a/b-->\nOne\n<!--bulletlint-enable a/b-->\nTwo',
      ['a/b: "<!--bulletlint-disable a/b-->\\nOne\\n"'],
    ],
    [
      'up to the end of all',
      'x\n<!--bulletlint-disable a/b-->\nOne\n<!--bulletlint-enable-->\nTwo',
      ['a/b: "<!--bulletlint-disable a/b-->\\nOne\\n"'],
    ],
    [
      'the whole file',
      'One\n<!-- bulletlint-disable-file a/b -->\n',
      ['a/b: "One\\n<!-- bulletlint-disable-file a/b -->\\n"'],
    ],
    [
      'several rules',
      '<!-- bulletlint-disable-line a/b, c/d e/f -->',
      ['a/b', 'c/d', 'e/f'].map((id) => `${id}: "<!-- bulletlint-disable-line a/b, c/d e/f -->"`),
    ],
    ['all rules, with a reason', '<!-- bulletlint-disable-next-line -- asked for by a/b -->\nOne', ['*: "One"']],
    ['over several lines', '<!-- bulletlint-disable-next-line\n  a/b\n  -- said twice\n-->\nOne', ['a/b: "One"']],
    ['on Windows', '<!-- bulletlint-disable-next-line a/b -->\r\nOne\r\nTwo', ['a/b: "One\\r\\n"']],
  ] as const)('%s', (_, text, ignores) => expect(read(text)).toEqual(ignores));

  it.each([
    ['yaml', '# bulletlint-disable-next-line a/b -- why\nname: x\n', ['a/b: "name: x\\n"']],
    ['yaml', 'name: x # bulletlint-disable-line a/b\n', ['a/b: "name: x # bulletlint-disable-line a/b\\n"']],
    ['yaml', 'url: https://example.com/#bulletlint-disable-line\n', []],
    ['json', '{ // bulletlint-disable-line a/b\n}', ['a/b: "{ // bulletlint-disable-line a/b\\n"']],
    ['json', '/* bulletlint-disable-file a/b */{}', ['a/b: "/* bulletlint-disable-file a/b */{}"']],
    ['json', '{"url":"https://bulletlint-disable.example.com"}', []],
    ['markdown', 'Wrote bulletlint-disable and the like\n', []],
    ['markdown', '# bulletlint-disable a/b\n', []],
  ] as const)('in %s: %s', (format, text, ignores) => expect(read(text, format)).toEqual(ignores));

  it('lifts one rule out of an ignore of all', () => {
    const text = '<!-- bulletlint-disable -->\nOne\n<!-- bulletlint-enable a/b -->\nTwo\n';
    const [ignore] = readIgnores({ text, format: 'markdown' }).ignores;
    expect(ignore).toMatchObject({
      over: { start: 0, end: text.length + 1 },
      lifted: [{ rule: 'a/b', from: text.indexOf('<!-- bulletlint-enable') }],
    });
  });

  it('has a place for each rule, and for words it does not know', () => {
    const text = '<!-- bulletlint-disable a/b c/d --> <!-- bulletlint-skip -->';
    const { ignores, unknown } = readIgnores({ text, format: 'markdown' });
    const words = [...ignores.map(({ rule }) => rule), ...unknown].map((one) => text.slice(one?.at.start, one?.at.end));
    expect(words).toEqual(['a/b', 'c/d', 'bulletlint-skip']);
  });
});
