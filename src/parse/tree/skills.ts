import type { SkillItem } from '../../model/resume.js';
import type { Passage } from '../prose.js';
import { readSkills } from '../skills.js';
import { keys } from './keys.js';
import type { ObjectNode, TreeNode } from './node.js';
import { isEmpty, memberOf, proseOf, type Reader, textsOf } from './reading.js';

/** The skills of a list, of groups with lists, or of an object with a list under the name of each group. */
export function skillsOf(node: TreeNode, reader: Reader, group: string | null = null): SkillItem[] {
  if (isEmpty(node)) return [];
  switch (node.type) {
    case 'array':
      return node.items.flatMap((item) => skillsOf(item, reader, group));
    case 'object':
      return ofObject(node, reader, group);
    case 'text':
      return listed(node.passage, group);
    case 'plain':
      // "level: 5" names no skill.
      return [];
  }
}

function ofObject(node: ObjectNode, reader: Reader, group: string | null): SkillItem[] {
  const name = memberOf(node, keys.skillGroup)?.value;
  const items = memberOf(node, keys.skillItems)?.value;
  if (items !== undefined && !node.members.some(({ value }) => isGroup(value))) {
    const inner = name?.type === 'text' ? (proseOf(name.passage)?.value ?? group) : group;
    if (items.type === 'text') return listed(items.passage, inner);
    return textsOf(items, reader).flatMap((passage) => listed(passage, inner));
  }
  const single = memberOf(node, keys.skillName)?.value;
  if (single?.type === 'text') return listed(single.passage, group);
  return node.members.flatMap(({ key, value }) => skillsOf(value, reader, isGroup(value) ? null : key.value));
}

/** A list whose items have names and lists of their own says nothing by its key: "sets". */
function isGroup(node: TreeNode): boolean {
  return (
    node.type === 'array' &&
    node.items.some(
      (item) =>
        item.type === 'object' && memberOf(item, keys.skillGroup) !== null && memberOf(item, keys.skillItems) !== null,
    )
  );
}

function listed(passage: Passage, group: string | null): SkillItem[] {
  const prose = proseOf(passage);
  return prose === null ? [] : readSkills(prose, group);
}
