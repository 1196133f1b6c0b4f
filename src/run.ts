import { resolve } from 'node:path';
import { LintError } from './errors.js';
import { createEngines, type RunningEngines } from './io/engines.js';
import { readBytes, shownPath, writeWhole } from './io/files.js';
import { lastCommitDate } from './io/git.js';
import { lint, type PdfOrigin, type PrivateValues } from './lint.js';
import type { FailedReport } from './model/report.js';
import { confine } from './run/find-config.js';
import { readSource } from './run/find-resumes.js';
import { lintInput, privateValues } from './run/lint-input.js';
import { pdfStyle } from './run/pdf-style.js';
import { nowhere, type PdfPlace, placePdfs } from './run/place-pdf.js';
import { type Job, prepare } from './run/prepare.js';
import { type ExitCode, exitCodeOf, type FileResult, type RunRequest, type RunResult } from './run/request.js';

/** A PDF of the author's own that is judged instead of ours may be this large, in bytes. */
const ownPdfLimit = 20 * 1024 * 1024;

/**
 * Lints the resumes of a request and writes their PDFs. Throws a `LintError` for what concerns the run as a whole: bad
 * arguments, a bad config, a bad pack. A resume that cannot be read is one result among the others.
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const engines = createEngines({ pandoc: request.pandoc });
  try {
    warmUp(engines, request);
    const jobs = await prepare(request);
    const [first] = jobs;
    if (request.grammar && first !== undefined) engines.prepareGrammar(first.market.dialect);
    const places = await placePdfs(
      request,
      jobs.map(({ file }) => file),
    );
    const done = await Promise.all(jobs.map((job, at) => lintFile(request, job, places[at] ?? nowhere, engines)));
    return {
      results: done.map(({ result }) => result),
      exitCode: done.reduce<ExitCode>((worst, { result }) => highest(worst, exitCodeOf(result.report)), 0),
      written: done.flatMap(({ written }) => written),
      notes: done.flatMap(({ notes }) => notes),
    };
  } finally {
    await engines.close();
  }
}

function warmUp(engines: RunningEngines, { pdf, grammar }: RunRequest): void {
  if (grammar) engines.warmUp('grammar');
  if (pdf.mode !== 'off') engines.warmUp('pandoc', 'typst', 'pdf');
}

interface Done {
  readonly result: FileResult;
  readonly written: readonly string[];
  readonly notes: readonly string[];
}

async function lintFile(request: RunRequest, job: Job, place: PdfPlace, engines: RunningEngines): Promise<Done> {
  const { config } = job.found;
  const shown = job.file === '-' ? (request.stdin?.name ?? '-') : shownPath(request.cwd, job.file);
  const startedAt = performance.now();
  try {
    const source = await readSource(request, job.file);
    const { values, notes } = privateValues(config, request.env);
    const input = lintInput(job, {
      source,
      private: values,
      pdf: await pdfOrigin(request, job, place, values),
      today: request.today ?? (job.file === '-' ? null : await lastCommitDate(job.file)),
      grammar: request.grammar,
      repository: request.repository,
      elapsedMs: () => performance.now() - startedAt,
    });
    const { report, pdf, contacts } = await lint(input, engines);
    const written = pdf === null || place.path === null ? [] : [shownPath(request.cwd, place.path)];
    for (const path of written) await writeWhole(resolve(request.cwd, path), pdf ?? '', path);
    // Where the author's own PDF is judged, none of ours had to go anywhere.
    const told = input.pdf.from === 'build' ? [...notes, ...place.notes] : notes;
    return { result: { report, source, config, pdf, contacts }, written, notes: told };
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    return {
      result: { report: failed(shown, error), source: null, config, pdf: null, contacts: [] },
      written: [],
      notes: [],
    };
  }
}

async function pdfOrigin(request: RunRequest, job: Job, { path }: PdfPlace, values: PrivateValues): Promise<PdfOrigin> {
  const { found } = job;
  const { pdf } = found.config;
  if (request.pdf.mode === 'off') return { from: 'nowhere', reason: 'turned off by --no-pdf' };
  if (pdf.file !== undefined) {
    const bytes = await readBytes(await confine(found, request.cwd, pdf.file), pdf.file, ownPdfLimit);
    return { from: 'file', bytes, path: pdf.file };
  }
  const style = await pdfStyle(job, request.cwd, values);
  return { from: 'build', style, path: path === null ? null : shownPath(request.cwd, path) };
}

function failed(path: string, { code, message, hint, place }: LintError): FailedReport {
  const { line = null, column = null } = place ?? {};
  return { path, error: { code, message, line, column, hint } };
}

function highest(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
