import type { Range, Run } from '../model/source.js';
import { type Passage, throughPassage } from './prose.js';

/** A stretch of a text and what is read in its place. */
export interface Edit extends Range {
  readonly text: string;
}

/** The passage as it reads with `edits` made, which are in order and apart. What they put in has no place in the source. */
export function edited(passage: Passage, edits: readonly Edit[]): Passage {
  const runs: Run[] = [];
  let value = '';
  let done = 0;
  const keep = (end: number): void => {
    if (end > done) runs.push({ plain: value.length, source: done, length: end - done });
    value += passage.value.slice(done, end);
  };
  for (const { start, end, text } of edits) {
    keep(start);
    value += text;
    done = end;
  }
  keep(passage.value.length);
  return { value, at: passage.at, runs: throughPassage(runs, passage) };
}
