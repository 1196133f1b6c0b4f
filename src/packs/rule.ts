import type { z } from 'zod';
import type { LintError } from '../errors.js';
import { type Dimension, dimensions } from '../model/report.js';
import type { Resume } from '../model/resume.js';
import { defineRule, type Rule, type RuleExample, type Verdict } from '../model/rule.js';
import { suggest } from '../text/conform.js';
import { checkCount, checkField, checkSection } from './check-parts.js';
import { type CheckOf, holesOf } from './check-schema.js';
import { checkLength, checkSignal, checkTerms } from './check-text.js';
import type { ReadPack } from './file.js';
import { repeatedNames } from './names.js';
import { onlyMessage } from './parts.js';
import type { packRule } from './schema.js';

type PackRule = z.output<typeof packRule>;

/** A rule written in YAML as the same kind of object as one written in TypeScript. */
export function toRule({ check, message, examples, source, ...metadata }: PackRule): Rule {
  const about = {
    ...metadata,
    dimension: dimensionOf(metadata.id),
    messages: { [onlyMessage]: message },
    examples: { good: examples.good.map(toExample), bad: examples.bad.map(toExample) },
    ...(source === undefined ? {} : { source }),
  };
  return check.kind === 'signal'
    ? defineRule({
        ...about,
        needs: ['resume', 'role'],
        check: ({ resume, role }) => checkSignal(check, resume, role),
      })
    : defineRule({ ...about, needs: ['resume'], check: ({ resume }) => checkResume(check, resume) });
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
    ...rules.flatMap(({ message, check }, index) => {
      const known = holesOf(check);
      return holesIn(message)
        .filter((hole) => !known.includes(hole))
        .map((hole) =>
          pack.problemAt(['rules', index, 'message'], `This check has no value for {${hole}}`, holeHint(hole, known)),
        );
    }),
  ];
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

function toExample({ text, format }: PackRule['examples']['good'][number]): RuleExample {
  return format === undefined ? { text } : { text, format };
}
