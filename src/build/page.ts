import type { Range } from '../model/source.js';
import type { Block, Inline } from './ast.js';

/** A resume before it is typeset: safe, but not yet Typst. */
export interface Page {
  readonly name: readonly Inline[] | null;
  /** Title, place and contacts: the lines under the name. */
  readonly lines: readonly Block[];
  readonly body: readonly Block[];
  readonly warnings: readonly PdfWarning[];
}

/** Something the PDF does not show as the source has it. */
export interface PdfWarning {
  readonly message: string;
  /** Null where the source has no single place for it. */
  readonly at: Range | null;
}
