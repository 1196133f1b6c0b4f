import type { Resume } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { headOf } from './places.js';

/**
 * Where the source says words that were read in the PDF, with plain letters where the PDF has joined or hidden ones; the head of
 * the resume where it does not.
 */
export function placeOfWords(resume: Resume, words: string): Range {
  const { text } = resume.source;
  const written = [words.trim(), plain(words)].find((form) => form !== '' && text.includes(form));
  if (written === undefined) return headOf(resume);
  const start = text.indexOf(written);
  return { start, end: start + written.length };
}

/** A hidden hyphen at the end of a line leaves half a word, which says nothing of its place. */
function plain(words: string): string {
  const form = words.trim();
  return form.endsWith('\u00AD') ? '' : form.normalize('NFKC').replace(/\p{Cf}/gu, '');
}
