import { z } from 'zod';
import { evidenceKinds } from '../model/bullet.js';
import { educationFacts, employers, personalDetails, trusts } from '../model/pack.js';
import { dimensions, efforts, severities } from '../model/report.js';
import { sectionKinds } from '../model/resume.js';
import { check } from './check-schema.js';

/*
 * One schema per kind of file under `rules/`. A pack holds facts and literal terms: no patterns, no code.
 * The id of a role or market is the name of its file.
 */

const text = z.string().trim().min(1);
const list = z.array(text);
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens\nWrite data-engineer, for instance.');
/** `<dimension>/<name>`. */
const ruleId = z.string().refine((id) => dimensions.some((dimension) => id.startsWith(`${dimension}/`)), {
  error: `must start with a dimension\nWrite <dimension>/<name>, with one of ${dimensions.join(', ')}.`,
});

/** `rules/skills/*.yml` is a list of these. */
const skill = z.strictObject({
  name: text,
  aliases: list.default([]),
  kind: slug,
  /** Names of skills that naming this one also shows. */
  implies: list.default([]),
  family: slug.nullable().default(null),
  ambiguous: z.boolean().default(false),
});
const skillFile = z.array(skill);

const example = z.strictObject({ text: z.string(), format: z.enum(['markdown', 'json', 'yaml']).optional() });

/** A rule that needs no code. Its weight, like every rule's, stands in `rubric.yml`. */
export const packRule = z.strictObject({
  id: ruleId,
  title: text,
  why: text,
  fix: text,
  /** May hold `{found}`, the words at the finding's place, and the holes its check names. */
  message: text,
  /** For a `signal` that only weak bullets name: what to ask about {found}. */
  bare: text.optional(),
  severity: z.enum(severities).default('warning'),
  effort: z.enum(efforts).default('wording'),
  source: text.optional(),
  examples: z.strictObject({ good: z.array(example).min(1), bad: z.array(example).min(1) }),
  check,
});

const level = z.strictObject({
  /** How many bullets a resume of this level should have at least. */
  bullets: z.int().min(0),
  /** At most so many pages. */
  pages: z.int().min(1),
  /** Each inner list is satisfied by any one of its sections. */
  sections: z.array(z.array(z.enum(sectionKinds)).min(1)),
  /** In how many places depth should be shown, of two for each axis. */
  signals: z.int().min(0),
  /** How many of the role's contextual skills its bullets should show. */
  contextual: z.int().min(0).default(0),
});

const topic = z.strictObject({
  id: slug,
  terms: list.min(1),
  questions: list.min(1),
  withoutNumber: text,
  shape: text,
});

/** `rules/topics/*.yml`: topics that several roles share. */
const topicFile = z.array(topic);

const axis = z.strictObject({
  id: slug,
  title: text,
  asks: text,
  /** Strong bullets that show it. */
  examples: list.default([]),
  /** One of these kinds of evidence must stand beside the words. */
  beside: z.array(z.enum(evidenceKinds)).default([]),
  signals: z.array(z.strictObject({ id: slug, title: text, terms: list.min(1) })).min(1),
});

/** `rules/roles/<id>.yml` */
const role = z.strictObject({
  title: text,
  levels: z.record(slug, level),
  required: z.array(z.strictObject({ anyOf: list.min(1) })),
  contextual: list.default([]),
  stacks: z.array(list.min(1)).default([]),
  /** Names of shared topics, and topics of its own. The last one stands in where a bullet is about none. */
  topics: z.array(z.union([slug, topic])).default([]),
  axes: z.array(axis).default([]),
  /** Ids of rules, of this pack or of bulletlint's own. */
  mistakes: z.array(ruleId).default([]),
  faq: z.array(z.strictObject({ question: text, answer: text })).default([]),
  sources: list.default([]),
  pairs: z.array(z.strictObject({ weak: text, strong: text })).default([]),
  rules: z.array(packRule).default([]),
});

const fact = z
  .strictObject({ says: text, trust: z.enum(trusts), sources: list.default([]) })
  .refine(({ trust, sources }) => (trust === 'ours') === (sources.length === 0), {
    error: 'must have sources\nLeave them out only where trust is ours.',
  });

/** `rules/markets/<id>.yml` */
const market = z.strictObject({
  title: text,
  dialect: z.enum(['indian', 'british', 'american']),
  paper: z.enum(['a4', 'us-letter']),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters\nWrite IN, US or GB, for instance.'),
  columns: z.enum(['customary', 'unusual']).default('unusual'),
  /** Pages that nobody here minds, whatever the level. */
  pages: z.int().min(1).default(1),
  unwanted: z.array(z.enum(personalDetails)).default([]),
  /** Networks that a reader looks for; any one of an inner list will do. */
  profiles: z.array(list.min(1)).default([]),
  education: z.array(z.enum(educationFacts)).default([]),
  /** What is customary here, and who says so. */
  facts: z.array(fact).default([]),
  rules: z.array(packRule).default([]),
});

/** `rules/language/sections.yml`: titles by section kind. A kind left out has no titles of its own. */
const sectionsFile = z.partialRecord(z.enum(sectionKinds), list);

/** Every other `rules/language/*.yml`: named lists of words. A name is used once over all files. */
const lexiconFile = z.record(text, list);

const points = z.number().min(0).max(100);

/** `rules/rubric.yml` */
const rubric = z.strictObject({
  version: z.int().min(1),
  /** By employer, so that no kind of them is judged by the weights of another. */
  weights: z.record(z.enum(employers), z.record(z.enum(dimensions), points)),
  /** Weight within its dimension, by rule id; a rule not named here only informs. */
  rules: z.record(ruleId, points),
  /** Highest total while the rule has findings, by rule id. */
  caps: z.record(ruleId, points).default({}),
});

/** The schema of each kind of pack. */
export const schemas = {
  rubric,
  role,
  market,
  skills: skillFile,
  topics: topicFile,
  sections: sectionsFile,
  lexicon: lexiconFile,
};
