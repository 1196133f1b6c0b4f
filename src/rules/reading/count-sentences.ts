import type { Resume } from '../../model/resume.js';
import { sentenceSpans } from '../../text/sentences.js';

/** Sentences and points of the whole resume: each is an opportunity to get the language right. */
export function countSentences({ prose }: Resume): number {
  return prose.reduce((sum, { value }) => sum + sentenceSpans(value).length, 0);
}
