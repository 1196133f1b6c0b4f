import type { EvidenceKind } from '../model/bullet.js';
import type { Range } from '../model/source.js';
import type { Token } from './token.js';

/** What a scanner found: a sign that a reviewer would take as evidence, with its place in the text. */
export interface Clue extends Range {
  readonly kind: EvidenceKind;
  readonly sign: Sign;
}

/** How much each sign is worth on its own, 0..1. Signs of one kind add up with decreasing worth. */
export const worth = {
  /** A verb that says what the author did, or a result that opens the bullet. */
  act: 0.06,
  /** A verb that says nothing of it: "used", "handled". */
  touch: 0,
  thing: 0.06,
  /** A thing of a common kind: "a to-do app". */
  kind: 0.05,
  technology: 0.08,
  /** A named technique. */
  technique: 0.165,
  /** A technique that names a field rather than a way: "caching", "encryption". */
  concept: 0.055,
  /** How it was done, in words of its own: "by pooling the node lists". */
  means: 0.09,
  /** A clause that tells in particulars how the thing behaves. */
  detail: 0.09,
  /** A compound that names a way of doing it: "row-level", "keyboard-accessible". */
  compound: 0.05,
  /** Three or more technologies, each tied to the work in its own way. */
  arrangement: 0.14,
  /** One thing put in place of another. */
  replacement: 0.16,
  /** Why: "because a float drift had left". */
  reason: 0.24,
  /** What was meant to follow: "so that a stolen token dies with its first use". */
  consequence: 0.24,
  /** A count of units of work. */
  amount: 0.18,
  /** So many in a unit of time: 1,800 trips a day. */
  load: 0.26,
  /** Two or three of something. */
  few: 0.1,
  /** A result behind a point that does not tell how: ", cutting load time by 40%". */
  loose: 0.2,
  /** The same, about something that the point does not name. */
  faint: 0.05,
  /** From one figure to another. */
  change: 0.37,
  /** A change by or to a figure, with its subject. */
  gain: 0.36,
  /** The same in per cent or times, with no baseline. */
  'relative-gain': 0.36,
  /** Less of something particular, by a means that is told: "saved the cashiers a daily count by printing totals". */
  relief: 0.16,
  /** "halved", "doubled". */
  multiple: 0.34,
  /** A figure of speed or quality: "p99 35ms", "IoU 0.74". */
  figure: 0.22,
  /** "99.9% uptime", "94% coverage". */
  percentage: 0.22,
  money: 0.3,
  rank: 0.36,
  /** Something that ended, or cannot happen any more. */
  ending: 0.22,
  adoption: 0.24,
  /** What a "so that" says will hold, with particulars. */
  aim: 0.14,
  /** A clause of its own after a semicolon that tells what follows. */
  aftermath: 0.14,
} as const;
export type Sign = keyof typeof worth;

export function clue(
  kind: EvidenceKind,
  sign: Sign,
  first: Token | undefined,
  last: Token | undefined = first,
): Clue[] {
  return first === undefined || last === undefined ? [] : [{ kind, sign, start: first.start, end: last.end }];
}
