import { type EvidenceKind, evidenceKinds, type Verdict } from '../model/bullet.js';
import { type Clue, worth } from './clue.js';
import type { Opening } from './opening.js';

/** What evidence of one kind is worth at most: a second sign of the same kind adds less than the first. */
const most: Readonly<Record<EvidenceKind, number>> = {
  action: 0.06,
  object: 0.06,
  technology: 0.1,
  mechanism: 0.36,
  scale: 0.26,
  outcome: 0.5,
};
const further = 0.3;

export const thresholds = { fair: 0.28, strong: 0.56 } as const;

/** 0..1: the order in which a careful reviewer would rank bullets. Says nothing about length. */
export function weigh(clues: readonly Clue[], opening: Opening): number {
  const sum = evidenceKinds.reduce((total, kind) => total + worthOf(kind, clues), 0);
  switch (opening.kind) {
    case 'plain':
      return round(Math.min(1, sum));
    case 'hollow':
      return round(Math.min(sum * 0.85, thresholds.strong - 0.01));
    case 'claim':
      return round(Math.min(sum * 0.4, thresholds.fair - 0.01));
  }
}

function worthOf(kind: EvidenceKind, clues: readonly Clue[]): number {
  const worths = clues
    .filter((clue) => clue.kind === kind)
    .map(({ sign }) => worth[sign])
    .sort((a, b) => b - a);
  const [best = 0, ...rest] = worths;
  return Math.min(
    most[kind],
    rest.reduce((total, each) => total + each * further, best),
  );
}

export function verdictOf(strength: number): Verdict {
  if (strength >= thresholds.strong) return 'strong';
  return strength >= thresholds.fair ? 'fair' : 'weak';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
