import type { Mended } from '../model/bullet.js';
import type { Dimension, Effort, Severity } from '../model/report.js';
import type { Suggestion } from '../model/rule.js';
import type { Range } from '../model/source.js';

/** A slice of the hundred points, and what is charged to it. */
export interface Account {
  readonly rule: string;
  readonly dimension: Dimension;
  /** Its part of the whole score, 0..1. */
  readonly share: number;
  /** Opportunities that the losses of its entries are measured against. */
  readonly of: number;
  readonly charge: (x: number) => number;
  /** The most that the whole score can be while there is an entry, in points; null for no limit. */
  readonly limit: number | null;
  /** Whether an edit of the resume can clear its entries. */
  readonly mendable: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly at: Range;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly fix: string;
  readonly effort: Effort;
  readonly loss: number;
  readonly questions: readonly string[];
  readonly suggestion: Suggestion | null;
  readonly mended: Mended | null;
}

/** How much of an account its entries cost, 0..1. */
export function chargeOf({ of, charge }: Account, entries: readonly Entry[]): number {
  const loss = totalLoss(entries);
  return loss === 0 ? 0 : charge(Math.min(1, loss / of));
}

/** Summed from left to right, so that leaving an entry out never gives more, not even by rounding. */
export function totalLoss(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.loss, 0);
}
