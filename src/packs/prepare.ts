import { type LintError, ProblemList } from '../errors.js';
import { type PackFile, type PreparedPack, packKind, readPack } from './file.js';
import { schemas } from './schema.js';

/**
 * Reads packs once and for all, when bulletlint is built: YAML and its schema take longer than all of linting without engines.
 * Throws a `ProblemList` of what is wrong in any of them.
 */
export function preparePacks(files: readonly PackFile[]): PreparedPack[] {
  const problems: LintError[] = [];
  const prepared = files.flatMap((file): PreparedPack[] => {
    const kind = packKind(file);
    if (kind === null) throw new Error(`${file.path} is of no kind of pack`);
    return readPack(file, schemas[kind], problems).map(({ path, value }) => ({ path, value }));
  });
  if (problems.length > 0) throw new ProblemList(problems);
  return prepared;
}
