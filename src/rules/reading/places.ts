import type { Resume, SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';

/** Where to say that something is missing: the title of the first section of these kinds, else the name, else the start. */
export function headOf({ sections, basics }: Resume, ...kinds: readonly SectionKind[]): Range {
  const section = kinds.flatMap((kind) => sections.filter((candidate) => candidate.kind === kind))[0];
  return section?.title.at ?? basics.name?.at ?? { start: 0, end: 0 };
}

/** Where the author tells of work: jobs first, then projects. */
export function workHead({ resume }: { readonly resume: Resume }): Range {
  return headOf(resume, 'work', 'projects');
}
