/** A failure the user can mend, told with its place and a hint. Everything else that is thrown is our bug. */
export class LintError extends Error {
  override readonly name = 'LintError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly place: ErrorPlace | null;

  constructor(code: ErrorCode, message: string, details: { hint: string; place?: ErrorPlace | null; cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.place = details.place ?? null;
  }
}

/** `problems` are several at once, in `ProblemList.problems`. */
export const errorCodes = ['arguments', 'config', 'pack', 'resume', 'file', 'engine', 'problems'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** 1-based; null where only the file is known. */
export interface ErrorPlace {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** All problems of one reading, so that they can be mended in one go. */
export class ProblemList extends LintError {
  readonly problems: readonly LintError[];

  constructor(problems: readonly LintError[]) {
    const first = problems[0];
    super('problems', problems.map((problem) => problem.message).join('\n'), {
      hint: first?.hint ?? '',
      place: first?.place ?? null,
    });
    this.problems = problems;
  }
}
