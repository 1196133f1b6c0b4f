/** A half-open span of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of word characters with its trailing `+` and `#`: "node", "c++", "c#", ".net". */
export interface Atom extends Span {
  /** Lower case. */
  readonly key: string;
  readonly glue: Glue;
}

/**
 * What stands before an atom. Hyphens count as spaces. `/` and `&` may have spaces around them, `.` and `'` may not.
 * `break` is anything that ends a term: a comma, a bracket, the start of the text.
 */
type Glue = ' ' | '.' | '/' | '&' | "'" | '' | 'break';

const letter = /[\p{L}\p{M}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const space = /[\s\u00ad\u2010\u2011-]/u;

/** The atoms of `text` in order. Linear time. */
export function* atoms(text: string): Generator<Atom> {
  let previousEnd = 0;
  let at = 0;
  while (at < text.length) {
    if (!wordCharacter.test(characterAt(text, at))) {
      at += characterAt(text, at).length;
      continue;
    }
    const leadingDot = startsWithDot(text, at, previousEnd);
    const start = leadingDot ? at - 1 : at;
    const end = atomEnd(text, at);
    const glue = start === 0 ? 'break' : glueOf(text.slice(previousEnd, start));
    yield { start, end, key: text.slice(start, end).toLowerCase(), glue };
    previousEnd = end;
    at = end;
  }
}

function atomEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && wordCharacter.test(characterAt(text, end))) end += characterAt(text, end).length;
  let suffix = end;
  while (text[suffix] === '+' || text[suffix] === '#') suffix += 1;
  // "C++" keeps its plus signs, "React+Redux" joins two words.
  return letter.test(characterAt(text, suffix)) ? end : suffix;
}

/** A dot that belongs to the word after it, as in ".NET" and "C#.NET", and not to the word before. */
function startsWithDot(text: string, at: number, previousEnd: number): boolean {
  if (text[at - 1] !== '.' || at - 1 < previousEnd || !letter.test(characterAt(text, at))) return false;
  const before = text[at - 2] ?? ' ';
  return at - 1 > previousEnd ? before !== '.' : at === 1 || before === '#' || before === '+';
}

function glueOf(between: string): Glue {
  const symbol = [...between].filter((character) => !space.test(character)).join('');
  if (symbol === '') return between === '' ? '' : ' ';
  if (symbol === '/' || symbol === '&') return symbol;
  if (between === '.') return '.';
  if (between === "'" || between === '\u2019') return "'";
  return 'break';
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
