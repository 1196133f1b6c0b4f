import type { SectionKind } from '../model/resume.js';
import type { Heading } from './outline.js';

const withEntries: readonly SectionKind[] = ['work', 'projects', 'education'];

/** "Responsibilities" under each job is a label of its entries: a title that comes again between two sections of entries. */
export function withoutLabels(headings: readonly Heading[]): Heading[] {
  const kept: Heading[] = [];
  for (const heading of headings) {
    const again = headings.filter(({ title }) => title.toLowerCase() === heading.title.toLowerCase()).length > 1;
    const within = hasEntries(kept.at(-1));
    if (!again || !within || hasEntries(heading)) kept.push(heading);
  }
  return kept;
}

/** Right under "Projects", a title that no list has is that of its first entry; those after it are of its further ones. */
export function withoutTitles(headings: readonly Heading[], isUnlisted: (heading: Heading) => boolean): Heading[] {
  const kept: Heading[] = [];
  let titled: Heading | undefined;
  for (const heading of headings) {
    const last = kept.at(-1);
    const unlisted = isUnlisted(heading) && hasEntries(last);
    if (unlisted && heading.at - 1 === last?.at) titled = last;
    if (!unlisted || titled !== last) kept.push(heading);
  }
  return kept;
}

function hasEntries(heading: Heading | undefined): boolean {
  return heading !== undefined && withEntries.includes(heading.kind);
}
