import { type FailedReport, isFailed, type PdfReport, type Report, type RuleReport } from '../model/report.js';
import { ignoredNote } from './wording.js';

/** One object for one file, an array for several: the shape that is promised. A report holds a little more, for people. */
export function reportJson(reports: readonly (Report | FailedReport)[]): string {
  const told = reports.map((report) =>
    isFailed(report) ? report : { ...report, pdf: tellPdf(report.pdf), rules: report.rules.map(tellRule) },
  );
  return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`;
}

function tellPdf(pdf: PdfReport | null): Omit<PdfReport, 'outline'> | null {
  if (pdf === null) return null;
  const { outline: _, ...told } = pdf;
  return told;
}

/** Of what was ignored the reason tells. */
function tellRule({ id, outcome, reason, ignored, of, lost }: RuleReport): Omit<RuleReport, 'ignored'> {
  return { id, outcome, reason: reason ?? ignoredNote({ rules: [{ ignored }] }), of, lost };
}
