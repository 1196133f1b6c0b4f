import { type FailedReport, isFailed, type Report } from '../model/report.js';
import { redact } from '../redact.js';
import type { RunResult } from './request.js';

/** The reports as they may leave: without contact details, unless the config wants them in. */
export function reportsToTell({ results }: Pick<RunResult, 'results'>): (Report | FailedReport)[] {
  return results.map(({ report, config, contacts }) =>
    isFailed(report) || !config.report.redact ? report : redact(report, contacts),
  );
}
