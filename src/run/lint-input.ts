import type { Config } from '../config.js';
import type { LintInput, PdfOrigin, PrivateValues } from '../lint.js';
import { privateFields } from '../model/resume.js';
import type { Repository } from '../model/rule.js';
import type { Source } from '../model/source.js';
import { rules } from '../rules/index.js';
import { isLenient } from '../style/check-style.js';
import { helpUri, version } from '../tool.js';
import { ignoresFor } from './ignores-for.js';
import type { Job } from './prepare.js';
import type { RunRequest } from './request.js';

/** What is known of a resume only once it is about to be linted. */
interface Occasion {
  readonly source: Source;
  readonly pdf: PdfOrigin;
  readonly private: PrivateValues;
  readonly today: string | null;
  readonly elapsedMs: () => number;
  readonly grammar: boolean;
  readonly repository: Repository | null;
}

/** A job and its config as the pipeline takes them. */
export function lintInput(
  { found, packs, role, level, market, words, alone }: Job,
  { grammar, ...occasion }: Occasion,
): LintInput {
  const { config } = found;
  const { weights, threshold, failOn, rubric, employer, dictionary } = config;
  const reduced = isLenient(config.markdownlint) ? ['formatting/markdown-style'] : [];
  return {
    ...occasion,
    packs,
    role,
    level,
    market,
    employer,
    rules: [...rules, ...role.rules, ...market.rules],
    style: config.markdownlint,
    ignores: ignoresFor({ found, alone }, occasion.source.path),
    settings: { severities: config.rules, reduced, weights, threshold, failOn, rubric },
    privateFields: privateFields.filter((field) => config.private[field] !== undefined),
    grammar: grammar ? { dictionary: [...dictionary, ...words] } : { off: 'turned off by --no-grammar' },
    version,
    helpUri,
  };
}

/** The values that `private:` names, from the environment, and a note for each that is not there. */
export function privateValues(config: Config, env: RunRequest['env']): { values: PrivateValues; notes: string[] } {
  const named = privateFields.flatMap((field) => {
    const variable = config.private[field];
    return variable === undefined ? [] : [{ field, variable, value: env[variable]?.trim() }];
  });
  return {
    values: Object.fromEntries(named.flatMap(({ field, value }) => (value ? [[field, value]] : []))),
    notes: named
      .filter(({ value }) => !value)
      .map(({ field, variable }) => `The environment variable ${variable} is empty: the PDF has no ${field}.`),
  };
}
