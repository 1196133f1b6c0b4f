import { resolve } from 'node:path';
import { LintError } from '../errors.js';
import { readText, writeWhole } from '../io/files.js';
import { type FailedReport, isFailed, type Report } from '../model/report.js';
import { reportBadge } from '../reporters/badge.js';
import { print } from './say.js';

/** `bulletlint badge <report.json> -o badge.svg` */
export async function badgeCommand(file: string, { output }: { readonly output: string }): Promise<void> {
  const cwd = process.cwd();
  const svg = reportBadge(readReport(await readText(resolve(cwd, file), file), file));
  if (svg === null) {
    throw new LintError('arguments', `${file} is of an incomplete run, which has no score to show`, {
      hint: 'Lint again; the report says what failed.',
    });
  }
  await writeWhole(resolve(cwd, output), svg, output);
  print(`Wrote ${output}`);
}

function readReport(text: string, file: string): Report {
  const report = parseJson(text) as Report | FailedReport | null;
  if (typeof report !== 'object' || report === null || isFailed(report) || report.schemaVersion !== 1) {
    throw new LintError('arguments', `${file} is not the report of one resume`, {
      hint: 'Make one with: bulletlint resume.md --format json --output report.json',
    });
  }
  return report;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
