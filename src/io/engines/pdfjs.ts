/*
 * The part of pdf.js that is used here, written out because the bundled pdf.js that `unpdf` carries has no types of its own.
 */

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<DocumentPage>;
  /** What an encrypted file lets its reader do; null for everything. */
  getPermissions(): Promise<readonly number[] | null>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  destroy(): Promise<void>;
}

export interface DocumentPage {
  /** Whether and how a font loaded, by the name that text items give it. */
  readonly commonObjs: { has(id: string): boolean; get(id: string): LoadedFont };
  getViewport(options: { scale: number }): Viewport;
  /** Unless told otherwise, ligatures come as letters. */
  getTextContent(options: {
    disableNormalization: boolean;
  }): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  getOperatorList(): Promise<OperatorList>;
  getAnnotations(): Promise<readonly { readonly subtype?: string; readonly unsafeUrl?: string }[]>;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
  convertToViewportPoint(x: number, y: number): readonly [number, number];
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
  /** The text matrix `[a, b, c, d, x, y]`. */
  readonly transform: readonly [number, number, number, number, number, number];
}

/** The drawing operators of a page, by number, and what each is given. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Numbers of operators and permissions by name. */
export type Operators = Readonly<Record<string, number>>;

export interface LoadedFont {
  readonly name?: string;
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
  /** Holds `_map`, text by code, when the file or a known encoding says which text the glyphs are; pdf.js guesses otherwise. */
  readonly toUnicode?: { readonly _map?: readonly unknown[] };
  /** Names of glyphs by code, where the file gives them. */
  readonly differences?: readonly (string | null)[];
}
