import type { Bullet } from '../model/resume.js';
import type { Prose } from '../model/source.js';
import { sentenceSpans } from '../text/sentences.js';
import { sliceProse } from './prose.js';

/** The sentences of a paragraph, each a claim of its own. */
export function sentencesOf(paragraph: Prose): Bullet[] {
  return sentenceSpans(paragraph.value).map((span) => ({ kind: 'sentence', prose: sliceProse(paragraph, span) }));
}
