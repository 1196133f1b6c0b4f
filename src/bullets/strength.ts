import type { EvidenceKind, Verdict } from '../model/bullet.js';
import { type Clue, worth } from './clue.js';
import type { Opening } from './opening.js';

/** What signs of one group are worth at most together: a second sign of a group adds less than the first. */
const most = {
  action: 0.06,
  object: 0.06,
  technology: 0.1,
  mechanism: 0.2,
  decision: 0.3,
  scale: 0.26,
  outcome: 0.5,
} as const;
type Group = keyof typeof most;
const groups = Object.keys(most) as Group[];
const further = 0.3;

/** How it was done and why that way are one kind of evidence to the reader, but two answers. */
function groupOf({ kind, sign }: Clue): Group {
  return decisions.has(sign) ? 'decision' : kind;
}

const decisions: ReadonlySet<Clue['sign']> = new Set(['reason', 'consequence', 'replacement']);

export const thresholds = { fair: 0.28, strong: 0.5 } as const;

/** 0..1: the order in which a careful reviewer would rank bullets. Says nothing about length. */
export function weigh(clues: readonly Clue[], opening: Opening): number {
  const all = sumOf(clues) + impliedAction(clues, opening);
  const sum = isBareFigure(clues) ? Math.min(all, thresholds.strong - 0.01) : all;
  switch (opening.kind) {
    case 'plain':
      return round(Math.min(1, sum));
    case 'hollow':
      return round(Math.min(sum * 0.85, thresholds.strong - 0.01));
    case 'claim':
      return round(Math.min(sum * 0.4, thresholds.fair - 0.01));
  }
}

/**
 * "Blue-green deployment of the booking service": a thing that shows how, how much or what came of it was made by somebody. The
 * features of "a music app with playlists and favourites" show none of these.
 */
function impliedAction(clues: readonly Clue[], { kind }: Opening): number {
  if (kind !== 'plain' || clues.some((clue) => clue.kind === 'action')) return 0;
  return clues.some((clue) => telling.has(clue.kind) && !features.has(clue.sign)) ? worth.act : 0;
}

const telling: ReadonlySet<EvidenceKind> = new Set(['mechanism', 'scale', 'outcome']);
const features: ReadonlySet<Clue['sign']> = new Set(['means', 'detail']);

/** What the signs are worth together, however the bullet opens. */
export function sumOf(clues: readonly Clue[]): number {
  return groups.reduce((total, group) => total + worthOf(group, clues), 0);
}

/** Figures in per cent or times, of nothing that is told. */
const relative: ReadonlySet<Clue['sign']> = new Set(['relative-gain', 'percentage']);

/**
 * One figure is all that is told. "Reduced latency by 70% using Redis": neither how it was done nor what it was before, so the
 * figure cannot be checked. "Brought the build down from an hour to 9 minutes": what it was, but by nothing.
 */
function isBareFigure(clues: readonly Clue[]): boolean {
  const has = (...kinds: readonly EvidenceKind[]): boolean => clues.some(({ kind }) => kinds.includes(kind));
  const [outcome, ...others] = clues.filter(({ kind }) => kind === 'outcome');
  const isTold = clues.some(({ kind, sign }) => kind === 'mechanism' && sign !== 'compound');
  if (outcome === undefined || others.length > 0 || isTold) return false;
  return relative.has(outcome.sign) || !has('technology', 'scale');
}

function worthOf(group: Group, clues: readonly Clue[]): number {
  const worths = clues
    .filter((clue) => groupOf(clue) === group)
    .map(({ sign }): number => worth[sign])
    .sort((a, b) => b - a);
  const [best = 0, ...rest] = worths;
  return Math.min(
    most[group],
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
