import type { Bullet, Entry, SectionKind } from '../../model/resume.js';
import type { Located, Prose } from '../../model/source.js';
import { sentencesOf } from '../claims.js';
import { readBlocks } from '../markdown/blocks.js';
import { readBody } from '../markdown/body.js';
import { joinProse } from '../prose.js';
import { periodOf } from './dates.js';
import type { ObjectNode } from './node.js';
import { located, memberOf, proseOf, type Reader, textOf, textsOf } from './reading.js';

/** Keys in the order of preference; later ones are of older versions of the schema, or common slips. */
const keys = {
  role: ['position', 'title', 'role', 'jobTitle', 'departmentName'],
  project: ['name', 'title', 'projectName'],
  company: ['name', 'company', 'companyName', 'organization', 'organisation', 'employer'],
  owner: ['entity', 'organization', 'organisation', 'company'],
  institution: ['institution', 'school', 'university', 'college', 'name'],
  degree: ['studyType', 'degree', 'academicDegree', 'area', 'title'],
  subject: ['area', 'major', 'field'],
  url: ['url', 'website', 'link'],
  highlights: ['highlights', 'bullets', 'achievements', 'responsibilities', 'tasks', 'details', 'points'],
  text: ['summary', 'description', 'workDesc', 'projectDesc', 'projectContent'],
  skills: ['keywords', 'technologies', 'skills', 'stack', 'tools'],
} as const;

/** A job, project, degree or activity of a JSON Resume. */
export function entryOf(node: ObjectNode, kind: SectionKind, reader: Reader): Entry {
  const field = (names: readonly string[]): Located<string> | null => {
    const member = memberOf(node, names);
    const passage = member === null ? null : textOf(member.value, reader);
    return passage === null ? null : located(passage);
  };
  const named = namesOf(kind, field);
  const body = bodyOf(node, kind, reader);
  return {
    ...named,
    ...periodOf(node, reader),
    location: placeOf(node),
    url: field(keys.url),
    at: node.at,
    header: headerOf(node, kind),
    ...body,
    skills: textsOf(memberOf(node, keys.skills)?.value, reader).map(located),
  };
}

function namesOf(
  kind: SectionKind,
  field: (names: readonly string[]) => Located<string> | null,
): Pick<Entry, 'title' | 'organization'> {
  if (kind === 'projects') return { title: field(keys.project), organization: field(keys.owner) };
  if (kind !== 'education') return { title: field(keys.role), organization: field(keys.company) };
  const degree = field(keys.degree);
  const subject = field(keys.subject);
  const both = degree !== null && subject !== null && degree.at.start !== subject.at.start;
  return {
    title: both ? { value: `${degree.value}, ${subject.value}`, at: degree.at } : degree,
    organization: field(keys.institution),
  };
}

function placeOf(node: ObjectNode): Located<string> | null {
  const value = memberOf(node, ['location'])?.value;
  if (value?.type === 'text') return located(value.passage);
  const city = value?.type === 'object' ? memberOf(value, ['city', 'address', 'region'])?.value : undefined;
  return city?.type === 'text' ? located(city.passage) : null;
}

function bodyOf(node: ObjectNode, kind: SectionKind, reader: Reader): { bullets: Bullet[]; paragraphs: Prose[] } {
  const bullets: Bullet[] = [];
  const paragraphs: Prose[] = [];
  for (const name of keys.text) {
    const member = memberOf(node, [name]);
    const passage = member === null ? null : textOf(member.value, reader);
    if (passage === null) continue;
    const body = readBody(readBlocks(passage).blocks, kind);
    bullets.push(...body.bullets.filter((bullet) => bullet.kind === 'bullet'));
    paragraphs.push(...body.paragraphs);
  }
  for (const passage of textsOf(memberOf(node, keys.highlights)?.value, reader)) {
    const prose = proseOf(passage);
    if (prose === null) continue;
    if (kind === 'education') paragraphs.push(prose);
    else bullets.push({ kind: 'bullet', prose });
  }
  const sentences = kind === 'education' ? [] : paragraphs.flatMap(sentencesOf);
  return { bullets: [...bullets, ...sentences], paragraphs };
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
