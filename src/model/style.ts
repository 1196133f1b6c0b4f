import type { Range } from './source.js';

/** What the author sets of markdownlint, by the names of its rules: on, off, or options. */
export type StyleSettings = Readonly<Record<string, boolean | Readonly<Record<string, unknown>> | undefined>>;

/** A breach of one of markdownlint's rules. */
export interface StyleSlip {
  /** "no-reversed-links" */
  readonly rule: string;
  readonly at: Range;
  readonly message: string;
  /** What to write at `at` instead; null where that cannot be said exactly. */
  readonly replacement: string | null;
}
