import { type FailedReport, isFailed, type Report } from '../model/report.js';
import { gateSentence, headline } from '../reporters/wording.js';

/** What later steps of a workflow can ask for, by the names of `action.yml`. */
export interface Verdict {
  readonly score: string;
  readonly passed: string;
  readonly dimensions: string;
}

/** Of several resumes the weakest speaks. Where one could not be linted there is no score. */
export function verdictOf(reports: readonly (Report | FailedReport)[]): Verdict {
  const weakest = weakestOf(reports);
  const values = weakest?.score.dimensions.map(({ id, value }) => [id, value]) ?? [];
  return {
    score: weakest === null ? '' : String(weakest.score.value),
    passed: String(reports.every((report) => !isFailed(report) && report.score.gate.passed)),
    dimensions: JSON.stringify(Object.fromEntries(values)),
  };
}

/** The report with the lowest score; null where one of the resumes could not be linted. */
export function weakestOf(reports: readonly (Report | FailedReport)[]): Report | null {
  let weakest: Report | null = null;
  for (const report of reports) {
    if (isFailed(report)) return null;
    if (weakest === null || report.score.value < weakest.score.value) weakest = report;
  }
  return weakest;
}

/** Why the step fails, a line for each resume that did not pass. */
export function failureOf(reports: readonly (Report | FailedReport)[]): string {
  return reports
    .flatMap((report) => {
      if (isFailed(report)) return [`${report.path} could not be linted: ${report.error.message} ${report.error.hint}`];
      const { resume, score } = report;
      return score.gate.passed ? [] : [`${resume.path}: ${headline(score)}. ${gateSentence(score)}`];
    })
    .join('\n');
}
