import type { Located, Range } from './source.js';

/** What a comment to us may say behind "bulletlint-". */
export const commentKinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

/** What the author does not want to be told: findings that start in a stretch of the file, of one rule or of all. */
export interface Ignore {
  /** The comment; of an ignore in the config, the start of the resume. */
  readonly at: Range;
  /** Null for all rules. */
  readonly rule: Located<string> | null;
  readonly over: Range;
  /** Rules that an "enable" takes out of an ignore of all, and the offset from which it does. */
  readonly lifted: readonly { readonly rule: string; readonly from: number }[];
  /** Only findings on lines that hold these words; null for any. */
  readonly text: string | null;
  /** Also meant for other resumes of the run: it need not do anything here. */
  readonly shared: boolean;
  /** Where in the config it stands, such as ".resumerc.yml:12"; null for a comment of the resume. */
  readonly origin: string | null;
}

/** A comment that speaks to us in words that we do not know: "disable-nextline". */
export type UnknownComment = Located<string>;

/** Ignores that did nothing, and why. */
export interface IdleIgnores {
  readonly unused: readonly Ignore[];
  /** Of a rule that limits the score: no comment may lift a limit. */
  readonly refused: readonly Ignore[];
  /** Of a rule that does not exist. */
  readonly unknown: readonly Ignore[];
  readonly comments: readonly UnknownComment[];
  readonly ruleIds: readonly string[];
}
