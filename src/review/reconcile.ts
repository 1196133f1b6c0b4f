import type { Finding } from '../model/report.js';
import type { CommentEdit, InlineComment, PostedComment, ReviewPlan } from '../model/review.js';
import type { Draft } from './draft.js';
import { findingMarker, keyOf } from './marker.js';

export interface Reconciled extends Pick<ReviewPlan, 'create' | 'update' | 'remove'> {
  /** Findings that will have a comment. */
  readonly beside: ReadonlySet<Finding>;
}

/**
 * Fits drafts to the comments already there: a remark that has a comment keeps it, new ones fill up to `maxComments`,
 * and what no longer applies goes. Drafts come dearest first.
 */
export function reconcile(drafts: readonly Draft[], posted: readonly PostedComment[], maxComments: number): Reconciled {
  const wanted = new Map(drafts.map((draft) => [nameOf(draft.path, draft.key), draft]));
  const kept = new Set<string>();
  const update: CommentEdit[] = [];
  const remove: number[] = [];
  for (const { id, path, body, answered } of posted) {
    const key = keyOf(body);
    if (key === null) continue;
    const name = nameOf(path ?? '', key);
    const draft = wanted.get(name);
    if (draft !== undefined && !kept.has(name)) {
      kept.add(name);
      if (draft.comment !== null && !sameText(draft.comment.body, body)) update.push({ id, body: draft.comment.body });
    } else if (!answered) {
      remove.push(id);
    } else if (!sameText(settled(key), body)) {
      // Deleting our part of a conversation would leave the answers without a question.
      update.push({ id, body: settled(key) });
    }
  }

  const create: InlineComment[] = [];
  const beside = new Set<Finding>();
  for (const [name, { comment, findings }] of wanted) {
    const isNew = comment !== null && !kept.has(name) && kept.size + create.length < maxComments;
    if (isNew) create.push(comment);
    if (isNew || kept.has(name)) for (const finding of findings) beside.add(finding);
  }
  return { create, update, remove, beside };
}

function settled(key: string): string {
  return `${findingMarker(key)}\nThis no longer applies. Thank you.`;
}

function nameOf(path: string, key: string): string {
  return `${path} ${key}`;
}

/** GitHub may give line ends back in its own way. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}
