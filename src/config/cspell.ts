import { stripComments } from 'jsonc-parser';
import { z } from 'zod';
import { LintError, ProblemList } from '../errors.js';
import { conform } from '../text/conform.js';
import type { TextProblem } from '../text/yaml.js';

/** Where a repository keeps its words for cspell, the nearest first. */
export const cspellNames = [
  '.cspell.json',
  'cspell.json',
  '.cSpell.json',
  'cSpell.json',
  'cspell.config.json',
  'cspell.config.jsonc',
  'cspell.config.yaml',
  'cspell.config.yml',
  'cspell.yaml',
  'cspell.yml',
] as const;

const words = z.array(z.string()).default([]);
/** Of all that cspell knows we need its words alone. */
const settings = z.looseObject({ words, ignoreWords: words });

/** The words of a cspell config, JSON with comments or YAML. Throws a `ProblemList` where it is not one. */
export function readCspell(text: string, path: string): readonly string[] {
  // JSON is YAML but for its comments; blanks keep every place.
  const result = conform(isJson(path) ? stripComments(text, ' ') : text, settings);
  if ('problems' in result) throw new ProblemList(result.problems.map((problem) => toError(problem, path)));
  return [...result.value.words, ...result.value.ignoreWords].flatMap(plainWord);
}

function isJson(path: string): boolean {
  return /\.jsonc?$/.test(path);
}

function toError({ message, hint, line, column }: TextProblem, path: string): LintError {
  const place = { path, line, column };
  if (!isJson(path)) return new LintError('config', message, { hint, place });
  const said = message.replace('valid YAML', 'valid JSON');
  return new LintError('config', said, { hint: 'Mend it: cspell cannot read it either.', place });
}

/** "*" and "+" say how a word joins others, "!" that it is wrong. */
function plainWord(word: string): readonly string[] {
  return word.startsWith('!') ? [] : [word.replace(/^[*+~]+|[*+]+$/g, '')];
}
