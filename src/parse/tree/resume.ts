import type { Deviation, Resume, Section, SectionKind, SkillItem } from '../../model/resume.js';
import type { Prose, Source } from '../../model/source.js';
import { languageOf } from '../../text/language.js';
import { readBlocks } from '../markdown/blocks.js';
import { stretchesOf } from '../markdown/stretches.js';
import { joinProse } from '../prose.js';
import type { TitleReader } from '../sections.js';
import { readSkills } from '../skills.js';
import { basicsOf } from './basics.js';
import { entryOf } from './entry.js';
import type { Member, ObjectNode, TreeNode } from './node.js';
import { deviationsReader, isEmpty, memberOf, objectsOf, proseOf, type Reader, textOf, textsOf } from './reading.js';

const kinds: Readonly<Record<string, SectionKind>> = {
  work: 'work',
  volunteer: 'volunteer',
  education: 'education',
  awards: 'achievements',
  certificates: 'certifications',
  publications: 'publications',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
  references: 'references',
  projects: 'projects',
};
const withEntries: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'volunteer']);
const dates = 'startDate endDate start_date end_date start end from to date releaseDate'.split(' ');
const unread =
  '$schema meta url website link email phone telephone mobile image picture photo countryCode postalCode username'.split(
    ' ',
  );
/** Values that are data, not words. */
const wordless = new Set([...unread, ...dates]);
/** An award or a certificate is shown with its date. */
const unshown = new Set(unread);

/** A JSON Resume, out of JSON or YAML. What is not as the schema wants is understood if possible, and noted. */
export function resumeOf(
  source: Source,
  root: ObjectNode,
  readTitle: TitleReader,
): Omit<Resume, 'deviations'> & { deviations: Deviation[] } {
  const { reader, deviations } = deviationsReader(source.text);
  const { person, members } = partsOf(root);
  const sections = members.flatMap((member) => sectionOf(member, readTitle, reader));
  const summary = memberOf(person, ['summary']);
  const prose = wordsOf({ ...root, members });
  return {
    source,
    language: languageOf(prose.map(({ value }) => value).join('\n')),
    basics: basicsOf(person, reader),
    sections: [...(summary === null ? [] : [summarySection(summary)]), ...sections].sort(
      (one, other) => one.at.start - other.at.start,
    ),
    skills: members.flatMap((member) => (kindOf(member, readTitle) === 'skills' ? skillsOf(member.value, reader) : [])),
    prose,
    deviations,
  };
}

/** Where the person is, and the members that may be sections. RenderCV keeps both under "cv"; some keep name and contacts at the root. */
function partsOf(root: ObjectNode): { person: ObjectNode; members: readonly Member[] } {
  const cv = memberOf(root, ['cv'])?.value;
  const inner = cv?.type === 'object' ? memberOf(cv, ['sections'])?.value : undefined;
  if (cv?.type === 'object' && inner?.type === 'object') return { person: cv, members: inner.members };
  const basics = ['basics', 'basic', 'profile', 'personal', 'personalInfo', 'info', 'contact'].flatMap(
    (key) => memberOf(root, [key]) ?? [],
  );
  const keys = memberOf(root, ['name', 'fullName']) === null ? ['name', 'fullName', 'email'] : ['name', 'fullName'];
  const named = basics.find(({ value }) => value.type === 'object' && memberOf(value, keys) !== null);
  if (named?.value.type !== 'object') return { person: root, members: root.members };
  return { person: named.value, members: root.members.filter((member) => member !== named) };
}

function kindOf({ key }: Member, readTitle: TitleReader): SectionKind | null {
  if (key.value === 'basics' || key.value === 'meta' || key.value.startsWith('$')) return null;
  const spaced = key.value
    .replace(/(?:Exp)?List$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ');
  return kinds[key.value] ?? readTitle(spaced)?.kind ?? 'other';
}

function sectionOf(member: Member, readTitle: TitleReader, reader: Reader): Section[] {
  const kind = kindOf(member, readTitle);
  if (kind === null || (member.value.type !== 'array' && member.value.type !== 'object')) return [];
  const entries = withEntries.has(kind)
    ? objectsOf(member.value, reader).flatMap((node) =>
        wordsOf(node).length === 0 ? [] : [entryOf(node, kind, reader)],
      )
    : [];
  const empty = member.value.type === 'array' && member.value.items.length === 0;
  if (empty) return [];
  const paragraphs = withEntries.has(kind) || kind === 'skills' ? [] : paragraphsOf(member.value);
  return [{ title: member.key, kind, at: member.at, entries, paragraphs }];
}

function summarySection(member: Member): Section {
  const prose = member.value.type === 'text' ? proseOf(member.value.passage) : null;
  return { title: member.key, kind: 'summary', at: member.at, entries: [], paragraphs: prose === null ? [] : [prose] };
}

/** One paragraph for each award, language or reference: its words and dates with commas between. */
function paragraphsOf(node: TreeNode): Prose[] {
  const items = node.type === 'array' ? node.items : [node];
  return items.flatMap((item) => {
    const [first, ...rest] = wordsOf(item, unshown);
    return first === undefined ? [] : [joinProse([first, ...rest], ', ')];
  });
}

function skillsOf(node: TreeNode, reader: Reader): SkillItem[] {
  if (node.type === 'object')
    return node.members.flatMap(({ key, value }) =>
      textsOf(value, reader).flatMap((passage) => listed(passage, key.value)),
    );
  if (node.type !== 'array') return textsOf(node, reader).flatMap((passage) => listed(passage, null));
  return node.items.flatMap((item) => {
    if (item.type !== 'object') return isEmpty(item) ? [] : listed(textOf(item, reader), null);
    const name = memberOf(item, ['name', 'category', 'group', 'label', 'skillName'])?.value;
    const group = name?.type === 'text' ? (proseOf(name.passage)?.value ?? null) : null;
    const keywords = textsOf(memberOf(item, ['keywords', 'skills', 'items'])?.value, reader);
    const details = memberOf(item, ['details'])?.value;
    if (details?.type === 'text') return listed(details.passage, group);
    if (keywords.length > 0) return keywords.flatMap((passage) => listed(passage, group));
    return name?.type === 'text' ? listed(name.passage, null) : [];
  });
}

function listed(passage: Parameters<typeof proseOf>[0] | null, group: string | null): SkillItem[] {
  const prose = passage === null ? null : proseOf(passage);
  return prose === null ? [] : readSkills(prose, group);
}

/** Every text of the tree that a reader of the resume sees, in order. */
function wordsOf(node: TreeNode, skipped: ReadonlySet<string> = wordless): Prose[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap(({ key, value }) => (skipped.has(key.value) ? [] : wordsOf(value, skipped)));
    case 'array':
      return node.items.flatMap((item) => wordsOf(item, skipped));
    case 'text':
      return stretchesOf(readBlocks(node.passage).blocks);
    case 'plain':
      return [];
  }
}
