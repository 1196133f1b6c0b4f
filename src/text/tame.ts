/** Quotes and list marks that open one line, and columns that a mark stands in; people use three, and twelve. */
const mostMarks = 16;
const deepestMark = 64;
/** Of each in one paragraph: parsers look back over all that are open at every further one. */
const mostOpen: Readonly<Record<string, number>> = { '[': 500, ']': 500, '<': 300, '`': 500, '*': 2000, _: 2000 };
/** Cells of one line of a table. */
const mostPipes = 100;

/**
 * The text without what no resume has and what a Markdown parser would take minutes over: the quotes, brackets, stars and cells
 * beyond any reasonable number become blanks. Offsets stay true.
 */
export function tame(text: string): string {
  const blanks: number[] = [];
  let counts: Record<string, number> = {};
  let line = { start: 0, marks: 0, pipes: 0, opening: true, blank: true };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') {
      if (line.blank) counts = {};
      line = { start: at + 1, marks: 0, pipes: 0, opening: true, blank: true };
      continue;
    }
    if (character === ' ' || character === '\t' || character === '\r') continue;
    line.blank = false;
    const length = line.opening ? markLength(text, at) : 0;
    if (length > 0) {
      line.marks += 1;
      const isWild = line.marks > mostMarks || at - line.start > deepestMark;
      if (isWild) for (let mark = at; mark < at + length; mark += 1) blanks.push(mark);
      at += length - 1;
      continue;
    }
    line.opening = false;
    if (character === '|' && ++line.pipes > mostPipes) blanks.push(at);
    const most = mostOpen[character];
    if (most === undefined) continue;
    const count = (counts[character] ?? 0) + 1;
    counts[character] = count;
    if (count > most) blanks.push(at);
  }
  return blanks.length === 0 ? text : blankAt(text, blanks);
}

/** How long the mark of a quote or a list item is that stands at `at`; 0 if none does. */
function markLength(text: string, at: number): number {
  const character = text[at] ?? '';
  if (character === '>') return 1;
  let end = at;
  if ('-+*'.includes(character)) end = at + 1;
  else {
    while (end - at < 10 && isDigit(text[end])) end += 1;
    if (end === at || (text[end] !== '.' && text[end] !== ')')) return 0;
    end += 1;
  }
  return text[end] === ' ' || text[end] === '\t' ? end - at : 0;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function blankAt(text: string, offsets: readonly number[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const at of offsets) {
    pieces.push(text.slice(done, at), ' ');
    done = at + 1;
  }
  return pieces.join('') + text.slice(done);
}
