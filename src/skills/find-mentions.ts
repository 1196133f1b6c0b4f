import type { JudgedBullet } from '../model/bullet.js';
import { toSource } from '../model/place.js';
import type { Entry, Resume } from '../model/resume.js';
import type { Anchoring } from '../model/skills.js';
import type { Located, Prose, Range } from '../model/source.js';
import { findSkillNames, type SkillIndex } from '../text/skill-names.js';

export interface Mention {
  /** Canonical name. */
  readonly skill: string;
  readonly anchoring: Anchoring;
  readonly at: Range;
}

/** Every place where the resume names a skill. The URL that a link shows names none. */
export function findMentions(resume: Resume, bullets: readonly JudgedBullet[], index: SkillIndex): Mention[] {
  const inProse = (prose: Prose, anchoring: Anchoring): Mention[] =>
    findSkillNames(index, prose.value, 'prose')
      .filter((match) => !isUrl(prose, match))
      .map((match) => ({ skill: match.id, anchoring, at: toSource(prose, match) }));
  const inItem = (item: Located<string>, anchoring: Anchoring): Mention[] =>
    findSkillNames(index, item.value, 'list').map((match) => ({ skill: match.id, anchoring, at: within(item, match) }));

  const claims = bullets.flatMap(({ bullet, verdict }) => {
    const found = inProse(bullet.prose, verdict === 'strong' ? 'anchored' : 'mentioned');
    const wall = verdict === 'weak' && found.length >= fewestOfWall;
    return wall ? found.map((mention): Mention => ({ ...mention, anchoring: 'listed' })) : found;
  });
  const entries = resume.sections.filter(({ kind }) => hasClaims.has(kind)).flatMap((section) => section.entries);
  const headers = entries.flatMap((entry) => [
    ...inProse(entry.header, 'mentioned'),
    ...entry.skills.flatMap((item) => inItem(item, 'mentioned')),
  ]);
  const lists = resume.skills.flatMap((item) => inItem(item, 'listed'));
  const seen = new Set(
    [...bullets.map(({ bullet }) => bullet.prose), ...entries.map(headerOf)].map(({ at }) => at.start),
  );
  const elsewhere = resume.prose.filter(({ at }) => !seen.has(at.start)).flatMap((prose) => inProse(prose, 'listed'));
  return [...claims, ...headers, ...lists, ...elsewhere].filter(firstAtItsPlace());
}

/** A weak bullet with so many skills is a list with a verb. */
export const fewestOfWall = 4;

const hasClaims = new Set(['work', 'projects', 'volunteer']);

function headerOf({ header }: Entry): Prose {
  return header;
}

function isUrl(prose: Prose, { start, end }: Range): boolean {
  const link = prose.links.find((candidate) => candidate.start <= start && end <= candidate.end);
  return link !== undefined && prose.value.slice(link.start, link.end).includes('/');
}

/** The match's own place where the item is written as it reads, else the item's. */
function within({ value, at }: Located<string>, match: Range): Range {
  const asWritten = at.end - at.start === value.length;
  return asWritten ? { start: at.start + match.start, end: at.start + match.end } : at;
}

/** The same words may be read twice, as a list and as prose: the earlier reading, which says more, stands. */
function firstAtItsPlace(): (mention: Mention) => boolean {
  const seen = new Set<string>();
  return ({ skill, at }) => {
    const key = `${skill}@${at.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
