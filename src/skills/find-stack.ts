import type { RolePack } from '../model/pack.js';
import type { SkillsView, SkillUse } from '../model/skills.js';
import { creditOf } from './credit.js';

export interface ShownStack {
  readonly members: readonly string[];
  /** The members that the resume shows. */
  readonly shown: readonly SkillUse[];
  readonly complete: boolean;
}

/**
 * The stack of the role that the resume shows best; null when it shows nothing of any. Members of different stacks never
 * complete one another: Node.js with FastAPI is no stack.
 */
export function findStack(view: SkillsView, { stacks }: Pick<RolePack, 'stacks'>): ShownStack | null {
  const shown = stacks
    .map((members) => members.flatMap((name) => view.uses.get(name) ?? []))
    .map((uses, at) => ({ shown: uses, members: stacks[at] ?? [] }))
    .map((stack) => ({ ...stack, complete: stack.shown.length === stack.members.length }))
    .filter((stack) => stack.shown.length > 0);
  return shown.reduce<ShownStack | null>(
    (best, stack) => (best !== null && worth(best) >= worth(stack) ? best : stack),
    null,
  );
}

/** The mean credit of the members; any whole stack is worth more than any part of one. */
function worth({ shown, members, complete }: ShownStack): number {
  const credit = shown.reduce((sum, use) => sum + creditOf(use), 0) / members.length;
  return complete ? 1 + credit : credit;
}
