import type { FailedReport, Report } from '../model/report.js';

/** Turns the reports of one run, one for each file, into what is printed. */
export type Reporter = (reports: readonly (Report | FailedReport)[], options: ReporterOptions) => string;

export interface ReporterOptions {
  readonly colour: boolean;
  /** Paths of the files that the run wrote, to be named. */
  readonly written: readonly string[];
}
