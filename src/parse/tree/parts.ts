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
];
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
  const members = root.members.filter(({ key, value }) => !setup.has(plainKey(key.value)) || isResumePart(value));
  const names = isNamed(root) ? keys.name : [...keys.name, ...keys.firstName, ...keys.email];
  const named = holders
    .flatMap((holder) => memberOf(root, [holder]) ?? [])
    .find(({ value }) => value.type === 'object' && memberOf(value, names) !== null);
  if (named?.value.type === 'object') return { person: named.value, members: members.filter((one) => one !== named) };
  const [only, ...rest] = root.members.filter(({ value }) => value.type === 'object');
  if (only?.value.type === 'object' && rest.length === 0 && !isNamed(root) && isResumePart(only.value))
    return partsOf(only.value);
  return { person: root, members: members.filter(({ key }) => !ofPerson.has(plainKey(key.value))) };
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
