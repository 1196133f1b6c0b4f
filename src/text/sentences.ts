/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
  'e.g i.e etc vs approx resp no nos vol fig inc ltd co corp pvt dr mr mrs ms prof st jr sr dept univ govt b.tech m.tech b.e m.e b.sc m.sc ph.d u.s u.k'.split(
    ' ',
  ),
);
const closers = new Set([')', ']', '"', "'", '”', '’', '»']);

/** Where each sentence of `text` stands, without the space around it. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  for (let at = start; at < text.length; at += 1) {
    const mark = text[at];
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '。') continue;
    let end = at + 1;
    while (closers.has(text[end] ?? '') || '.!?'.includes(text[end] ?? ' ')) end += 1;
    const next = skipSpace(text, end);
    const ends =
      mark === '。' || (next > end && opensSentence(text, next) && !(mark === '.' && isAbbreviated(text, at)));
    if (ends && next < text.length) {
      spans.push({ start, end });
      start = next;
    }
    at = Math.max(at, end - 1);
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function opensSentence(text: string, at: number): boolean {
  return /[\p{Lu}\p{Lo}\p{N}"'“‘«([*]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether the full stop at `stop` belongs to its word: "e.g.", an initial, "Pvt.". */
function isAbbreviated(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 12 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start -= 1;
  const word = text.slice(start, stop).toLowerCase();
  // "to 90 ms. It": a unit, not a title.
  if (word === 'ms' && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return (word.length === 1 && /\p{L}/u.test(word)) || abbreviations.has(word);
}
