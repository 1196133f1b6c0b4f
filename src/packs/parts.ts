import type { Bullet, Resume, Section, SectionKind } from '../model/resume.js';
import type { Draft, Verdict } from '../model/rule.js';
import type { Range } from '../model/source.js';

/** The message of a rule written in YAML. */
export const onlyMessage = 'amiss';
/** The other message of a rule about a signal. */
export const bareMessage = 'bare';

export function amiss(at: Range, data: Draft['data'], loss = 1): Draft {
  return { at, messageId: onlyMessage, data, loss };
}

/** A rule that looks at the resume as one opportunity. */
export function verdictOn(drafts: readonly Draft[]): Verdict {
  return { counted: 1, drafts };
}

type Kinds = readonly SectionKind[] | undefined;

/** The sections of these kinds; all of them when no kind is named. */
export function sectionsOf(resume: Resume, kinds: Kinds): readonly Section[] {
  return kinds === undefined ? resume.sections : resume.sections.filter(({ kind }) => kinds.includes(kind));
}

export function bulletsIn(resume: Resume, kinds: Kinds): Bullet[] {
  return sectionsOf(resume, kinds).flatMap(({ entries }) => entries.flatMap(({ bullets }) => bullets));
}

export function inSections(resume: Resume, kinds: Kinds, at: Range): boolean {
  if (kinds === undefined) return true;
  return sectionsOf(resume, kinds).some((section) => at.start >= section.at.start && at.end <= section.at.end);
}

/** Where to say that something is missing: the first such section's title, else the resume's first words. */
export function headOf({ basics, sections }: Resume, kinds: Kinds): Range {
  const section = kinds === undefined ? undefined : sections.find(({ kind }) => kinds.includes(kind));
  return section?.title.at ?? basics.name?.at ?? { start: 0, end: 0 };
}

/** The limits that are set, as values for a message's holes. */
export function bounds({ min, max }: { min?: number | undefined; max?: number | undefined }): Record<string, number> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
