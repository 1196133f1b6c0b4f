import type { Range } from '../../model/source.js';
import type { TreeNode } from './node.js';

/** Values that aliases may still stand for: a short file must not stand for a huge one. */
export interface Budget {
  left: number;
}
export const mostCopied = 2000;

/** What an alias stands for, at the place of the alias; null when it is too much. */
export function copyTo(at: Range, node: TreeNode, budget: Budget): TreeNode | null {
  budget.left -= 1;
  if (budget.left < 0) return null;
  switch (node.type) {
    case 'text':
      return { type: 'text', passage: { value: node.passage.value, at, runs: [] }, at };
    case 'plain':
      return { ...node, at };
    case 'array': {
      const items = node.items.map((item) => copyTo(at, item, budget));
      return items.includes(null) ? null : { type: 'array', items: items.filter((item) => item !== null), at };
    }
    case 'object': {
      const members = node.members.flatMap(({ key, value }) => {
        const copy = copyTo(at, value, budget);
        return copy === null ? [] : [{ key: { value: key.value, at }, value: copy, at }];
      });
      return members.length < node.members.length ? null : { type: 'object', members, at };
    }
  }
}
