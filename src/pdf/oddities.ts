import type { PdfOddity } from '../model/pdf.js';
import { shownLetters } from './letters.js';

/** Characters that look like letters on the page and are none in the text. */
const kinds: Readonly<Record<PdfOddity['kind'], RegExp>> = {
  replacement: /\uFFFD/u,
  private: /\p{Co}/u,
  ligature: /[\uFB00-\uFB06]/u,
  softHyphen: /\u00AD/u,
  invisible: /[\u200B-\u200F\u2060-\u2064\uFEFF]/u,
  styled: /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF5A}\u{1F130}-\u{1F189}]/u,
};

/** A lone sign without a letter is an icon or a bullet; beside letters, or in a row, it is a word that cannot be read. */
const inWord = /[\p{L}\p{N}]{2}|\uFFFD{2}|\p{Co}{2}/u;

/** Each kind that the text has, with its first word. */
export function findOddities(text: string): PdfOddity[] {
  const words = shownLetters(text).split(/\s+/);
  return (Object.keys(kinds) as PdfOddity['kind'][]).flatMap((kind) => {
    const odd = words.filter((word) => kinds[kind].test(word) && inWord.test(word));
    const [word] = odd;
    return word === undefined ? [] : [{ kind, word, count: odd.length }];
  });
}
