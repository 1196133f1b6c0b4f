import type { Resume } from '../model/resume.js';
import type { Prose } from '../model/source.js';
import { splitWords, type Word } from '../text/words.js';

/** One stretch of a resume's words, ready to be judged as language. */
export interface Paragraph {
  readonly prose: Prose;
  /** Where it begins in the manuscript's text. */
  readonly start: number;
  readonly words: readonly Word[];
  /** A claim or prose is judged as sentences; a header, name, date or list of skills only as words. */
  readonly kind: 'sentences' | 'label';
}

/** The whole resume as one text, a paragraph for each stretch of words. */
export interface Manuscript {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

const gap = '\n\n';

export function writeManuscript(resume: Resume): Manuscript {
  const sentences = new Set(sentenceStarts(resume));
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const prose of resume.prose) {
    // A line break inside a stretch is only layout, and a space is as long.
    const value = prose.value.replaceAll('\n', ' ');
    const kind = sentences.has(prose.at.start) ? 'sentences' : 'label';
    paragraphs.push({ prose, start: text.length, words: splitWords(value), kind });
    text += value + gap;
  }
  return { text, paragraphs };
}

/** The paragraph that holds all of a span of the text; undefined for a span that crosses a gap. */
export function paragraphAt({ paragraphs }: Manuscript, start: number, end: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found = paragraphs[low];
  return found !== undefined && start >= found.start && end <= found.start + found.prose.value.length
    ? found
    : undefined;
}

function sentenceStarts({ basics, sections }: Resume): readonly number[] {
  const entries = sections.flatMap((section) => section.entries);
  const prose = [
    ...(basics.summary === null ? [] : [basics.summary]),
    ...sections.filter((section) => section.kind !== 'skills').flatMap((section) => section.paragraphs),
    ...entries.flatMap((entry) => [...entry.paragraphs, ...entry.bullets.map((bullet) => bullet.prose)]),
  ];
  return prose.map(({ at }) => at.start);
}
