import { keys } from './keys.js';
import type { Member, ObjectNode, TreeNode } from './node.js';
import { memberOf, plainKey } from './reading.js';

/** Where the person is, and the members that may be sections. */
export interface Parts {
  readonly person: ObjectNode;
  readonly members: readonly Member[];
}

const holders = [
  'basics',
  'basic',
  'profile',
  'personal',
  'personalInfo',
  'personalInformation',
  'personalDetails',
  'basicInfo',
  'basicInformation',
  'info',
  'contact',
  'about',
  'header',
  'bio',
  'main',
];
/** What holds sections and is none itself. */
const wrappers = new Set(['resume', 'sections', 'content', 'body', 'data']);
/** What tools keep about themselves beside the resume. */
const setup = new Set(
  'meta theme themes style styles template templates layout settings config design locale order texorder seo colors fonts options sections headings selectedtemplate'.split(
    ' ',
  ),
);

/**
 * JSON Resume keeps the person under "basics", RenderCV keeps person and sections under "cv"; others keep name and contacts at the
 * root, or everything under one key.
 */
export function partsOf(root: ObjectNode): Parts {
  const cv = memberOf(root, ['cv'])?.value;
  const inner = cv?.type === 'object' ? memberOf(cv, ['sections'])?.value : undefined;
  if (cv?.type === 'object' && inner?.type === 'object') return { person: cv, members: inner.members };
  const members = root.members.flatMap(sectionsIn);
  const names = isNamed(root) ? keys.name : [...keys.name, ...keys.firstName, ...keys.email];
  const named = holders
    .flatMap((holder) => memberOf(root, [holder]) ?? [])
    .flatMap((member) => ({ member, person: onlyObject(member.value) }))
    .find(({ member, person }) => person !== null && (memberOf(person, names) !== null || isBasics(member, root)));
  if (named?.person) return { person: named.person, members: members.filter((one) => one !== named.member) };
  const [only, ...rest] = root.members.filter(({ value }) => value.type === 'object');
  if (only?.value.type === 'object' && rest.length === 0 && !isNamed(root) && isResumePart(only.value))
    return partsOf(only.value);
  return { person: root, members: members.filter(({ key }) => !ofPerson.has(plainKey(key.value))) };
}

/** The person of a JSON Resume, even without a name. */
function isBasics({ key }: Member, root: ObjectNode): boolean {
  return key.value === 'basics' && !isNamed(root);
}

/** The member itself, what it wraps, or nothing for what a tool keeps there. */
function sectionsIn(member: Member): readonly Member[] {
  const key = plainKey(member.key.value);
  if (member.value.type === 'object' && wrappers.has(key) && isResumePart(member.value)) return member.value.members;
  return setup.has(key) && !isResumePart(member.value) ? [] : [member];
}

function onlyObject(node: TreeNode): ObjectNode | null {
  const [only, ...rest] = node.type === 'array' ? node.items : [node];
  return only?.type === 'object' && rest.length === 0 ? only : null;
}

const ofPerson: ReadonlySet<string> = new Set(
  [...keys.name, ...keys.firstName, ...keys.lastName, ...keys.photo].map(plainKey),
);

function isNamed(node: ObjectNode): boolean {
  return memberOf(node, [...keys.name, ...keys.firstName]) !== null;
}

/** "sections", or whatever wraps all, holds what a resume holds. */
function isResumePart(node: TreeNode): boolean {
  return (
    node.type === 'object' &&
    memberOf(node, ['basics', 'work', 'experience', 'education', 'skills', 'projects']) !== null
  );
}
