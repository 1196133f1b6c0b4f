import { LintError } from '../errors.js';
import type { Resume } from '../model/resume.js';
import type { Source } from '../model/source.js';

/** Characters besides embedded pictures. The longest real resumes have a tenth of it; the PDF has the same limit. */
const longest = 200_000;
/** Lines with words on them, or texts of a JSON or YAML document. */
const mostLines = 5000;

/** Refuses to judge a file that no resume is, before engines spend minutes on it. */
export function checkSize({ path, text }: Source): void {
  const size = text.length > longest ? text.length - picturesIn(text) : text.length;
  if (size > longest) throw refusal(path, `has ${size} characters; a resume is judged up to ${longest}`);
  const lines = countLines(text);
  if (lines > mostLines) throw refusal(path, `has ${lines} lines; a resume is judged up to ${mostLines}`);
}

/** The same for a document whose lines say nothing about its length. */
export function checkTexts({ source, prose }: Resume): void {
  const texts = prose.length;
  if (texts > mostLines) throw refusal(source.path, `has ${texts} texts; a resume is judged up to ${mostLines}`);
}

/** Characters of pictures that are written into the text itself. */
function picturesIn(text: string): number {
  let sum = 0;
  for (const match of text.matchAll(/data:image\/[\w.+-]{1,20};base64,[\w+/=]*/g)) sum += match[0].length;
  return sum;
}

function countLines(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > 1 || (end > start && text[start] !== '\r')) count += 1;
    start = end + 1;
  }
  return count;
}

function refusal(path: string, told: string): LintError {
  return new LintError('resume', `The file ${told}.`, {
    hint: 'Keep one resume in the file, and nothing else.',
    place: { path, line: 1, column: 1 },
  });
}
