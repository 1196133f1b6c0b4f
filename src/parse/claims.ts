import type { Bullet } from '../model/resume.js';
import type { Prose } from '../model/source.js';
import { sentenceSpans } from '../text/sentences.js';
import { sliceProse } from './prose.js';

/** The sentences of a paragraph, each a claim of its own. */
export function sentencesOf(paragraph: Prose): Bullet[] {
  return sentenceSpans(paragraph.value)
    .filter(({ start, end }) => says(paragraph.value.slice(start, end)))
    .map((span) => ({ kind: 'sentence', prose: sliceProse(paragraph, span) }));
}

/** Addresses alone claim nothing, nor does the name of the job: "Internship in the insurance team". */
function says(sentence: string): boolean {
  if (sentence.length <= longestJobName && jobName.test(sentence)) return false;
  const words = sentence.slice(0, longestAddresses).replace(/\b(?:https?:\/\/|www\.)\S+/gi, '');
  return /\p{L}{2}/u.test(words);
}

const longestAddresses = 500;
const jobName = /^(?:intern(?:ship)?|apprentice(?:ship)?|trainee(?:ship)?|placement) (?:in|at|with) [^\d,;:]+$/i;
const longestJobName = 60;
