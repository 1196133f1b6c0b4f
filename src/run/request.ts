import type { Config } from '../config.js';
import { type FailedReport, isFailed, type Report } from '../model/report.js';
import type { Repository } from '../model/rule.js';
import type { Source } from '../model/source.js';
import type { Contact } from '../redact.js';

/** What both doors ask for: which resumes, under which config, and what may be left out. */
export interface RunRequest {
  /** Absolute; every relative path of the request and of the report is relative to it. */
  readonly cwd: string;
  /** As typed; empty means "those the config or the folder names". */
  readonly files: readonly string[];
  /** What `-` among `files` stands for. */
  readonly stdin: { readonly name: string; readonly text: string } | null;
  readonly config: string | null;
  readonly overrides: RunOverrides;
  readonly today: string | null;
  /** A native pandoc; null for the embedded one. */
  readonly pandoc: string | null;
  /** `beside`: written next to the resume. `memory`: built and read back but not written. */
  readonly pdf: { readonly mode: 'beside' | 'memory' | 'off' } | { readonly mode: 'file'; readonly path: string };
  readonly grammar: boolean;
  /** Where the values of `private:` fields are looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is known of the repository; null on the command line. */
  readonly repository: Repository | null;
}

/** Command line options and action inputs that win over the config. Absent means "as configured". */
export interface RunOverrides {
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly market?: string | undefined;
  readonly employer?: string | undefined;
  readonly threshold?: number | undefined;
  readonly failOn?: string | undefined;
}

export interface RunResult {
  readonly results: readonly FileResult[];
  /** The highest of the files': 0 passed, 1 gate failed, 2 could not lint or not wholly. */
  readonly exitCode: ExitCode;
  /** Everything written, as paths relative to `cwd`. */
  readonly written: readonly string[];
  /** Remarks about running, for stderr: a private field without a value, a PDF that was not overwritten. */
  readonly notes: readonly string[];
}

export type ExitCode = 0 | 1 | 2;

export interface FileResult {
  readonly report: Report | FailedReport;
  /** Null when the file could not be read. */
  readonly source: Source | null;
  readonly config: Config;
  /** The PDF that was built; null when none was. */
  readonly pdf: Uint8Array | null;
  /** What `report.redact` keeps out of reports that leave. */
  readonly contacts: readonly Contact[];
}

export function exitCodeOf(report: Report | FailedReport): ExitCode {
  if (isFailed(report) || !report.score.gate.complete) return 2;
  return report.score.gate.passed ? 0 : 1;
}
