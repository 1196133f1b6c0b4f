import { type FailedReport, isFailed, type Report, type RuleReport } from '../model/report.js';
import { ignoredNote } from './wording.js';

/** One object for one file, an array for several. Reports already have the shape and the rounding that is promised. */
export function reportJson(reports: readonly (Report | FailedReport)[]): string {
  const told = reports.map((report) => (isFailed(report) ? report : { ...report, rules: report.rules.map(tellRule) }));
  return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`;
}

/** Of what was ignored the reason tells. */
function tellRule({ id, outcome, reason, ignored, of, lost }: RuleReport): Omit<RuleReport, 'ignored'> {
  return { id, outcome, reason: reason ?? ignoredNote({ rules: [{ ignored }] }), of, lost };
}
