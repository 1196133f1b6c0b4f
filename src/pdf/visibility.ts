import type { PdfInk, PdfPage } from '../model/pdf.js';

/** Points. Nobody reads smaller letters; footnotes have six. */
const smallest = 5;
/** The channels of two colours, of 255, that differ by no more look the same on a page. */
const sameColor = 24;
/** A letter or two may be a mark of some kind. */
const fewestLetters = 3;

/** Words in the colour of what lies behind them, or not drawn at all. Text under a scanned picture is what makes it readable. */
export function hiddenWords(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ items }) =>
    items.flatMap(({ text, inks }) => {
      const hidden = inks.filter(isHidden);
      const whole = hidden.length === inks.length ? [text.trim()] : hidden.map((ink) => ink.text);
      return hidden.length === 0 ? [] : whole.filter(isWord);
    }),
  );
}

export function tinyWords(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ items }) =>
    items.filter(({ size, text }) => size < smallest && isWord(text)).map(({ text }) => text.trim()),
  );
}

function isHidden({ color, paper }: PdfInk): boolean {
  if (paper === null) return false;
  return (
    color === null ||
    channels(color).every((value, index) => Math.abs(value - (channels(paper)[index] ?? 0)) <= sameColor)
  );
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function isWord(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters;
}
