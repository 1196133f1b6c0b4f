/** A half-open span of UTF-16 offsets into a source text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value together with the exact place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: Range;
}

export type SourceFormat = 'markdown' | 'json' | 'yaml';

/** One resume file as read: `path` is relative to the working directory, with `/`. */
export interface Source {
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
}

/** Where plain text and source are the same characters, in order of `plain`. */
export interface Run {
  /** Offset into `Prose.value`. */
  readonly plain: number;
  /** Offset into the source text. */
  readonly source: number;
  /** Length of the run in UTF-16 units, the same on both sides. */
  readonly length: number;
}

/**
 * Words as a reader sees them (no markup, no escapes), with an exact map back to the source.
 * A character of `value` that no run covers (an entity, an escape, a folded line break) stands for the source between its neighbours.
 */
export interface Prose extends Located<string> {
  readonly runs: readonly Run[];
  /** Spans of `value` that were written as code, in plain offsets. */
  readonly code: readonly Range[];
  /** Spans of `value` that link somewhere, in plain offsets. */
  readonly links: readonly ProseLink[];
}

export interface ProseLink extends Range {
  readonly url: string;
}

/** A place as people and editors count it: 1-based lines and UTF-16 columns, the end just past the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
