import type { Basics, Entry, Resume, Section, SectionKind } from '../../model/resume.js';
import type { Located, Prose, Source } from '../../model/source.js';
import { readBlocks } from '../markdown/blocks.js';
import { stretchesOf } from '../markdown/stretches.js';
import { joinProse } from '../prose.js';
import type { TitleReader } from '../sections.js';
import { basicsOf } from './basics.js';
import { entriesOf } from './entry.js';
import { isJsonResume, noteOldNames } from './json-resume.js';
import { keys } from './keys.js';
import type { Member, ObjectNode, TreeNode } from './node.js';
import { partsOf } from './parts.js';
import { deviationsReader, entryNodes, fieldOf, memberOf, oncePerKind, plainKey, type Reader } from './reading.js';
import { sectionKind } from './section-kind.js';
import { skillsOf } from './skills.js';

const withEntries: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'volunteer']);
const unread = new Set(
  '$schema meta url website link email phone telephone mobile image picture photo countryCode postalCode username icon id'
    .split(' ')
    .map(plainKey),
);
/** Values that are data, not words. */
const wordless = new Set([...unread, ...[...keys.start, ...keys.end, ...keys.period].map(plainKey)]);

/** A resume out of JSON or YAML: a JSON Resume, or the format of another tool. What should be mended is understood if possible, and noted. */
export function resumeOf(source: Source, root: ObjectNode, readTitle: TitleReader): Omit<Resume, 'language'> {
  const { reader, deviations } = deviationsReader(source, isJsonResume(root));
  noteOldNames(root, reader);
  const { person, members } = partsOf(root);
  const about = memberOf(person, keys.about);
  const others = members.filter((member) => member !== about);
  const basics = basicsOf(person, reader);
  const sections = [about, ...others]
    .flatMap((member) => (member === null ? [] : sectionOf(member, readTitle, reader)))
    .sort((one, other) => one.at.start - other.at.start);
  const prose = [about, ...others]
    .filter((member) => member !== null && sectionKind(member, readTitle) !== null)
    .flatMap((member) => (member === null ? [] : wordsOf({ ...root, members: [member] })))
    .sort((one, other) => one.at.start - other.at.start);
  return {
    source,
    basics: { ...basics, summary: basics.summary ?? summaryIn(sections) },
    sections,
    skills: others.flatMap((member) =>
      sectionKind(member, readTitle) === 'skills' ? skillsOf(member.value, reader) : [],
    ),
    prose,
    deviations: oncePerKind(deviations),
  };
}

function sectionOf(member: Member, readTitle: TitleReader, reader: Reader): Section[] {
  const { key, at } = member;
  const value = listIn(member.value);
  const kind = sectionKind(member, readTitle);
  if (kind === null || (value.type === 'array' && value.items.length === 0)) return [];
  const nodes = withEntries.has(kind) ? entryNodes(value, reader) : [];
  const entries = nodes.flatMap((node) => {
    const said = hasWords(node) ? entriesOf(node, kind, reader).filter(saysWhat) : [];
    if (said.length === 0) noteUnnamed(node, reader);
    return said;
  });
  const paragraphs = kind === 'skills' || entries.length > 0 ? [] : paragraphsOf(value, reader);
  return [{ title: key, kind, at, entries, paragraphs }];
}

/** "{ title: Education, schools: [ … ] }" is its list under a title. */
function listIn(node: TreeNode): TreeNode {
  if (node.type !== 'object') return node;
  const lists = node.members.filter(({ value }) => value.type === 'array');
  const [list] = lists;
  const titled = node.members.every((member) => member === list || captions.has(plainKey(member.key.value)));
  if (list === undefined || !titled || node.members.length === 1 || ofEntry.has(plainKey(list.key.value))) return node;
  return list.value;
}

const captions = new Set(['title', 'name', 'heading', 'icon', 'id', 'type', 'label']);
/** Lists that one job or project has: "{ name: Billing, highlights: [ … ] }". */
const ofEntry = new Set([...keys.highlights, ...keys.skills].map(plainKey).filter((key) => key !== 'items'));

/** An object without a name, a date or a point is no job or degree. */
function saysWhat({ title, organization, start, end, bullets, paragraphs }: Entry): boolean {
  return [title, organization, start, end].some((one) => one !== null) || bullets.length + paragraphs.length > 0;
}

/** One paragraph for each award, language or reference: its words and dates with commas between. */
function paragraphsOf(node: TreeNode, reader: Reader): Prose[] {
  const items = node.type === 'array' ? node.items : [node];
  return items.flatMap((item) => {
    // An award or a certificate is shown with its date.
    const [first, ...rest] = wordsOf(item, unread);
    const url = item.type === 'object' ? fieldOf(item, keys.url, reader) : null;
    if (first === undefined) {
      noteUnnamed(item, reader);
      return [];
    }
    return [joinProse([linked(first, url), ...rest], ', ')];
  });
}

/** An address alone is nothing that a page can show. */
function noteUnnamed(node: TreeNode, reader: Reader): void {
  if (node.type !== 'object' || memberOf(node, keys.url) === null) return;
  reader.deviate(node.at, 'This has an address and no name.', 'Say what it is, or leave it out.');
}

/** Its name leads to where a certificate or a publication is. */
function linked(name: Prose, url: Located<string> | null): Prose {
  if (url === null || name.links.length > 0) return name;
  return { ...name, links: [{ start: 0, end: name.value.length, url: url.value }] };
}

function summaryIn(sections: readonly Section[]): Basics['summary'] {
  const [first, ...rest] = sections.find(({ kind }) => kind === 'summary')?.paragraphs ?? [];
  return first === undefined ? null : joinProse([first, ...rest]);
}

function hasWords(node: TreeNode): boolean {
  if (node.type === 'object')
    return node.members.some(({ key, value }) => !wordless.has(plainKey(key.value)) && hasWords(value));
  return node.type === 'array' ? node.items.some(hasWords) : node.type === 'text' && node.passage.value.trim() !== '';
}

/** Every text of the tree that a reader of the resume sees, in order. */
function wordsOf(node: TreeNode, skipped: ReadonlySet<string> = wordless): Prose[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap(({ key, value }) =>
        skipped.has(plainKey(key.value)) || isRating(key.value, value) ? [] : wordsOf(value, skipped),
      );
    case 'array':
      return node.items.flatMap((item) => wordsOf(item, skipped));
    case 'text':
      return stretchesOf(readBlocks(node.passage).blocks);
    case 'plain':
      return /^\d/.test(node.written) ? [numberOf(node)] : [];
  }
}

/** "level: 5" is for a drawing of five stars, "score: 8.4" is for readers. */
function isRating(key: string, { type }: TreeNode): boolean {
  return type === 'plain' && ratings.has(plainKey(key));
}

const ratings = new Set(['level', 'rating', 'stars', 'order', 'weight', 'index', 'priority', 'proficiency']);

/** A number that the page shows as it is written. */
function numberOf({ written, at }: TreeNode & { type: 'plain' }): Prose {
  const runs = [{ plain: 0, source: at.start, length: written.length }];
  return { value: written, at, runs, code: [], links: [] };
}
