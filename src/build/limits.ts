import { LintError } from '../errors.js';

/** Characters. The longest real resumes have a fifth of it; twice as much keeps the engines busy for a quarter of a minute. */
const longest = 100_000;
/** Levels of lists, quotes, emphasis or tags within each other; people use four, and Typst follows some thirty lists. */
const deepest = 32;
/** `[` or `:::` open at once in one paragraph: pandoc takes seconds for a few hundred. */
const openAtOnce = 40;

/** Refuses text on which an engine would spend minutes before it gave up. */
export function checkLength(text: string): void {
  if (text.length <= longest) return;
  throw new LintError('resume', `The resume has ${text.length} characters; a PDF is built of up to ${longest}.`, {
    hint: 'Keep one resume in the file, and pictures out of it.',
  });
}

/** Refuses Markdown that nests deeper than its reader can follow. */
export function checkNesting(text: string): void {
  let brackets = 0;
  let fences = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') brackets = 0;
    for (const character of line) {
      if (character === '[') brackets += 1;
      else if (character === ']') brackets = Math.max(0, brackets - 1);
      tooDeep(Math.max(0, brackets - openAtOnce + deepest));
    }
    if (line.trimStart().startsWith(':::')) fences += 1;
    tooDeep(Math.max(0, fences - 2 * openAtOnce + deepest));
  }
}

/** Throws when `depth` is more than any resume needs. */
export function tooDeep(depth: number): void {
  if (depth <= deepest) return;
  throw new LintError('resume', 'The resume nests lists, quotes or brackets too deeply to build a PDF of it.', {
    hint: 'Look for a row of "[", ">" or "<div>" that should not be there.',
  });
}
