import { z } from 'zod';
import { employers } from '../model/pack.js';
import { dimensions, severities } from '../model/report.js';
import type { PrivateField } from '../model/resume.js';
import { markdownRules } from './markdown-rules.js';

/*
 * Every option of `.resumerc.yml`: its type, its default and what it does, all in this one place. The JSON Schema for editors
 * is generated from here.
 */

const text = z.string().trim().min(1);
const path = text.refine((written) => !written.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(written), {
  error: 'must be a path inside the repository\nWrite it relative to this file.',
});
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour\nWrite "#1f4e79", in quotes, for instance.');

const template = z.union([z.enum(['classic', 'compact']), path.regex(/\.typ$/)], {
  error: 'must be a template\nWrite classic, compact or the path of a .typ file.',
});

/** An empty block of keys stands for all of its defaults. */
const block = <S extends z.core.$ZodLooseShape>(description: string, shape: S) =>
  z
    .strictObject(shape)
    .prefault({} as z.input<z.ZodObject<S, z.core.$strict>>)
    .describe(description);

/**
 * The name must say what it holds: a pull request that changes this file must not be able to print another secret of the
 * workflow, such as its token, into the PDF.
 */
const variable = (field: PrivateField) => {
  const word = field.toUpperCase();
  const isName = (name: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(name) && name.includes(word);
  const holdsMore = (name: string): boolean => /TOKEN|SECRET|PASS|KEY/.test(name);
  return z
    .string()
    .refine((name) => isName(name) && !holdsMore(name), {
      error: `must be the name of an environment variable, with ${word} in it\nWrite RESUME_${word} here, and keep the value itself out of the repository.`,
    })
    .optional()
    .describe(`The environment variable that holds your ${field}.`);
};

export const options = z.strictObject({
  resume: z
    .union([path, z.array(path)])
    .default([])
    .transform((paths) => (typeof paths === 'string' ? [paths] : paths))
    .describe('The resume, or a list of them. Unset: resume.md, resume.json or resume.yaml beside this file.'),
  role: text.default('backend').describe('The role that the resume is for: a file of rules/roles.'),
  level: text.default('fresher').describe('How much experience the role asks for: one of the levels of its pack.'),
  market: text.default('in').describe('Where the resume is sent: a file of rules/markets.'),
  employer: z
    .enum(employers)
    .default('product')
    .describe('The kind of company: one with products of its own, or one that builds for clients.'),
  threshold: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .default(null)
    .describe('The score below which the check fails. Unset: the score is reported and nothing fails.'),
  failOn: z
    .enum(['error', 'never'])
    .default('never')
    .describe('Whether a finding of severity error fails the check, whatever the score.'),
  rubric: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('The version of the rubric that the threshold was chosen under. A newer one reports but does not fail.'),
  rules: z
    .record(text, z.enum(['off', ...severities]))
    .default({})
    .describe('A severity for a rule, or off, by its id. Severity never changes points; off does.'),
  ignore: z
    .array(
      z
        .strictObject({
          path: path.optional().describe('The resume, or a folder of them. Unset: every resume.'),
          rule: z
            .union([text, z.array(text).min(1)])
            .transform((rules) => (typeof rules === 'string' ? [rules] : rules))
            .optional()
            .describe('A rule by its id, or a list of them. Unset: every rule.'),
          text: text.optional().describe('Words on the lines of the finding. Unset: any.'),
        })
        .refine(({ rule, text: words }) => rule !== undefined || words !== undefined, {
          error: 'must name a rule or a text\nWrite "rule:" or "text:" in it.',
        }),
    )
    .default([])
    .describe('Findings that are not told and cost nothing. Where they would cost points, the score is customised.'),
  markdownlint: z
    .partialRecord(
      z.enum(markdownRules),
      z.union([z.boolean(), z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]))]),
    )
    .default({})
    .describe(
      'Rules of markdownlint, by name: true, false or the options of the rule. They count in formatting/markdown-style.',
    ),
  weights: z
    .partialRecord(z.enum(dimensions), z.number().min(0).max(100))
    .default({})
    .describe('A weight for a dimension in the score. 0 leaves it out.'),
  pdf: block('The PDF that is built, and what it looks like.', {
    file: path.optional().describe('A PDF to judge instead of building one.'),
    template: template.default('classic').describe('classic, compact, or a Typst file of your own.'),
    paper: z.enum(['a4', 'us-letter']).optional().describe('The paper. Unset: that of the market.'),
    font: text.optional().describe('The family of the text, one of pdf.fonts. Unset: Source Sans 3.'),
    fonts: z
      .array(path)
      .max(20)
      .default([])
      .describe('Fonts of the repository: .ttf, .otf and .ttc files, or folders of them.'),
    fontSize: z
      .number()
      .min(8)
      .max(14)
      .optional()
      .describe('The size of the text, in points. Unset: 10; compact has 9.5.'),
    margin: z
      .number()
      .min(8)
      .max(40)
      .optional()
      .describe('The margin of the page on every side, in millimetres. Unset: 16; compact has 13.'),
    accent: color.default('#1f4e79').describe('The colour of headings and links.'),
  }),
  review: block('What is said on a pull request.', {
    inline: z.boolean().default(true).describe('Comment on weak bullets, errors and typos where they stand.'),
    comments: z.int().min(0).max(50).default(5).describe('At most so many inline comments, the dearest first.'),
    summary: z.boolean().default(true).describe('Keep one comment with the score and what to do next.'),
  }),
  badge: block('The badge with the score.', {
    label: text.default('resume').describe('The words on the left.'),
    style: z.enum(['flat', 'flat-square', 'plastic', 'for-the-badge']).default('flat').describe('The look.'),
  }),
  report: block('The reports, wherever they go.', {
    redact: z
      .boolean()
      .default(true)
      .describe('Mask e-mail addresses, the phone and the address in every report, comment and annotation.'),
  }),
  private: block('Contact details that go into the PDF and nowhere else.', {
    phone: variable('phone'),
    email: variable('email'),
    address: variable('address'),
  }),
  dictionary: z
    .array(text)
    .default([])
    .describe(
      'Words that are spelled right: names, products, terms. Those of a cspell config in the repository are right as well.',
    ),
  packs: z.array(path).default([]).describe('Pack files of your own: roles/*.yml, markets/*.yml, skills/*.yml.'),
  extends: path.optional().describe('Another such file, whose options hold where this one is silent.'),
});
