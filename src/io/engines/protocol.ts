import type { GrammarLint, GrammarRequest, Made } from '../../model/engines.js';
import type { PdfExtract } from '../../model/pdf.js';

/** What each child can be asked. Both ends of the pipe are typed by it. */
export interface PandocCalls {
  version(): string;
  /** Documents go through the pipe as JSON text: Node's own serialiser dies, beyond catching, of deep nesting. */
  convert(input: string, from: string, to: string): Made<string>;
}
export interface TypstCalls {
  compile(
    source: string,
    files: Readonly<Record<string, Uint8Array>>,
    fonts?: readonly Uint8Array[],
  ): Promise<Made<Uint8Array>>;
}
export interface PdfCalls {
  extract(bytes: Uint8Array): Promise<PdfExtract>;
}
export interface GrammarCalls {
  /** Makes ready for requests in this dialect. */
  prepare(dialect: GrammarRequest['dialect']): Promise<void>;
  check(request: GrammarRequest): Promise<readonly GrammarLint[]>;
}

/** The programs in `dist/engines`, by file name. */
export interface EngineCalls {
  pandoc: PandocCalls;
  typst: TypstCalls;
  pdf: PdfCalls;
  grammar: GrammarCalls;
}
export type EngineName = keyof EngineCalls;

export interface Request {
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly value: unknown }
  /** The engine refused this request and is fit for the next one. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The engine is in an unknown state and must be replaced. */
  | { readonly kind: 'broken'; readonly reason: string };

/** The largest answer a child may send, in bytes: a PDF of some hundred pages with fonts and images. */
export const answerLimit = 32 * 1024 * 1024;
