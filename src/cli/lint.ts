import { resolve } from 'node:path';
import { LintError } from '../errors.js';
import { writeWhole } from '../io/files.js';
import { isFailed } from '../model/report.js';
import { reporters } from '../reporters/index.js';
import { reportsToTell } from '../run/reports-to-tell.js';
import type { RunOverrides, RunRequest, RunResult } from '../run/request.js';
import { run } from '../run.js';
import { showFixed, writeFixed } from './fix.js';
import { readTargets, type Target } from './formats.js';
import { describeFailure, isColoured, print, remark } from './say.js';
import { readStdin } from './stdin.js';

export interface LintOptions extends RunOverrides {
  readonly config?: string;
  readonly format: readonly string[];
  readonly output?: string;
  /** `--pdf <file>`; false for `--no-pdf`. */
  readonly pdf?: string | boolean;
  readonly grammar: boolean;
  readonly stdinFilename: string;
  readonly today?: string;
  readonly pandoc?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** `bulletlint [lint] [files…]` */
export async function lintCommand(files: readonly string[], options: LintOptions): Promise<void> {
  const targets = readTargets(options.format, options.output ?? null);
  const request = await toRequest(files, options);
  let result = await run(options.fixDryRun ? { ...request, pdf: { mode: 'off' } } : request);
  if (options.fixDryRun) return showFixed(result);
  if (options.fix && (await writeFixed(result))) result = await run(request);
  for (const note of result.notes) remark(`note: ${note}`);
  const failures = result.results.map(({ report }) => report).filter(isFailed);
  for (const failure of failures) remark(describeFailure(failure));
  // Of one resume that could not be linted there is nothing to report.
  const silent = failures.length === 1 && result.results.length === 1;
  for (const target of silent ? [] : targets) await deliver(result, target);
  process.exitCode = result.exitCode;
}

async function toRequest(files: readonly string[], options: LintOptions): Promise<RunRequest> {
  const { role, level, market, employer, threshold, failOn, pdf } = options;
  if (typeof pdf === 'string' && files.length > 1) {
    throw new LintError('arguments', '--pdf names one file, but several resumes are linted', {
      hint: 'Leave --pdf out: each PDF goes beside its resume.',
    });
  }
  if (options.fix && files.includes('-')) {
    throw new LintError('arguments', '--fix cannot write to standard input', { hint: 'Use --fix-dry-run.' });
  }
  return {
    cwd: process.cwd(),
    files,
    stdin: await readStdin(files, options.stdinFilename),
    config: options.config ?? null,
    overrides: { role, level, market, employer, threshold, failOn },
    today: options.today === undefined ? null : readDate(options.today),
    pandoc: options.pandoc ?? null,
    pdf: typeof pdf === 'string' ? { mode: 'file', path: pdf } : { mode: pdf === false ? 'off' : 'beside' },
    grammar: options.grammar,
    env: process.env,
    repository: null,
  };
}

async function deliver(result: RunResult, { format, path }: Target): Promise<void> {
  const { written } = result;
  const colour = path === null && isColoured();
  const output = reporters[format](reportsToTell(result), { colour, written });
  if (path === null) print(output);
  else await writeWhole(resolve(process.cwd(), path), output, path);
}

function readDate(written: string): string {
  const date = new Date(`${written}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written))
    return written;
  throw new LintError('arguments', `--today ${written} is not a day`, { hint: 'Write it as 2026-01-31.' });
}
