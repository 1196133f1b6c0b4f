import type { Basics, Resume, Section, SkillItem } from '../../model/resume.js';
import type { Prose, Range, Source } from '../../model/source.js';
import { readContacts } from '../contacts.js';
import { asProse, joinProse, type Passage, sliceProse, wholeFile } from '../prose.js';
import type { TitleReader } from '../sections.js';
import type { Block } from './block.js';
import { readBlocks } from './blocks.js';
import { readEntries } from './entries.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { findName } from './name.js';
import { outline, type Part } from './outline.js';
import { contactLines } from './preamble.js';
import { skillsIn } from './skill-section.js';
import { stretchesOf } from './stretches.js';

/** A Markdown resume, in any of the layouts people use. */
export function readMarkdown(source: Source, region: string, readTitle: TitleReader): Omit<Resume, 'language'> {
  const passage = wholeFile(source.text);
  const { blocks, frontMatter } = readBlocks(passage);
  const { preamble, parts } = outline(blocks, readTitle);
  const front = frontMatter === null ? null : readFrontMatter(yamlInside(passage, frontMatter), region, readTitle);
  const sections = parts.map((part, index) =>
    sectionOf(part, parts[index + 1]?.heading.at.start ?? source.text.length),
  );
  // The text of an HTML list item may go on below the list inside it.
  const prose = stretchesOf(blocks).toSorted((a, b) => a.at.start - b.at.start);
  return {
    source,
    basics: basicsOf(preamble, parts, front, region, readTitle),
    sections,
    skills: parts.flatMap((part): SkillItem[] => (part.kind === 'skills' ? skillsIn(part.blocks) : [])),
    prose,
    deviations: [],
  };
}

/** What stands between the two "---" lines. */
function yamlInside(passage: Passage, range: Range): Passage {
  const text = passage.value.slice(range.start, range.end);
  const start = range.start + text.indexOf('\n') + 1;
  const end = range.start + text.lastIndexOf('\n') + 1;
  return sliceProse(asProse(passage), { start, end: Math.max(start, end) });
}

function basicsOf(
  preamble: readonly Block[],
  parts: readonly Part[],
  front: FrontMatter | null,
  region: string,
  readTitle: TitleReader,
): Basics {
  const above = readContacts(contactLines(preamble), region);
  const personal = parts.filter((part) => part.kind === 'personal').flatMap((part) => part.blocks);
  const elsewhere = readContacts(contactLines(personal), region);
  const summary = parts.find((part) => part.kind === 'summary');
  const image = preamble.find((block) => block.type === 'image');
  return {
    name: findName(preamble, readTitle) ?? front?.name ?? findName(personal, readTitle),
    label: above.label ?? front?.label ?? null,
    email: above.email ?? front?.email ?? elsewhere.email,
    phone: above.phone ?? front?.phone ?? elsewhere.phone,
    url: above.url ?? front?.url ?? elsewhere.url,
    location: above.location ?? front?.location ?? elsewhere.location,
    summary: summary === undefined ? null : summaryOf(summary),
    profiles: [...(front?.profiles ?? []), ...above.profiles, ...elsewhere.profiles],
    photo: image?.at ?? front?.photo ?? null,
    private: [],
  };
}

function summaryOf(part: Part): Prose | null {
  const pieces = stretchesOf(part.blocks.filter((block) => block.type === 'paragraph' || block.type === 'list'));
  const [first, ...rest] = pieces;
  return first === undefined ? null : joinProse([first, ...rest]);
}

function sectionOf(part: Part, next: number): Section {
  const { entries, loose } = readEntries(part.blocks, part.kind);
  const last = part.blocks.at(-1);
  return {
    title: part.title,
    kind: part.kind,
    at: { start: part.heading.at.start, end: Math.min(next, last?.at.end ?? part.heading.at.end) },
    entries,
    paragraphs: stretchesOf(loose),
  };
}
