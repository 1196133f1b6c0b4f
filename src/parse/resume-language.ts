import type { Resume } from '../model/resume.js';
import { languageOf } from '../text/language.js';

/** Words; less says too little. */
const fewestWords = 12;

/**
 * What a resume is written in, by what its author says: titles of sections, the summary, claims. Names of people, employers and
 * schools tell where somebody was.
 */
export function resumeLanguage({ basics, sections, prose }: Omit<Resume, 'language'>): string {
  const said = [
    ...sections.map(({ title }) => title.value),
    basics.summary?.value ?? '',
    ...sections.flatMap(({ entries }) =>
      entries.flatMap(({ bullets, paragraphs }) =>
        [...paragraphs, ...bullets.map((bullet) => bullet.prose)].map(({ value }) => value),
      ),
    ),
  ].join('\n');
  const enough = (said.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords;
  return languageOf(enough ? said : prose.map(({ value }) => value).join('\n'));
}
