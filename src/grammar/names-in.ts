import type { Resume } from '../model/resume.js';
import { splitWords } from '../text/words.js';

/** Words that this resume uses as names: the author's, those of headers, and what stands capitalised inside a sentence. */
export function namesIn({ basics, sections, prose }: Resume): readonly string[] {
  const entries = sections.flatMap((section) => section.entries);
  const headers = entries.flatMap(({ title, organization, location }) => [title, organization, location]);
  const named = [basics.name, basics.location, ...headers].flatMap((part) => part?.value ?? []);
  const inside = prose.flatMap(({ value }) =>
    splitWords(value).filter(
      ({ text }, at, words) => at > 0 && words[at - 1]?.kind === 'word' && /^\p{Lu}/u.test(text),
    ),
  );
  return [...named.flatMap((text) => splitWords(text)), ...inside]
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
}
