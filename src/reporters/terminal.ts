import picocolors from 'picocolors';
import { type FailedReport, isFailed, type Report } from '../model/report.js';
import { printable } from './printable.js';
import type { ReporterOptions } from './reporter.js';
import { scoreLines } from './terminal/bars.js';
import { findingLines } from './terminal/findings.js';
import { parserLines } from './terminal/parser-reads.js';
import { headline, ignoredNote, plural } from './wording.js';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Calm and short: what matters most, the score, and what to do next. A resume with nothing wrong gets one line. */
export function reportTerminal(
  reports: readonly (Report | FailedReport)[],
  { colour, written }: ReporterOptions,
): string {
  const colours = picocolors.createColors(colour);
  const blocks = reports.map((report) => (isFailed(report) ? failedBlock(report, colours) : block(report, colours)));
  const closing = [
    ...(reports.length > 1 ? [tally(reports)] : []),
    ...(written.length > 0 ? [`${colours.dim('Wrote')} ${written.map(printable).join(', ')}`] : []),
  ];
  const parts = [...blocks.map((lines) => lines.join('\n')), ...(closing.length === 0 ? [] : [closing.join('\n')])];
  if (blocks.some((lines) => lines.length > 1)) return `${parts.join('\n\n')}\n`;
  return `${parts.join(reports.length > 1 ? '\n' : '  ')}\n`;
}

function block(report: Report, colours: Colours): string[] {
  const { resume, findings, score } = report;
  const path = printable(resume.path);
  if (findings.length === 0 && score.gate.passed) {
    const told = [headline(score), ignoredNote(report)].filter((part) => part !== null);
    return [`${colours.green('✔')} ${path}  ${told.join(' · ')}`];
  }
  const judgedFor = [resume.role, resume.level, resume.market, resume.employer].map(printable).join(' · ');
  return [
    `${colours.underline(path)}  ${colours.dim(judgedFor)}`,
    ...findingLines(findings, colours),
    '',
    ...parserLines(report.pdf, colours),
    ...scoreLines(report, colours),
  ];
}

function failedBlock({ path, error }: FailedReport, colours: Colours): string[] {
  const place = [path, error.line, error.column].filter((part) => part !== null).join(':');
  const message = error.message.split('\n').map(printable);
  return [
    `${colours.red('✖')} ${printable(place)}  ${message.join('\n  ')}`,
    ...(error.hint === '' ? [] : [`  ${colours.dim(printable(error.hint))}`]),
  ];
}

function tally(reports: readonly (Report | FailedReport)[]): string {
  const failed = reports.filter(isFailed).length;
  const passed = reports.filter((report) => !isFailed(report) && report.score.gate.passed).length;
  const under = reports.length - failed - passed;
  const parts = [`${passed} passed`, ...(under > 0 ? [`${under} did not`] : [])];
  if (failed > 0) parts.push(`${failed} could not be linted`);
  return `${plural(reports.length, 'resume')}: ${parts.join(', ')}`;
}
