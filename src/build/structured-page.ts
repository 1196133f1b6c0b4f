import type { Resume, Section } from '../model/resume.js';
import type { Prose, Range } from '../model/source.js';
import { sectionTitle } from '../text/section-title.js';
import { type Block, heading, para, words } from './ast.js';
import { linesFromBasics } from './header.js';
import type { Page } from './page.js';
import { proseInlines } from './prose.js';
import { bare } from './sections.js';
import { factInlines, structuredEntry } from './structured-entry.js';
import { structuredItem } from './structured-item.js';
import { skillBlocks } from './structured-skills.js';

/** JSON Resume, as JSON or YAML, → the page. Sections, and words within them, stay in the order of the file. */
export function structuredPage(resume: Resume): Page {
  const { basics } = resume;
  return {
    name: basics.name === null ? null : words(basics.name.value),
    lines: linesFromBasics(basics, () => true),
    body: resume.sections.flatMap((section) => sectionBlocks(section, resume)),
    pictures: {},
    warnings:
      basics.photo === null
        ? []
        : [{ kind: 'decoration', message: 'The PDF leaves the picture out.', at: basics.photo }],
  };
}

function sectionBlocks(section: Section, resume: Resume): Block[] {
  const inside = resume.prose.filter(({ at }) => within(at, section.at));
  const content = section.kind === 'skills' ? skillBlocks(resume.skills, inside) : contentBlocks(section, inside);
  return content.length === 0 ? [] : [heading(2, words(sectionTitle(section.title.value))), ...content];
}

function contentBlocks(section: Section, inside: readonly Prose[]): Block[] {
  const { kind, entries, paragraphs } = section;
  if (entries.length > 0) return entriesAndRest(section, inside);
  if (kind === 'summary') return paragraphs.map((paragraph) => para(proseInlines(paragraph)));
  const items = paragraphs.map(structuredItem);
  return items.length === 1
    ? items.map(para)
    : [{ t: 'BulletList', c: items.map((item) => [{ t: 'Plain', c: item }]) }];
}

/** Entries, and between them what belongs to none: the employer of several roles, words above a list of jobs. */
function entriesAndRest({ title, entries }: Section, inside: readonly Prose[]): Block[] {
  const isTitle = (value: string): boolean => bare(value) === bare(sectionTitle(title.value));
  const loose = inside.filter(({ at, value }) => !isTitle(value) && !entries.some((entry) => within(at, entry.at)));
  const between = (start: number, end: number): Block[] => {
    const facts = loose.filter(({ at }) => at.start >= start && at.start < end);
    return facts.length === 0 ? [] : [para(factInlines(facts))];
  };
  const blocks = entries.flatMap((entry, index) => [
    ...between(entries[index - 1]?.at.end ?? 0, entry.at.start),
    ...structuredEntry(
      entry,
      inside.filter(({ at }) => within(at, entry.at)),
    ),
  ]);
  return [...blocks, ...between(entries.at(-1)?.at.end ?? 0, Number.POSITIVE_INFINITY)];
}

function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
