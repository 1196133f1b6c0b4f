import type { Bullet, Entry, SectionKind } from '../../model/resume.js';
import type { Located, Prose } from '../../model/source.js';
import { sentencesOf } from '../claims.js';
import { readBlocks } from '../markdown/blocks.js';
import { readBody } from '../markdown/body.js';
import { joinProse, type Passage } from '../prose.js';
import { periodOf } from './dates.js';
import { keys } from './keys.js';
import type { ObjectNode } from './node.js';
import { fieldOf, joined, linkIn, located, memberOf, proseOf, type Reader, textOf, textsOf } from './reading.js';

/** A job, project, degree or activity; several, where one employer lists the roles that somebody had. */
export function entriesOf(node: ObjectNode, kind: SectionKind, reader: Reader): Entry[] {
  const roles = memberOf(node, keys.roles)?.value;
  const objects = roles?.type === 'array' ? roles.items.filter((item) => item.type === 'object') : [];
  if (objects.length === 0) return [entryOf(node, kind, reader)];
  const employer = fieldOf(node, keys.company, reader);
  return objects.map((role) => {
    const entry = entryOf(role, kind, reader);
    return { ...entry, organization: entry.organization ?? employer };
  });
}

function entryOf(node: ObjectNode, kind: SectionKind, reader: Reader): Entry {
  const { title, organization } = namesOf(node, kind, reader);
  return {
    title,
    organization,
    ...periodOf(node, reader),
    location: placeOf(node),
    url: fieldOf(node, keys.url, reader) ?? linkIn(node, keys.project) ?? linkIn(node, keys.company),
    at: node.at,
    header: headerOf(node, kind),
    ...bodyOf(node, kind, reader),
    skills: textsOf(memberOf(node, keys.skills)?.value, reader).map(located),
  };
}

function namesOf(node: ObjectNode, kind: SectionKind, reader: Reader): Pick<Entry, 'title' | 'organization'> {
  const field = (names: readonly string[]): Located<string> | null => fieldOf(node, names, reader);
  if (kind === 'projects') return { title: field(keys.project), organization: field(keys.owner) };
  if (kind !== 'education') return apart(field(keys.role), field(keys.company));
  const degree = field(keys.degree);
  const subject = field(keys.subject);
  const same = degree !== null && subject !== null && degree.at.start === subject.at.start;
  return { title: joined(same ? [degree] : [degree, subject], ', '), organization: field(keys.institution) };
}

/** "Engineer at Kaveri Pay" in one field is both. */
function apart(
  title: Located<string> | null,
  organization: Located<string> | null,
): Pick<Entry, 'title' | 'organization'> {
  const one = title ?? organization;
  const at = one?.value.indexOf(' at ') ?? -1;
  if (one === null || at <= 0 || (title !== null && organization !== null)) return { title, organization };
  return {
    title: { value: one.value.slice(0, at).trim(), at: one.at },
    organization: { value: one.value.slice(at + 4).trim(), at: one.at },
  };
}

function placeOf(node: ObjectNode): Located<string> | null {
  const value = memberOf(node, keys.place)?.value;
  if (value?.type === 'text') return located(value.passage);
  const city = value?.type === 'object' ? memberOf(value, ['city', 'address', 'region'])?.value : undefined;
  return city?.type === 'text' ? located(city.passage) : null;
}

function bodyOf(node: ObjectNode, kind: SectionKind, reader: Reader): { bullets: Bullet[]; paragraphs: Prose[] } {
  const bullets: Bullet[] = [];
  const paragraphs: Prose[] = [];
  const points: Passage[] = [];
  for (const name of keys.text) {
    const value = memberOf(node, [name])?.value;
    // A list where one text should be is a list of points.
    if (value?.type === 'array') points.push(...textsOf(value, reader));
    const passage = value === undefined || value.type === 'array' ? null : textOf(value, reader);
    if (value?.type === 'array')
      reader.deviate(value.at, `"${name}" should be text, not a list.`, 'Name it "highlights".');
    if (passage === null) continue;
    const body = readBody(readBlocks(passage).blocks, kind);
    bullets.push(...body.bullets.filter((bullet) => bullet.kind === 'bullet'));
    paragraphs.push(...body.paragraphs);
  }
  points.push(...textsOf(memberOf(node, keys.highlights)?.value, reader));
  for (const part of kind === 'work' ? partsOf(node) : []) {
    const body = bodyOf(part, kind, reader);
    bullets.push(...body.bullets.filter((bullet) => bullet.kind === 'bullet'));
    paragraphs.push(...body.paragraphs);
  }
  for (const passage of points) {
    const prose = proseOf(passage);
    if (prose === null) continue;
    if (kind === 'education') paragraphs.push(prose);
    else bullets.push({ kind: 'bullet', prose });
  }
  const sentences = kind === 'education' ? [] : paragraphs.flatMap(sentencesOf);
  return { bullets: [...bullets, ...sentences], paragraphs };
}

/** "projects: [{ name, achievements }]" inside of a job. */
function partsOf(node: ObjectNode): ObjectNode[] {
  const value = memberOf(node, keys.parts)?.value;
  return value?.type === 'array' ? value.items.filter((item) => item.type === 'object') : [];
}

function headerOf(node: ObjectNode, kind: SectionKind): Prose {
  const names =
    kind === 'projects'
      ? [keys.project, keys.owner]
      : kind === 'education'
        ? [['studyType', 'degree'], keys.subject, keys.institution]
        : [keys.role, keys.company];
  const pieces = names.flatMap((name) => {
    const member = memberOf(node, name);
    return member?.value.type === 'text' ? (proseOf(member.value.passage) ?? []) : [];
  });
  const [first, ...rest] = pieces.sort((one, other) => one.at.start - other.at.start);
  if (first !== undefined) return joinProse([first, ...rest], ', ');
  return { value: '', at: { start: node.at.start, end: node.at.start }, runs: [], code: [], links: [] };
}
