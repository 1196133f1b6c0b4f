/** An opening tag with attributes; a tag that hides says so within a few of them. */
const opening = /<(span|p|div|font|small|li|td)\s([^<>]{1,300})>/gi;

/** Styles that take words from the sight of a reader, and leave them to a machine. */
const hiding =
  /(?:^|[\s"';])(?:(?:color|fill)\s*[:=]\s*["']?\s*(?:white|transparent|#f{3}\b|#f{6}\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%|\s*[;"'])|hidden(?=\s|$|=))/i;

/** The text without what elements hide from the reader of a page, blanked by `blank` at the same length. */
export function blankHidden(text: string, blank: (hidden: string) => string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const match of text.matchAll(opening)) {
    const [whole, name = '', attributes = ''] = match;
    if (match.index < done || !hiding.test(attributes)) continue;
    const inside = match.index + whole.length;
    const close = closingOf(text, name, inside);
    pieces.push(text.slice(done, inside), blank(text.slice(inside, close)));
    done = close;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** Where the element ends: at its closing tag, or with the paragraph that leaves it open. */
function closingOf(text: string, name: string, from: number): number {
  const paragraph = text.slice(from, from + longestHidden).search(/\r?\n[ \t]*\r?\n/);
  const end = paragraph === -1 ? Math.min(text.length, from + longestHidden) : from + paragraph;
  const closing = text.slice(from, end).toLowerCase().indexOf(`</${name.toLowerCase()}`);
  return closing === -1 ? end : from + closing;
}

/** Nobody hides a book. */
const longestHidden = 20_000;
