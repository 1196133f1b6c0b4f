import type { z } from 'zod';
import type { LintError } from '../errors.js';
import { type Dimension, dimensions } from '../model/report.js';
import type { Resume } from '../model/resume.js';
import { defineRule, type Evidence, type Rule, type RuleExample, type Verdict } from '../model/rule.js';
import { suggest } from '../text/conform.js';
import type { YamlPath } from '../text/yaml.js';
import { checkAlone, checkBacked, checkCrowd, checkSignal } from './check-bullets.js';
import { checkCount, checkField, checkSection } from './check-parts.js';
import { type CheckOf, holesOf, type PackCheck } from './check-schema.js';
import { checkLength, checkTerms } from './check-text.js';
import type { ReadPack } from './file.js';
import { repeatedNames } from './names.js';
import { bareMessage, onlyMessage } from './parts.js';
import type { packRule } from './schema.js';

type PackRule = z.output<typeof packRule>;

/** A rule written in YAML as the same kind of object as one written in TypeScript; `owner` is the role or market that it is of. */
export function toRule(
  { check, message, bare = message, examples, source, ...metadata }: PackRule,
  owner: { readonly role: string } | { readonly market: string } | null = null,
): Rule {
  const about = {
    ...metadata,
    dimension: dimensionOf(metadata.id),
    messages: { [onlyMessage]: message, ...(check.kind === 'signal' ? { [bareMessage]: bare } : {}) },
    examples: { good: examples.good.map(exampleFor(owner ?? {})), bad: examples.bad.map(exampleFor(owner ?? {})) },
    ...(source === undefined ? {} : { source }),
    ...(owner === null ? {} : { owner: Object.entries(owner).flat().join(': ') }),
  };
  if (isOfBullets(check))
    return defineRule({
      ...about,
      needs: ['resume', 'role', 'bullets'],
      check: (look) => checkBullets(check, look),
    });
  return defineRule({ ...about, needs: ['resume'], check: ({ resume }) => checkResume(check, resume) });
}

type BulletCheck = CheckOf<'signal' | 'backed' | 'alone' | 'crowd'>;

function isOfBullets(check: PackCheck): check is BulletCheck {
  return check.kind === 'signal' || check.kind === 'backed' || check.kind === 'alone' || check.kind === 'crowd';
}

function checkBullets(check: BulletCheck, look: Pick<Evidence, 'resume' | 'role' | 'bullets'>): Verdict {
  switch (check.kind) {
    case 'signal':
      return checkSignal(check, look);
    case 'backed':
      return checkBacked(check, look);
    case 'alone':
      return checkAlone(check, look);
    case 'crowd':
      return checkCrowd(check, look);
  }
}

type ResumeCheck = CheckOf<'terms' | 'count' | 'length' | 'section' | 'field'>;

function checkResume(check: ResumeCheck, resume: Resume): Verdict {
  switch (check.kind) {
    case 'terms':
      return checkTerms(check, resume);
    case 'count':
      return checkCount(check, resume);
    case 'length':
      return checkLength(check, resume);
    case 'section':
      return checkSection(check, resume);
    case 'field':
      return checkField(check, resume);
  }
}

/** What is wrong with the rules of a pack beyond their shape. */
export function ruleProblems(pack: ReadPack<{ readonly rules: readonly PackRule[] }>): LintError[] {
  const { rules } = pack.value;
  const ids = rules.map(({ id }, index) => ({ pack, name: id, at: ['rules', index, 'id'] }));
  return [
    ...repeatedNames('rule', ids),
    ...rules.flatMap(({ message, bare = '', check }, index) => [
      ...holeProblems(pack, ['rules', index, 'message'], message, holesOf(check)),
      ...holeProblems(pack, ['rules', index, 'bare'], bare, ['found']),
    ]),
  ];
}

function holeProblems(
  { problemAt }: Pick<ReadPack<unknown>, 'problemAt'>,
  at: YamlPath,
  text: string,
  known: readonly string[],
): LintError[] {
  return holesIn(text)
    .filter((hole) => !known.includes(hole))
    .map((hole) => problemAt(at, `This check has no value for {${hole}}`, holeHint(hole, known)));
}

function holeHint(hole: string, known: readonly string[]): string {
  return known.length === 0 ? 'Write the message without holes.' : suggest(hole, known);
}

function holesIn(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);
}

function dimensionOf(id: string): Dimension {
  const dimension = dimensions.find((name) => id.startsWith(`${name}/`));
  if (dimension === undefined) throw new Error(`the schema let the rule id ${id} pass`);
  return dimension;
}

function exampleFor(
  given: NonNullable<RuleExample['given']>,
): (example: PackRule['examples']['good'][number]) => RuleExample {
  return ({ text, format }) => ({ text, given, ...(format === undefined ? {} : { format }) });
}
