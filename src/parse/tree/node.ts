import type { Located, Range } from '../../model/source.js';
import type { Passage } from '../prose.js';

/** A value of a JSON or YAML document with its places. */
export type TreeNode =
  | { readonly type: 'object'; readonly members: readonly Member[]; readonly at: Range }
  | { readonly type: 'array'; readonly items: readonly TreeNode[]; readonly at: Range }
  /** `passage` is the decoded text. `at` takes in its quotes, `passage.at` does not; both take in the mark of a block (">-"). */
  | { readonly type: 'text'; readonly passage: Passage; readonly at: Range }
  /** A number, true, false or null, as written. */
  | { readonly type: 'plain'; readonly written: string; readonly at: Range };

export interface Member {
  readonly key: Located<string>;
  readonly value: TreeNode;
  readonly at: Range;
}

export type ObjectNode = TreeNode & { type: 'object' };

/** A syntax error that the reader got over. */
export interface TreeProblem {
  readonly at: Range;
  readonly message: string;
}

export interface Tree {
  /** Null for a text that holds no value at all. */
  readonly root: TreeNode | null;
  readonly problems: readonly TreeProblem[];
}

/** Far beyond any resume; deeper values are not read. */
export const deepestNesting = 64;
