/** An opening tag with attributes; a tag that hides says so within a few of them. */
const opening = /<(span|p|div|font|small|li|td)\s([^<>]{1,300})>/gi;

/** Styles that take words from the sight of a reader, and leave them to a machine. */
const hiding =
  /(?:^|[\s"';])(?:(?:color|fill)\s*[:=]\s*["']?\s*(?:white|transparent|#f{3}\b|#f{6}\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%|\s*[;"'])|hidden(?=\s|$|=))/i;

/** "{% comment %} … {% endcomment %}" of Liquid, whose inside no page shows. */
const comment = /\{%-?\s{0,9}comment\s{0,9}-?%\}|\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g;

/** The text with `blank` made of what authors hide from the reader of a page: by an element's style, or as a comment of Liquid. */
export function blankHidden(text: string, blank: (hidden: string) => string): string {
  return blankElements(blankComments(text, blank), blank);
}

function blankComments(text: string, blank: (hidden: string) => string): string {
  const pieces: string[] = [];
  let done = 0;
  let open: number | null = null;
  for (const { 0: tag, index } of text.matchAll(comment)) {
    if (!tag.includes('end')) open ??= index + tag.length;
    else if (open !== null) {
      pieces.push(text.slice(done, open), blank(text.slice(open, index)));
      [done, open] = [index, null];
    }
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

function blankElements(text: string, blank: (hidden: string) => string): string {
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

/** Where the element ends: at its closing tag, if no other such element opens before it, or with the paragraph that leaves it open. */
function closingOf(text: string, name: string, from: number): number {
  const within = text.slice(from, from + longestHidden).toLowerCase();
  const paragraph = within.search(/\r?\n[ \t]*\r?\n/);
  const closing = within.indexOf(`</${name.toLowerCase()}`);
  const nested = within.indexOf(`<${name.toLowerCase()}`);
  const end = paragraph === -1 ? within.length : paragraph;
  const closes = closing !== -1 && (closing <= end || nested === -1 || nested > closing);
  return from + (closes ? closing : end);
}

/** Nobody hides a book. */
const longestHidden = 20_000;
