/** Places of signs in TeX's Cork encoding, which come out as control characters where a font has no map to Unicode. */
const cork: Readonly<Record<string, string>> = {
  '\u0015': '–',
  '\u0016': '—',
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl',
};

/** Control characters but for white space, which fonts give for what has no letter. */
const controls = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Letters for the ligatures that a font draws as one, as every reader but the plainest puts them. */
export function plainLetters(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
}

/** What a text parser gets where there is no letter: a box. */
export function shownLetters(text: string): string {
  return text.replace(controls, '\uFFFD');
}

/** The letters that are meant, for looking for names and titles. */
export function readableLetters(text: string): string {
  return plainLetters(text)
    .replace(/\u2010/g, '-')
    .replace(controls, (control) => cork[control] ?? '\uFFFD');
}
