import type { SectionKind } from '../../model/resume.js';
import { networkNamed } from '../networks.js';
import type { TitleReader } from '../sections.js';
import { keys } from './keys.js';
import type { Member, TreeNode } from './node.js';
import { memberOf, plainKey } from './reading.js';

/** The sections of JSON Resume, and what others call them by a key that would be no title. */
const kinds: Readonly<Record<string, SectionKind>> = {
  work: 'work',
  industry: 'work',
  history: 'work',
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

/** What a member of the document is a section of; null for none. */
export function sectionKind({ key, value }: Member, readTitle: TitleReader): SectionKind | null {
  const name = key.value;
  if (name === 'basics' || name === 'meta' || name.startsWith('$') || value.type === 'plain') return null;
  if (value.type === 'text' && isContact(name)) return null;
  const spaced = name
    .replace(/(?:Exp)?List$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ');
  const known = kinds[name] ?? readTitle(spaced)?.kind ?? kindByShape(value);
  // "mainfont: Helvetica" is a setting, not a section.
  return known ?? (value.type === 'text' ? null : 'other');
}

const contacts = new Set([keys.email, keys.phone, keys.homepage, keys.label, keys.place].flat().map(plainKey));

/** "github: asha-rao" beside the name is where to find somebody. */
function isContact(name: string): boolean {
  return contacts.has(plainKey(name)) || networkNamed(name) !== '';
}

/** Whatever it is called, a list of employers with roles and dates is work. */
function kindByShape(value: TreeNode): SectionKind | null {
  if (value.type !== 'array' || value.items.length === 0) return null;
  return value.items.every(isJob) ? 'work' : null;
}

const dates = [...keys.start, ...keys.end, ...keys.period];
const employers = ['company', 'companyName', 'employer', 'client'];

function isJob(node: TreeNode): boolean {
  return node.type === 'object' && [employers, keys.role, dates].every((names) => memberOf(node, names) !== null);
}
