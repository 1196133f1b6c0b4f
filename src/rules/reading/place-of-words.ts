import type { Resume } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { headOf } from './places.js';

/** Where the source says words that were read in the PDF; the head of the resume where it does not. */
export function placeOfWords(resume: Resume, words: string): Range {
  const start = words.trim() === '' ? -1 : resume.source.text.indexOf(words.trim());
  return start === -1 ? headOf(resume) : { start, end: start + words.trim().length };
}
