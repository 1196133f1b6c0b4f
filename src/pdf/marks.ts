import type { PdfItem } from '../model/pdf.js';

/** A bullet before a text. */
export interface Mark {
  /** Empty for one that is drawn as a shape. */
  readonly glyph: string;
  readonly x: number;
  /** Where the text after it starts. */
  readonly textX: number;
}

/** Any lone sign that is no letter, digit, quote, bracket, currency or part of a sentence; symbol fonts give private characters. */
export const sign = /^[^\p{L}\p{M}\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Sc}\s"'#@&+.,:;!?%/\\_~|=]$/u;
const signAhead = /^([^\p{L}\p{M}\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Sc}\s"'#@&+.,:;!?%/\\_~|=])\s+\S/u;
/** What signs of Wingdings, Symbol and Courier New come out as: "o", "Ø" for an arrow, "§" for a square, "ü" for a tick. */
const letterOfSymbolFont = /^[oØ§üvqnlàŸ]$/;

/** Fonts of signs: their letters, and the names that some of them give for a sign ("Angle-Right"), are no text. */
const signFont = /awesome|marvosym|wingding|webding|dingbat|symbol|icon/i;

export function isSign({ font }: PdfItem, next: PdfItem | undefined): boolean {
  return signFont.test(font) && next !== undefined && next.font !== font;
}

/** The bullet that these words, from left to right, start with. */
export function markOf(items: readonly PdfItem[]): Mark | null {
  const [first, second] = items;
  if (first === undefined) return null;
  const alone = first.text.trim();
  const ahead = signAhead.exec(first.text);
  const { x } = first;
  if (ahead?.[1] !== undefined) return { glyph: ahead[1], x, textX: x + (2 * first.width) / first.text.length };
  const apart = second === undefined || second.x > first.x + first.width;
  const textX = second?.x ?? first.x + 2 * first.size;
  if (apart && sign.test(alone)) return { glyph: alone, x, textX };
  const foreign = second !== undefined && second.font !== first.font && letterOfSymbolFont.test(alone);
  return apart && (foreign || isSign(first, second)) ? { glyph: alone, x, textX } : null;
}
