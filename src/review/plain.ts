/** Characters that change how text is laid out without being seen: controls, and marks that turn its direction. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Breaks a word for GitHub and for nobody else: a mention, an issue number and a link are then only text. */
const joint = '&#8203;';

/** Text of a resume as Markdown that shows exactly that text: no markup, HTML, mention, reference or link comes alive. */
export function plain(text: string): string {
  const escaped = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(invisible, '')
    .trim()
    .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(?:[#+-]|\d+(?=[.)]))/, blockStart);
  // Issue numbers come first: every joint has a "#" and a digit of its own.
  return escaped
    .replaceAll(/#(?=\d)/g, `#${joint}`)
    .replaceAll(/GH-(?=\d)/gi, `$&${joint}`)
    .replaceAll('@', `@${joint}`)
    .replaceAll('://', `:${joint}//`)
    .replaceAll(/www\./gi, `www${joint}.`);
}

/** At the start of a paragraph these would begin a heading or a list. */
function blockStart(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}

/** Lines of a file in a code fence that nothing in them can close. */
export function fenced(info: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${info}\n${text}\n${fence}`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
