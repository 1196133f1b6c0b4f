import type { Passage } from '../prose.js';
import { keys } from './keys.js';
import type { Tree, TreeNode, TreeProblem } from './node.js';
import { memberOf } from './reading.js';
import { mendYaml } from './yaml-mending.js';
import { documentsOf } from './yaml-tree.js';

/** Reads the YAML document of `passage` that is a resume, else the first, as far as it can be understood. */
export function readYamlTree(source: Passage): Tree {
  const { events, passage, problems } = mendYaml(source);
  if (events === null) return { root: null, problems: problems.slice(0, 1) };
  const { documents, told } = documentsOf(events, passage);
  const found = documents.findIndex(isResume);
  const chosen = Math.max(0, found);
  const others = documents.flatMap((node, index) => (index === chosen ? [] : unread(node, index < chosen)));
  return { root: documents[chosen] ?? null, problems: [...problems, ...told, ...others] };
}

const marks = ['basics', 'cv', ...keys.name, 'work', 'experience', 'education', 'skills', 'projects'];

function isResume(node: TreeNode): boolean {
  return node.type === 'object' && memberOf(node, marks) !== null;
}

function unread({ at }: TreeNode, before: boolean): TreeProblem[] {
  const message = before
    ? 'this document stands before the resume, and is not read'
    : 'a second document starts here, and only the first is read';
  return [{ at: { start: at.start, end: at.start }, message }];
}
