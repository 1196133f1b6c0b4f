import { LintError } from '../errors.js';
import { type Format, formats } from '../reporters/index.js';
import { suggest } from '../text/conform.js';

/** A report to make, and where it goes; null for standard output. */
export interface Target {
  readonly format: Format;
  readonly path: string | null;
}

/** Reads `--format`, each `name` or `name=path`, and `--output`, which is where the format without a path goes. */
export function readTargets(written: readonly string[], output: string | null): Target[] {
  const targets = (written.length > 0 ? written : ['terminal']).map((one): Target => {
    const [name = '', ...rest] = one.split('=');
    const path = rest.length > 0 ? rest.join('=') : output;
    if (path === '')
      throw new LintError('arguments', `--format ${one} names no file`, { hint: `Write ${name}=report.txt` });
    return { format: known(name), path };
  });
  const paths = targets.map(({ path }) => path);
  if (new Set(paths).size < paths.length) {
    throw new LintError('arguments', 'two formats go to the same place', { hint: 'Write --format json=report.json' });
  }
  return targets;
}

function known(name: string): Format {
  const format = formats.find((one) => one === name);
  if (format !== undefined) return format;
  throw new LintError('arguments', `there is no format "${name}"`, { hint: suggest(name, formats) });
}
