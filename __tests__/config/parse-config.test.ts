import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { LintError } from '../../src/errors.js';
import { problemsOf } from '../problems.js';

const path = '.resumerc.yml';
const parse = (text: string) => parseConfig(text, path);

describe('parseConfig', () => {
  test.each(['', '\n', '# nothing yet\n', '---\n', '{}', '\uFEFF'])('%j has every default', (text) => {
    expect(parse(text)).toEqual({
      resume: [],
      role: 'backend',
      level: 'fresher',
      market: 'in',
      employer: 'product',
      threshold: null,
      failOn: 'never',
      rubric: null,
      rules: {},
      ignore: [],
      markdownlint: {},
      weights: {},
      pdf: { template: 'classic', fonts: [], accent: '#1f4e79' },
      review: { inline: true, comments: 5, summary: true },
      badge: { label: 'resume', style: 'flat' },
      report: { redact: true },
      private: {},
      dictionary: [],
      packs: [],
    });
  });

  test('reads what is written', () => {
    const config = parse(
      [
        'resume: [resume.md, cv/resume.json]',
        'role: frontend',
        'threshold: 72.5',
        'rules:',
        '  content/weak-bullet: error',
        '  market/declaration: off',
        'weights: { grammar: 0 }',
        'pdf:',
        '  paper: us-letter',
        'private:',
        '  phone: RESUME_PHONE',
        'dictionary: [Zerodha]',
      ].join('\r\n'),
    );
    expect(config).toMatchObject({
      resume: ['resume.md', 'cv/resume.json'],
      role: 'frontend',
      threshold: 72.5,
      rules: { 'content/weak-bullet': 'error', 'market/declaration': 'off' },
      weights: { grammar: 0 },
      pdf: { paper: 'us-letter', template: 'classic' },
      private: { phone: 'RESUME_PHONE' },
      dictionary: ['Zerodha'],
    });
  });

  test('takes a key without a value as left out', () => {
    expect(parse('threshold:\nrules:\n  # market/declaration: off\nrole: backend\n')).toEqual(parse(''));
  });

  test('finds files beside the config, wherever it lies', () => {
    const config = parseConfig(
      'resume: resume.md\nignore: [{ path: cv.json, rule: content/filler }]\npacks: [../packs/roles/data.yml]\npdf: { file: out/cv.pdf, template: cv.typ, fonts: [fonts], margin: 20 }\n',
      'students/asha/.resumerc.yml',
    );
    expect(config.resume).toEqual(['students/asha/resume.md']);
    expect(config.ignore).toEqual([{ path: 'students/asha/cv.json', rule: ['content/filler'] }]);
    expect(config.packs).toEqual(['students/packs/roles/data.yml']);
    expect(config.pdf).toMatchObject({
      file: 'students/asha/out/cv.pdf',
      template: 'students/asha/cv.typ',
      fonts: ['students/asha/fonts'],
      margin: 20,
    });
  });
});

/** A config, and what should be said: `line:column message → hint`. */
const mistakes: readonly (readonly [name: string, text: string, ...says: string[]])[] = [
  ['a misspelled key', 'rol: backend', '1:1 "rol" is not a known key → Did you mean "role"?'],
  ['a key in another style', 'fail-on: error', '1:1 "fail-on" is not a known key → Did you mean "failOn"?'],
  [
    'a misspelled key inside a block',
    'review:\n  coments: 3',
    '2:3 "review.coments" is not a known key → Did you mean "comments"?',
  ],
  [
    'a key like no other, though it has no value',
    'badge:\n  colour:',
    '2:3 "badge.colour" is not a known key → Known here: label, style.',
  ],
  [
    'text for a number',
    'threshold: high',
    '1:12 "threshold" must be a number, not text → Write it in digits, without quotes or units.',
  ],
  [
    'a quoted number',
    'threshold: "75"',
    '1:12 "threshold" must be a number, not text → Write it in digits, without quotes or units.',
  ],
  ['too much', 'threshold: 101', '1:12 "threshold" must be at most 100 → Write 100 or less.'],
  ['too little', 'weights: { content: -1 }', '1:21 "weights.content" must be at least 0 → Write 0 or more.'],
  [
    'a fraction of a comment',
    'review: { comments: 2.5 }',
    '1:21 "review.comments" must be a whole number, not a fraction → Write it in digits, without quotes or units.',
  ],
  [
    'a number for text',
    'dictionary:\n  - Kotlin\n  - 2024',
    '3:5 "dictionary[1]" must be text, not a number → Put it in quotes.',
  ],
  [
    'nothing in a list',
    'dictionary:\n  - Kotlin\n  -\n',
    '2:3 "dictionary[1]" must be text, not nothing → Write something behind the "-", or delete it.',
  ],
  [
    'one of a choice, misspelled',
    'employer: servise',
    '1:11 "employer" must be product or service → Did you mean "service"?',
  ],
  ['none of a choice', 'pdf: { paper: legal }', '1:15 "pdf.paper" must be a4 or us-letter → Write a4 or us-letter.'],
  [
    'a severity that is none',
    'rules:\n  content/weak-bullet: warn',
    '2:24 "rules.content/weak-bullet" must be off, info, warning or error → Write off, info, warning or error.',
  ],
  [
    'a dimension that is none',
    'weights:\n  contents: 3',
    '2:3 "weights.contents" is not a known key → Did you mean "content"?',
  ],
  [
    'an ignore of nothing in particular',
    'ignore:\n  - path: resume.md',
    '2:5 "ignore[0]" must name a rule or a text → Write "rule:" or "text:" in it.',
  ],
  [
    'a rule of markdownlint that is none',
    'markdownlint:\n  no-hard-tab: false',
    '2:3 "markdownlint.no-hard-tab" is not a known key → Did you mean "no-hard-tabs"?',
  ],
  ['neither a path nor a list', 'resume: 3', '1:9 "resume" must be text or a list → Write text or a list.'],
  [
    'a list of something else',
    'resume:\n  - a.md\n  - 3',
    '3:5 "resume[1]" must be text, not a number → Put it in quotes.',
  ],
  [
    'a path from the root',
    'extends: /etc/passwd',
    '1:10 "extends" must be a path inside the repository → Write it relative to this file.',
  ],
  [
    'an address',
    'packs: ["https://example.com/roles/a.yml"]',
    '1:9 "packs[0]" must be a path inside the repository → Write it relative to this file.',
  ],
  [
    'a drive',
    "pdf:\n  file: 'C:\\cv.pdf'",
    '2:9 "pdf.file" must be a path inside the repository → Write it relative to this file.',
  ],
  [
    'no colour',
    'pdf: { accent: navy }',
    '1:16 "pdf.accent" must be a colour → Write "#1f4e79", in quotes, for instance.',
  ],
  [
    'a private value itself',
    "private:\n  phone: '+91 90000 00001'",
    '2:10 "private.phone" must be the name of an environment variable, with PHONE in it → Write RESUME_PHONE here, and keep the value itself out of the repository.',
  ],
  [
    'a secret that is no phone',
    'private: { phone: GITHUB_TOKEN }',
    '1:19 "private.phone" must be the name of an environment variable, with PHONE in it → Write RESUME_PHONE here, and keep the value itself out of the repository.',
  ],
  [
    'a secret that belongs to a mailbox',
    'private: { email: EMAIL_PASSWORD }',
    '1:19 "private.email" must be the name of an environment variable, with EMAIL in it → Write RESUME_EMAIL here, and keep the value itself out of the repository.',
  ],
  [
    'a list for everything',
    '- role: backend',
    '1:1 The file must be a block of keys, not a list → Write "key: value" lines, indented by two spaces.',
  ],
  [
    'a text for everything',
    'backend',
    '1:1 The file must be a block of keys, not text → Write "key: value" lines, indented by two spaces.',
  ],
  [
    'text for a block',
    'pdf: a4',
    '1:6 "pdf" must be a block of keys, not text → Write "key: value" lines, indented by two spaces.',
  ],
  [
    'several mistakes, in the order of the file',
    'treshold: 70\r\nrole: [backend]\r\n\r\nreview:\r\n  inline: "no"\r\n  sumary: false\r\n',
    '1:1 "treshold" is not a known key → Did you mean "threshold"?',
    '2:7 "role" must be text, not a list → Write one text.',
    '5:11 "review.inline" must be true or false, not text → Write true or false, without quotes.',
    '6:3 "review.sumary" is not a known key → Did you mean "summary"?',
  ],
  ['a key given twice', 'role: a\nrole: b', '2:1 This key is there twice → Keep one of them.'],
  [
    'a bracket left open',
    'resume: [a.md\nrole: b',
    '2:1 This is not valid YAML: deficient indentation → Check the indentation, the colons and the quotes here.',
  ],
  ['two documents', 'role: a\n---\nrole: b', '3:1 The file holds more than one document → Delete the line "---".'],
  ['an alias', 'dictionary: &d [Go]\npacks: *d', '2:8 Aliases such as *name are not read → Write the value out again.'],
  [
    'a bomb of aliases',
    `a: &a [x, x]\n${'bcdefgh'.replaceAll(/./g, (name) => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}`,
    '2:8 Aliases such as *name are not read → Write the value out again.',
  ],
  [
    'a tag',
    'role: !!js/function x',
    '1:7 This is not valid YAML: unknown scalar tag !<tag:yaml.org,2002:js/function> → Check the indentation, the colons and the quotes here.',
  ],
];

describe('a config with a mistake', () => {
  test.each(mistakes)('%s', (_, text, ...says) => {
    expect(problemsOf(() => parse(text))).toEqual(says.map((line) => `${path}:${line}`));
  });

  test('is refused when nested too deeply or too long', () => {
    expect(problemsOf(() => parse('['.repeat(5000)))).toHaveLength(1);
    expect(problemsOf(() => parse(`role: ${'x'.repeat(1_000_001)}`))).toEqual([
      `${path}:1:1 The file is too long to be read → Keep it under 1000000 characters.`,
    ]);
  });

  test('never repeats a private value', () => {
    const text = "private: { phone: '+91 90000 00001' }\nemail: asha@example.com\n";
    expect(problemsOf(() => parse(text)).join('\n')).not.toMatch(/90000|asha/);
  });
});

describe('any text', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'role',
        'pdf',
        'rules',
        ': ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a',
        '*a',
        '|',
        '>',
        '!!',
        '#',
        '?',
        '---',
        '__proto__',
        '1',
        'null',
        '\t',
        '\r\n',
        ',',
        '~',
        '<<',
      ),
    )
    .map((parts) => parts.join(''));

  test.each([
    ['of any characters', fc.string({ unit: 'binary' })],
    ['made of pieces of YAML', yamlish],
    ['that is JSON', fc.json()],
  ])('%s is a config or a list of problems', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parse(text).resume).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(LintError);
          expect((error as LintError).place?.line).toBeGreaterThan(0);
          expect((error as LintError).place?.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
