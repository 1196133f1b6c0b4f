import type { PdfWarning } from '../model/pdf.js';
import type { Block, Inline } from './ast.js';
import type { PictureUse } from './pictures.js';

/** A picture, and how the resume names it. */
export interface PagePicture {
  readonly use: PictureUse;
  readonly bytes: Uint8Array;
}

/** A resume before it is typeset: safe, but not yet Typst. */
export interface Page {
  readonly name: readonly Inline[] | null;
  /** Title, place and contacts: the lines under the name. */
  readonly lines: readonly Block[];
  readonly body: readonly Block[];
  /** Bytes by the name that `body` and `lines` call them. */
  readonly pictures: Readonly<Record<string, PagePicture>>;
  readonly warnings: readonly PdfWarning[];
}

export const emptyPage: Page = { name: null, lines: [], body: [], pictures: {}, warnings: [] };
