import { type FailedReport, type Finding, isFailed, type Report, type Severity } from '../model/report.js';
import { gateSentence, headline } from './wording.js';

/** Workflow commands, which GitHub shows as annotations beside the lines. */
export function reportGithub(reports: readonly (Report | FailedReport)[]): string {
  return reports
    .flatMap((report) =>
      isFailed(report) ? [failure(report)] : [...report.findings.map(annotation), ...verdict(report)],
    )
    .map((line) => `${line}\n`)
    .join('');
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(finding: Finding): string {
  const { path, line, endLine, column, endColumn } = finding;
  // GitHub takes columns only within one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: path, line, endLine, ...columns, title: finding.rule };
  return command(commands[finding.severity], properties, `${finding.message} ${finding.fix}`);
}

function verdict({ resume, score }: Report): string[] {
  if (score.gate.passed) return [];
  return [command('error', { file: resume.path, title: headline(score) }, gateSentence(score))];
}

function failure({ path, error }: FailedReport): string {
  const place =
    error.line === null ? {} : { line: error.line, ...(error.column === null ? {} : { col: error.column }) };
  return command('error', { file: path, ...place, title: 'Could not lint' }, `${error.message}\n${error.hint}`.trim());
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
