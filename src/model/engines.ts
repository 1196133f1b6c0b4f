import type { PdfExtract } from './pdf.js';

/** pandoc's own JSON document, as `pandoc -t json` writes it. */
export interface PandocDocument {
  readonly 'pandoc-api-version': readonly number[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly blocks: readonly PandocNode[];
}
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** What an engine made, and what it remarked on the way, in its own words: most often something that it left out. */
export interface Made<T> {
  readonly output: T;
  readonly warnings: readonly string[];
}

/** One complaint of the grammar engine about a span of the text it was given. */
export interface GrammarLint {
  readonly start: number;
  readonly end: number;
  /** The engine's rule, "SpellCheck" for instance. */
  readonly rule: string;
  readonly message: string;
  /** Replacements for the span, best first. */
  readonly suggestions: readonly string[];
}

export interface GrammarRequest {
  readonly text: string;
  readonly dialect: 'indian' | 'british' | 'american';
  /** Words that are right in this resume. */
  readonly dictionary: readonly string[];
  /** Which of the engine's rules to apply, by name. */
  readonly rules: readonly string[];
}

/** The heavy machines, each one request at a time. Every call may reject with a `LintError` that says why it is unavailable. */
export interface Engines {
  readonly pandoc: {
    version(): Promise<string>;
    /** Text in `from` format → pandoc's JSON document. "(914) 555-0100" is no item of a list: what pandoc calls a fancy one. */
    read(text: string, from: 'commonmark_x-fancy_lists'): Promise<Made<PandocDocument>>;
    /** pandoc's JSON document → text in `to` format. */
    write(document: PandocDocument, to: 'typst'): Promise<Made<string>>;
  };
  readonly typst: {
    /** Typst source, files it may read by name, and fonts beside our own → PDF bytes. */
    compile(
      source: string,
      files: Readonly<Record<string, Uint8Array>>,
      fonts?: readonly Uint8Array[],
    ): Promise<Made<Uint8Array>>;
  };
  readonly pdf: {
    extract(bytes: Uint8Array): Promise<PdfExtract>;
  };
  readonly grammar: {
    check(request: GrammarRequest): Promise<readonly GrammarLint[]>;
  };
  /** Ends all children. Idempotent. */
  close(): Promise<void>;
}
