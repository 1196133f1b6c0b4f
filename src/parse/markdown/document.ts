import type { Basics, Resume, Section, SkillItem } from '../../model/resume.js';
import type { Prose, Range, Source } from '../../model/source.js';
import { type ContactLine, type Contacts, readContacts } from '../contacts.js';
import type { Language } from '../language.js';
import { asProse, joinProse, type Passage, sliceProse, wholeFile } from '../prose.js';
import type { Block } from './block.js';
import { readBlocks } from './blocks.js';
import { readEntries } from './entries.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { findName, nameByAddress, nameByPlace } from './name.js';
import { type Outline, outline, type Part } from './outline.js';
import { contactLines } from './preamble.js';
import { skillsIn } from './skill-section.js';
import { stretchesOf } from './stretches.js';

/** A Markdown resume, in any of the layouts people use. */
export function readMarkdown(source: Source, language: Language): Omit<Resume, 'language'> {
  const passage = wholeFile(source.text);
  const { blocks, frontMatter } = readBlocks(passage);
  const front = frontMatter === null ? null : readFrontMatter(yamlInside(passage, frontMatter), language);
  const { preamble, parts } = outline(blocks, language, front?.name ?? null);
  const sections = parts.map((part, index) =>
    sectionOf(part, parts[index + 1]?.heading.at.start ?? source.text.length, language),
  );
  // The text of an HTML list item may go on below the list inside it.
  const prose = stretchesOf(blocks).toSorted((a, b) => a.at.start - b.at.start);
  return {
    source,
    basics: basicsOf(blocks, { preamble, parts }, front, language),
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
  blocks: readonly Block[],
  { preamble, parts }: Outline,
  front: FrontMatter | null,
  language: Language,
): Basics {
  const above = readContacts(contactLines(preamble), language);
  const personal = parts.filter((part) => part.kind === 'personal').flatMap((part) => part.blocks);
  const elsewhere = readContacts(contactLines(personal), language);
  const anywhere = readContacts(shortLines(parts.filter(({ kind }) => kind !== 'references')), language);
  const summary = parts.find((part) => part.kind === 'summary');
  const image = preamble.find((block) => block.type === 'image' && block.url === null);
  return {
    name:
      findName(preamble, language) ??
      front?.name ??
      findName(personal, language) ??
      nameByAddress(blocks, addressesOf([above, elsewhere]), language) ??
      nameByPlace(preamble, language) ??
      front?.title ??
      null,
    label: above.label ?? front?.label ?? null,
    email: above.email ?? front?.email ?? elsewhere.email ?? anywhere.email,
    phone: above.phone ?? front?.phone ?? elsewhere.phone ?? anywhere.phone,
    url: above.url ?? front?.url ?? elsewhere.url,
    location: above.location ?? front?.location ?? elsewhere.location,
    address: null,
    summary: summary === undefined ? leadOf(preamble, language) : summaryOf(summary.blocks),
    profiles: [...(front?.profiles ?? []), ...above.profiles, ...elsewhere.profiles],
    photo: image?.at ?? front?.photo ?? null,
    private: [],
  };
}

const longestContact = 120;

/** Lines that may be a contact though they stand in another section: at the end of the page, mostly. */
function shortLines(parts: readonly Part[]): ContactLine[] {
  return parts
    .flatMap((part) => contactLines(part.blocks))
    .filter(
      ({ line }) =>
        line.value.length <= longestContact && /@|\+\d|\bph|mob|tel|^\D{0,12}\d[\d\s()-]{8,14}\d$/i.test(line.value),
    );
}

/** Where the author may have written the own name. */
function addressesOf(contacts: readonly Contacts[]): string[] {
  return contacts.flatMap(({ email, url, profiles }) => [
    email?.value ?? '',
    url?.value ?? '',
    ...profiles.map((profile) => profile.url),
  ]);
}

function summaryOf(blocks: readonly Block[]): Prose | null {
  const pieces = stretchesOf(blocks.filter((block) => block.type === 'paragraph' || block.type === 'list'));
  const [first, ...rest] = pieces;
  return first === undefined ? null : joinProse([first, ...rest]);
}

/** Words of a paragraph that tells who the author is, and not only what. */
const fewestTold = 12;

/** The paragraphs below the name that say something, where no section does. */
function leadOf(preamble: readonly Block[], language: Language): Prose | null {
  const name = findName(preamble, language);
  return summaryOf(
    preamble.filter((block) => {
      if (block.type !== 'paragraph' || block.at.start < (name?.at.end ?? 0)) return false;
      const { value } = joinProse(block.lines);
      return value.split(' ').length >= fewestTold && /[.!。]/.test(value) && !/[|•·]|@|:\/\//.test(value);
    }),
  );
}

function sectionOf(part: Part, next: number, language: Language): Section {
  const { entries, loose } = readEntries(part.blocks, part.kind, language.words);
  const last = part.blocks.at(-1);
  return {
    title: part.title,
    kind: part.kind,
    at: { start: part.heading.at.start, end: Math.min(next, last?.at.end ?? part.heading.at.end) },
    entries,
    paragraphs: stretchesOf(loose),
  };
}
