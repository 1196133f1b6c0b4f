import { type LintError, ProblemList } from '../errors.js';
import type { FailedReport } from '../model/report.js';

/** Results. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Whether results get colours: on a terminal, or where somebody asked (no-color.org, force-color.org). Never in a pipe by itself. */
export function isColoured({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv = process.env): boolean {
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true;
}

/** Everything about running that is not a result. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `file:line:column: message`, and what to do about it. A list of problems is told one by one. */
export function describeError(error: LintError): string {
  if (error instanceof ProblemList) return error.problems.map(describeError).join('\n');
  const { place, message, hint } = error;
  return describeProblem(message, hint, place === null ? [] : [place.path, place.line, place.column]);
}

/** A resume that could not be linted, in the same words. */
export function describeFailure({ path, error }: FailedReport): string {
  return describeProblem(error.message, error.hint, [path, error.line, error.column]);
}

function describeProblem(message: string, hint: string, place: readonly (string | number | null)[]): string {
  const at = place.filter((part) => part !== null).join(':');
  return `${at === '' ? '' : `${at}: `}error: ${message}\n  hint: ${hint}`;
}

/** For an error of ours: what to send us, and nothing of the resume. */
export function describeBug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `bulletlint itself failed. Please report this:\n${stack}`;
}
