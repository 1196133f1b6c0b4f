import type { PdfExtract, PdfItem } from '../../src/model/pdf.js';

/** Words at a place: `[x, y, text, font size]`. Letters are half as wide as they are high. */
export type Word = readonly [x: number, y: number, text: string, size?: number];

/** What the PDF engine would give for a page of A4 with these words, in drawing order. */
export function extractOf(...pages: readonly (readonly Word[])[]): PdfExtract {
  const item = ([x, y, text, size = 10]: Word): PdfItem => ({
    text,
    x,
    y,
    size,
    width: (text.length * size) / 2,
    font: size > 10 ? 'Lato-Bold' : 'Lato-Regular',
    endOfLine: false,
    inks: [{ text, color: '#000000', paper: '#ffffff' }],
  });
  return {
    pages: pages.map((words) => ({ width: 595, height: 842, items: words.map(item), dots: [] })),
    pageCount: pages.length,
    bytes: 1000,
    fonts: [{ name: 'Lato-Regular', embedded: true, unicode: true, words: true }],
    links: [],
    protection: 'none',
    info: { title: null, author: null, language: null },
    warnings: [],
  };
}
