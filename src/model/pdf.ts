import type { SectionKind } from './resume.js';
import type { Range } from './source.js';

/** `locked`: nothing can be read without a password. `restricted`: it opens, but forbids to copy its text. */
export type PdfProtection = 'none' | 'encrypted' | 'restricted' | 'locked';

/** What the PDF engine saw, page by page, before we interpret it. Coordinates in points, origin at the top left. */
export interface PdfExtract {
  /** The first of its pages: more than any resume has are not read. */
  readonly pages: readonly PdfPage[];
  /** How many it has. */
  readonly pageCount: number;
  readonly bytes: number;
  readonly fonts: readonly PdfFont[];
  readonly links: readonly string[];
  readonly protection: PdfProtection;
  readonly info: { readonly title: string | null; readonly author: string | null; readonly language: string | null };
  /** What the engine could not read properly, in its own words. */
  readonly warnings: readonly string[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Text items in drawing order. */
  readonly items: readonly PdfItem[];
  /** Small round or square shapes, as browsers draw bullets. */
  readonly dots: readonly PdfDot[];
}

/** The box of a small shape; `y` is its middle. */
export interface PdfDot {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  readonly font: string;
  /** The engine saw a line end after this item. */
  readonly endOfLine: boolean;
  /** Its letters by colour, in order. Letters of which the engine did not tell it are in none. */
  readonly inks: readonly PdfInk[];
}

/** Letters that are drawn alike. */
export interface PdfInk {
  readonly text: string;
  /** `#rrggbb`; null where they are not drawn at all. */
  readonly color: string | null;
  /** The colour behind them, `#rrggbb`; null for a picture or a pattern. */
  readonly paper: string | null;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  /** Whether its glyphs map back to Unicode text. */
  readonly unicode: boolean;
  /** Whether it sets words; a font of icons or bullets sets single signs. */
  readonly words: boolean;
}

/** The PDF as a text parser reads it. */
export interface PdfView {
  readonly path: string | null;
  readonly pages: number;
  readonly bytes: number;
  readonly textLayer: boolean;
  readonly columns: number;
  readonly fonts: readonly PdfFont[];
  readonly text: string;
  readonly links: readonly string[];
  readonly protection: PdfProtection;
  readonly title: string | null;
  /** Of the first page, in points. */
  readonly paper: { readonly width: number; readonly height: number };
  /** How many lines each page has, without what every page repeats at its foot or head. */
  readonly pageLines: readonly number[];
  /** Share of the words that come in the same order when read as drawn and when read by position, 0..1. */
  readonly agreement: number;
  /** Words that nobody sees: in the colour of what lies behind them, or not drawn. */
  readonly hidden: readonly string[];
  /** Words too small to read. */
  readonly tiny: readonly string[];
  /** Characters that are not the letters they look like. */
  readonly oddities: readonly PdfOddity[];
  /** Lines in the outermost part of the page, where some parsers take text for a header or footer. */
  readonly margins: readonly string[];
  /** Which producer made it: the embedded pandoc's version, or null for a PDF we did not build. */
  readonly pandoc: string | null;
}

/** A kind of character that text parsers stumble on, with the first word that has one. */
export interface PdfOddity {
  readonly kind: 'replacement' | 'private' | 'ligature' | 'softHyphen' | 'invisible' | 'styled';
  readonly word: string;
  readonly count: number;
}

/** Which parts of the source were read back from the PDF, never their values. */
export interface Survival {
  /** Share of the resume's words found in the PDF's text in order, 0..1. */
  readonly fidelity: number;
  readonly name: boolean;
  readonly email: boolean;
  readonly phone: boolean;
  /** Titles of the sections found, as the resume writes them. */
  readonly sections: readonly string[];
}

/** How much of its outline the resume has, and how much of that a reader of the PDF's text finds. */
export interface PdfOutlineCounts {
  readonly contacts: readonly ('name' | 'email' | 'phone')[];
  readonly sections: ReadCount;
  readonly work: ReadCount;
  readonly projects: ReadCount;
  readonly education: ReadCount;
}

export interface ReadCount {
  readonly written: number;
  readonly read: number;
}

/** Something that the PDF we built does not show as the source has it. */
export interface PdfWarning {
  /** Decoration can be lost without loss; content cannot. */
  readonly kind: 'decoration' | 'content';
  readonly message: string;
  /** Null where the source has no single place for it. */
  readonly at: Range | null;
}

/** What a text parser makes of a PDF, without seeing its source. A field that was not found is null. */
export interface PdfFields {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly sections: readonly { readonly title: string; readonly kind: SectionKind }[];
  readonly entries: { readonly work: number; readonly projects: number; readonly education: number };
  readonly bullets: number;
  readonly skills: readonly string[];
  readonly links: readonly string[];
}
