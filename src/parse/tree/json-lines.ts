/**
 * Line breaks inside texts of JSON, which has none: somebody pressed Enter in a summary. A text goes on when the next quote closes it, as
 * what follows shows; otherwise its own closing quote was forgotten.
 */
export function breaksInTexts(text: string): number[] {
  const breaks: number[] = [];
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') open = !open;
    else if (!open) continue;
    else if (character === '\\') at += 1;
    else if (character === '\n') {
      const close = closingQuote(text, at);
      open = close !== null;
      if (close === null) continue;
      for (let next = at; next !== -1 && next < close; next = text.indexOf('\n', next + 1)) breaks.push(next);
      at = close - 1;
    }
  }
  return breaks;
}

/** The quote that ends a text which is still open at `from`; null if the next one opens another. */
function closingQuote(text: string, from: number): number | null {
  const limit = Math.min(text.length, from + longestText);
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"')
      return /^[ \t\r]*(?:[,}\]:\n]|$)/.test(text.slice(at + 1, at + 1 + longestGap)) ? at : null;
  }
  return null;
}

/** Characters. */
const longestText = 5000;
const longestGap = 80;

export function blankAt(text: string, offsets: readonly number[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const at of offsets) {
    pieces.push(text.slice(done, at), ' ');
    done = at + 1;
  }
  return pieces.join('') + text.slice(done);
}
