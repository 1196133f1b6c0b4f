import type { FailedReport, Report } from '../model/report.js';

/** One object for one file, an array for several. Reports already have the shape and the rounding that is promised. */
export function reportJson(reports: readonly (Report | FailedReport)[]): string {
  const [only] = reports;
  return `${JSON.stringify(reports.length === 1 ? only : reports, null, 2)}\n`;
}
