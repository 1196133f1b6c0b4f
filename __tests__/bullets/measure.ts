import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileJudge, type Judgement, judgeText } from '../../src/bullets/judge-text.js';
import type { EvidenceKind, Verdict } from '../../src/model/bullet.js';
import { packs } from '../rules/packs.js';

export interface LabelledBullet {
  readonly label: Verdict;
  readonly role: string;
  readonly text: string;
  /** Kinds of hard cases: "digits-version", "no-digits". */
  readonly tags: readonly string[];
}
export interface JudgedRow extends LabelledBullet {
  readonly judged: Judgement;
}

const fixtures = join(import.meta.dirname, '../fixtures/eval');
const backend = packs.roles.get('backend');
if (backend === undefined) throw new Error('the backend pack is missing');

export const knowledge = compileJudge({ role: backend, skills: packs.skills, lexicon: packs.lexicon });

function rows(file: string): string[][] {
  const lines = readFileSync(join(fixtures, file), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}

/** The development set with its tags, which name rows by line. */
export function developmentBullets(): (LabelledBullet & { readonly missing: readonly EvidenceKind[] })[] {
  const tags = new Map(rows('bullets.tags.tsv').map(([line, names = '']) => [Number(line), names.split(',')]));
  return rows('bullets.tsv').map(([label, role = '', missing = '', text = ''], at) => ({
    label: label as Verdict,
    role,
    text,
    tags: tags.get(at + 2) ?? [],
    missing: missing === '' ? [] : missing.split(',').map(kindOf),
  }));
}

/** The labels say "decision" for what the JSON calls a mechanism. */
function kindOf(name: string): EvidenceKind {
  return (name === 'decision' ? 'mechanism' : name) as EvidenceKind;
}

/**
 * Further bullets: `more` were written before the scanners, `unseen` before they had a first form, `field` in the manner of
 * resumes met in the field; `trades` by a dozen invented hands, from firmware to support, and `fresh` after them, before what
 * they taught was mended.
 */
export const furtherSets = ['more', 'unseen', 'field', 'trades', 'fresh'] as const;

export function furtherBullets(set: (typeof furtherSets)[number]): LabelledBullet[] {
  return rows(`${set}-bullets.tsv`).map(([label, role = '', tags = '', text = '']) => ({
    label: label as Verdict,
    role,
    text,
    tags: tags.split(','),
  }));
}

export const halves = ['tuning', 'check'] as const;

/** A fixed half, by the text alone (FNV-1a): scanners are tuned on one half, the other is only counted. */
export function halfOf({ text }: LabelledBullet): (typeof halves)[number] {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 7) & 1 ? 'tuning' : 'check';
}

export function judgeRows(bullets: readonly LabelledBullet[]): JudgedRow[] {
  return bullets.map((bullet) => ({ ...bullet, judged: judgeText(bullet.text, knowledge) }));
}

export const verdicts = ['weak', 'fair', 'strong'] as const;

export interface Measures {
  /** How often a strong bullet ranks above a weak one; a tie counts half. Null without both. */
  readonly auc: number | null;
  /** The same of fair above weak, and of strong above fair. */
  readonly fairOverWeak: number | null;
  readonly strongOverFair: number | null;
  /** What counting words alone would give for strong above weak. */
  readonly wordCountAuc: number | null;
  /** How far strength follows length among bullets of one label: mean of the labels' correlations, −1 to 1. */
  readonly lengthCorrelation: number | null;
  /** How many of each label were judged how. */
  readonly judgedAs: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
}

export function measure(judged: readonly JudgedRow[]): Measures {
  const of = (label: Verdict): JudgedRow[] => judged.filter((row) => row.label === label);
  const as = (label: Verdict) =>
    Object.fromEntries(
      verdicts.map((verdict) => [verdict, of(label).filter((row) => row.judged.verdict === verdict).length]),
    ) as Record<Verdict, number>;
  return {
    auc: area(of('strong'), of('weak'), strengthOf),
    fairOverWeak: area(of('fair'), of('weak'), strengthOf),
    strongOverFair: area(of('strong'), of('fair'), strengthOf),
    wordCountAuc: area(of('strong'), of('weak'), lengthOf),
    lengthCorrelation: mean(verdicts.flatMap((label) => correlation(of(label)) ?? [])),
    judgedAs: { weak: as('weak'), fair: as('fair'), strong: as('strong') },
  };
}

function strengthOf({ judged }: JudgedRow): number {
  return judged.strength;
}

function lengthOf({ text }: JudgedRow): number {
  return text.split(/\s+/).length;
}

function area(
  above: readonly JudgedRow[],
  below: readonly JudgedRow[],
  value: (row: JudgedRow) => number,
): number | null {
  if (above.length === 0 || below.length === 0) return null;
  const points = above.flatMap((a) => below.map((b) => (value(a) > value(b) ? 1 : value(a) === value(b) ? 0.5 : 0)));
  return points.reduce<number>((sum, point) => sum + point, 0) / points.length;
}

/** Pearson's, of strength and length; null for fewer than three or where one of them never varies. */
function correlation(rows: readonly JudgedRow[]): number | null {
  const xs = rows.map(lengthOf);
  const ys = rows.map(strengthOf);
  const [mx, my] = [mean(xs), mean(ys)];
  if (mx === null || my === null || rows.length < 3) return null;
  const sum = (pair: (x: number, y: number) => number): number =>
    xs.reduce((total, x, at) => total + pair(x - mx, (ys[at] ?? my) - my), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  return spread === 0 ? null : sum((x, y) => x * y) / spread;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

/** How often the judge names the same kinds missing as the labels, and how often each kind. */
export function missingAgreement(kinds: readonly EvidenceKind[]): {
  exact: number;
  of: number;
  kinds: Record<string, number>;
} {
  const labelled = developmentBullets().filter(({ label }) => label !== 'strong');
  const judged = labelled.map(({ text, missing }) => ({ missing, said: judgeText(text, knowledge).missing }));
  const agree = (kind: EvidenceKind): number =>
    judged.filter(({ missing, said }) => missing.includes(kind) === said.includes(kind)).length;
  return {
    exact: judged.filter(({ missing, said }) => kinds.every((kind) => missing.includes(kind) === said.includes(kind)))
      .length,
    of: judged.length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, agree(kind)])),
  };
}
