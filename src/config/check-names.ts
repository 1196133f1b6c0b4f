import type { Config } from '../config.js';
import { LintError, ProblemList } from '../errors.js';
import { suggest } from '../text/conform.js';
import { type ConfigFile, configProblem } from './file.js';

/** The names that a config may use; `Packs` has them. */
export interface KnownNames {
  readonly roles: ReadonlyMap<string, { readonly levels: object }>;
  readonly markets: ReadonlyMap<string, unknown>;
}

/**
 * What the schema cannot know: whether the role, its level, the market and the rules that a config names exist. Throws a
 * `ProblemList` of all that do not, each at its place in the nearest file that names it.
 */
export function checkNames(
  config: Config,
  files: readonly ConfigFile[],
  { roles, markets }: KnownNames,
  ruleIds: readonly string[],
): void {
  const levels = Object.keys(roles.get(config.role)?.levels ?? {});
  const problems = [
    ...unknown('role', config.role, [...roles.keys()], files),
    ...(roles.has(config.role) ? unknown('level', config.level, levels, files) : []),
    ...unknown('market', config.market, [...markets.keys()], files),
    ...files.flatMap((file) => [...unknownRules(file, ruleIds), ...unknownIgnores(file, ruleIds)]),
  ];
  if (problems.length > 0) throw new ProblemList(problems);
}

type Choice = 'role' | 'level' | 'market';

function unknown(
  option: Choice,
  name: string,
  known: readonly string[],
  files: readonly ConfigFile[],
): readonly LintError[] {
  if (known.includes(name)) return [];
  const file = files.findLast(({ settings }) => settings[option]?.trim() === name);
  const problem = { message: `There is no ${option} "${name}"`, hint: suggest(name, known) };
  // Whatever no file says was said on the command line.
  if (file === undefined) return [new LintError('arguments', problem.message, problem)];
  return [configProblem(file.path, { ...problem, ...file.document.placeOf([option]) })];
}

function unknownRules({ path, settings, document }: ConfigFile, ruleIds: readonly string[]): readonly LintError[] {
  return Object.keys(settings.rules ?? {})
    .filter((id) => !ruleIds.includes(id))
    .map((id) => {
      const place = document.placeOfKey(['rules', id]);
      return configProblem(path, { message: `There is no rule "${id}"`, hint: suggest(id, ruleIds), ...place });
    });
}

function unknownIgnores({ path, settings, document }: ConfigFile, ruleIds: readonly string[]): readonly LintError[] {
  return (settings.ignore ?? []).flatMap(({ rule = [] }, at) =>
    [rule].flat().flatMap((id, index) => {
      if (ruleIds.includes(id.trim())) return [];
      const place = document.placeOf(['ignore', at, 'rule', index]);
      return [configProblem(path, { message: `There is no rule "${id}"`, hint: suggest(id, ruleIds), ...place })];
    }),
  );
}
