import type { PdfPage } from '../model/pdf.js';
import { commonInOrder, comparableWords } from './word-order.js';

/** In parts of the font size: a narrower gap is within a word. */
const wordGap = 0.15;
/** The most words that are compared. */
const mostWords = 5_000;

/** Share of the words that come in the same order when read as drawn and when read by position, 0..1. */
export function measureAgreement(pages: readonly PdfPage[], byPosition: string): number {
  const drawn = comparableWords(pages.map(asDrawn).join('\n')).slice(0, mostWords);
  const placed = comparableWords(byPosition).slice(0, mostWords);
  const most = Math.max(drawn.length, placed.length);
  return most === 0 ? 1 : commonInOrder(drawn, placed) / most;
}

function asDrawn({ items }: PdfPage): string {
  return items
    .map((item, index) => {
      const before = items[index - 1];
      if (before === undefined) return item.text;
      const beside =
        Math.abs(item.y - before.y) < 1 && Math.abs(item.x - before.x - before.width) < wordGap * item.size;
      return beside && !before.endOfLine ? item.text : ` ${item.text}`;
    })
    .join('');
}
