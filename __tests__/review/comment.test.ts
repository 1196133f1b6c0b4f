import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentBody } from '../../src/review/comment.js';
import { fenced, plain } from '../../src/review/plain.js';
import { findRemarks, type Remark } from '../../src/review/remark.js';
import { finding, report, typo } from './sample.js';

function only(...findings: Parameters<typeof report>[0]): Remark {
  const [remark, ...others] = findRemarks(report(findings), null);
  if (remark === undefined || others.length > 0) throw new Error('expected one remark');
  return remark;
}

/** What a reader sees, without the marker and the suggestion. */
function prose(body: string): string {
  return body
    .replace(/^<!--.*?-->\n/, '')
    .replace(/\n`{3,}suggestion\n[\s\S]*?\n`{3,}/, '')
    .replaceAll('&#8203;', '');
}

describe('the comment on a weak bullet', () => {
  test('asks, shows a shape, and leaves a way out', () => {
    expect(commentBody(only(finding()), null)).toBe(
      [
        '<!-- bulletlint:finding f9 -->',
        '"Built REST APIs for the library" says what you touched, not what you built. How many endpoints? Which of them need a login?',
        '',
        'Shape: *Built ‹N› REST APIs for the library, used by ‹who›*',
        '',
        'No number? Name the endpoints and who calls them. Please do not guess.',
      ].join('\n'),
    );
  });

  test('gives a complete rewrite as one click, and asks for honesty', () => {
    const suggestion = { text: 'Built 14 REST APIs', placeholders: [], complete: true };
    const body = commentBody(only(finding({ suggestion, questions: ['How many?'] })), '- Built 14 REST APIs');
    expect(body).toContain('\n```suggestion\n- Built 14 REST APIs\n```\n');
    expect(body).toMatch(/Take it only if all of it is true\.$/);
  });

  test('writes a complete rewrite out where the lines cannot be replaced', () => {
    const suggestion = { text: 'Built 14 *REST* APIs', placeholders: [], complete: true };
    expect(commentBody(only(finding({ suggestion })), null)).toContain('\nWrite: *Built 14 \\*REST\\* APIs*\n');
  });

  test('never says more than 60 words, nor a sentence of more than 18', () => {
    const words = fc.array(fc.constantFrom('orders', 'Redis,', 'a', 'the', '"queue"', 'API'), {
      maxLength: 40,
      size: 'max',
    });
    const sentence = words.map((list) => `${list.join(' ')}.`);
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
    const questions = fc.array(sentence, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraph, questions, paragraph, sentence, (message, asks, fix, text) => {
        const suggestion = { text: `Built ‹N› ${text}`, placeholders: ['‹N›'], complete: false };
        const seen = prose(commentBody(only(finding({ message, questions: asks, fix, suggestion })), null));
        expect(seen.split(/\s+/).length).toBeLessThanOrEqual(60);
        for (const one of seen.split(/[.?!]\s|\n\n/)) expect(one.trim().split(/\s+/).length).toBeLessThanOrEqual(18);
        expect(seen).toContain('Please do not guess.');
      }),
    );
  });

  test('shows a long shape from its first open fact to the end of a clause', () => {
    const text =
      'Built REST APIs for the hostel office of the college with ‹index, constraint or key›, over ‹N› tables, so that ‹what it prevents› for them';
    const suggestion = { text, placeholders: ['‹N›'], complete: false };
    expect(commentBody(only(finding({ suggestion })), null)).toContain(
      'Shape: *…office of the college with ‹index, constraint or key›, over ‹N› tables…*\n',
    );
  });

  test('cuts a long quotation rather than the point', () => {
    const message = '"Built REST APIs for the library and for the hostel office" names no result.';
    expect(commentBody(only(finding({ message })), null)).toContain(
      '"Built REST APIs for the library and for…" names no result.',
    );
  });
});

describe('the comment on typos', () => {
  test('has no questions and no lecture', () => {
    expect(commentBody(only(typo(12, 'managment', 'management')), '- right')).toBe(
      '<!-- bulletlint:finding t12-13 -->\nDid you mean "management"?\n\n```suggestion\n- right\n```',
    );
  });

  test('goes for all typos of a line together', () => {
    const body = commentBody(only(typo(12, 'managment', 'management'), typo(12, 'there', 'their')), '- right');
    expect(body).toContain('Did you mean "management"? The suggestion also mends one more here.');
    expect(body).toContain('bulletlint:finding t12-13+t12-35 -->');
  });
});

describe('untrusted text', () => {
  test.each([
    ['a mention', 'ask @octocat or @acme/team', 'ask @&#8203;octocat or @&#8203;acme/team'],
    ['an issue', 'fixes #12 and acme/site#7', 'fixes #&#8203;12 and acme/site#&#8203;7'],
    ['a link', '[here](https://evil.example)', '\\[here\\](https:&#8203;//evil.example)'],
    ['an image', '![x](http://evil.example/a.png)', '!\\[x\\](http:&#8203;//evil.example/a.png)'],
    ['HTML', '<img src=x> &lt;b&gt;', '&lt;img src=x&gt; &amp;lt;b&amp;gt;'],
    ['a comment', '<!-- bulletlint:summary -->', '&lt;!-- bulletlint:summary --&gt;'],
    ['emphasis and code', '**bold** `rm -rf`', '\\*\\*bold\\*\\* \\`rm -rf\\`'],
    ['turned direction', 'abc\u202edef\u0007', 'abcdef'],
    ['several lines', 'one\n\n# two', 'one # two'],
    ['a heading', '# Buy now', '\\# Buy now'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '12. one', '12\\. one'],
  ])('%s is only text', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('a fence is longer than any in the text', () => {
    expect(fenced('suggestion', 'a ````b```` c')).toBe('`````suggestion\na ````b```` c\n`````');
  });
});
