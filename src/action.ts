import { join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { type Inputs, readInputs } from './action/inputs.js';
import { keep } from './action/keep.js';
import { failureOf, verdictOf, weakestOf } from './action/outputs.js';
import { publish } from './action/publish.js';
import { LintError, ProblemList } from './errors.js';
import { insideRepository, repositoryRoot } from './io/files.js';
import { readPullRequestEvent, readRepository } from './io/github/event.js';
import { openPullRequest } from './io/github.js';
import type { Annotation } from './model/review.js';
import { reportBadge } from './reporters/badge.js';
import { reportJson } from './reporters/json.js';
import { reportAround, reportMarkdown } from './reporters/markdown.js';
import { reportsToTell } from './run/reports-to-tell.js';
import type { RunResult } from './run/request.js';
import { run } from './run.js';

const { env } = process;
const workspace = resolve(env.GITHUB_WORKSPACE ?? '.');

try {
  await main(readInputs((name) => core.getInput(name)));
} catch (error) {
  if (!(error instanceof LintError)) throw error;
  for (const problem of error instanceof ProblemList ? error.problems : [error]) showProblem(problem);
  process.exitCode = core.ExitCode.Failure;
}

async function main(inputs: Inputs): Promise<void> {
  const folder = inputs['working-directory'];
  const cwd = await insideRepository(workspace, resolve(workspace, folder), folder);
  const { config = null, pandoc = null, grammar, role, level, market, employer, threshold } = inputs;
  const result = await run({
    cwd,
    files: inputs.resume,
    stdin: null,
    config,
    overrides: { role, level, market, employer, threshold, failOn: inputs['fail-on'] },
    today: null,
    pandoc,
    pdf: { mode: 'memory' },
    grammar,
    env,
    repository: await readRepository(env),
  });
  for (const note of result.notes) core.info(note);

  const reports = reportsToTell(result);
  await leave(inputs, result, reports, cwd);
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(reportMarkdown(reports), true).write();
  await review(inputs, result, reports, cwd);
  if (result.exitCode !== 0) core.setFailed(failureOf(reports));
}

type Reports = ReturnType<typeof reportsToTell>;

/** Writes files and outputs for the steps that follow. */
async function leave(inputs: Inputs, { results }: RunResult, reports: Reports, cwd: string): Promise<void> {
  const weakest = weakestOf(reports);
  const badge = weakest === null ? null : reportBadge(weakest, results[0]?.config.badge);
  const kept = await keep({
    root: workspace,
    cwd,
    shelf: join(env.RUNNER_TEMP ?? workspace, 'bulletlint'),
    report: { to: inputs.report, text: reportJson(reports) },
    badge: { to: inputs.badge, svg: badge },
    pdfs: {
      to: inputs.pdf,
      files: results.flatMap(({ source, pdf }) => (source && pdf ? { resume: source.path, bytes: pdf } : [])),
    },
  });
  for (const [name, value] of Object.entries(verdictOf(reports))) core.setOutput(name, value);
  core.setOutput('report', kept.report);
  core.setOutput('pdf', kept.pdfs.join('\n'));
  core.setOutput('badge', kept.badge ?? '');
  for (const path of [kept.report, ...kept.pdfs, kept.badge ?? []].flat()) core.info(`Wrote ${path}`);
}

/** Says on the pull request what there is to say, if there is one. Whatever is refused, the verdict stands. */
async function review(inputs: Inputs, { results }: RunResult, reports: Reports, cwd: string): Promise<void> {
  const event = await readPullRequestEvent(env);
  if (event === null) return;
  const settings = results[0]?.config.review;
  const token = inputs.comment ? inputs['github-token'] : undefined;
  const pullRequest = token === undefined ? null : openPullRequest({ ...event, token, apiUrl: env.GITHUB_API_URL });
  const published = await publish(pullRequest, {
    reports,
    sources: new Map(results.flatMap(({ source }) => (source === null ? [] : [[source.path, source.text]]))),
    root: relative(repositoryRoot(cwd), cwd).split(sep).join('/'),
    maxComments: settings?.inline ? settings.comments : 0,
    summary: settings?.summary ? (beside) => reportAround(beside)(reports) : null,
  });
  if (published.comments > 0) core.info(`Posted ${published.comments} inline comments`);
  for (const refusal of published.refusals) core.info(`Not everything was posted on the pull request: ${refusal}.`);
  for (const annotation of published.annotations) showAnnotation(annotation);
}

function showAnnotation({ severity, title, message, path, startLine, endLine }: Annotation): void {
  const show = { error: core.error, warning: core.warning, info: core.notice }[severity];
  show(message, { title, file: path, startLine, endLine });
}

function showProblem({ message, hint, place }: LintError): void {
  core.error(`${message}\n${hint}`.trim(), {
    ...(place !== null && { file: place.path }),
    ...(place !== null && place.line !== null && { startLine: place.line }),
  });
}
