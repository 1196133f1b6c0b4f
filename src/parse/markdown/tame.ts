/** Quotes and list marks that open one line; people use three. */
const mostMarks = 16;
/** Of each in one paragraph: the parser looks back over all that are open at every further one. */
const mostBrackets = 500;
const mostStars = 2000;

/**
 * The text without what no resume has and what the parser would take minutes over: the quotes, brackets and stars beyond any
 * reasonable number become blanks. Offsets stay true.
 */
export function tame(text: string): string {
  const blanks: number[] = [];
  const counts = { '[': 0, ']': 0, '*': 0, _: 0 };
  let marks = 0;
  let opening = true;
  let blankLine = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') {
      if (blankLine) counts['['] = counts[']'] = counts['*'] = counts._ = 0;
      [marks, opening, blankLine] = [0, true, true];
      continue;
    }
    if (character === ' ' || character === '\t' || character === '\r') continue;
    blankLine = false;
    const length = opening ? markLength(text, at) : 0;
    if (length > 0) {
      marks += 1;
      if (marks > mostMarks) for (let mark = at; mark < at + length; mark += 1) blanks.push(mark);
      at += length - 1;
      continue;
    }
    opening = false;
    if (character !== '[' && character !== ']' && character !== '*' && character !== '_') continue;
    counts[character] += 1;
    if (counts[character] > (character === '*' || character === '_' ? mostStars : mostBrackets)) blanks.push(at);
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
