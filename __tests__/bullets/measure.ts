import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileJudge, type Judgement, judgeText } from '../../src/bullets/judge-text.js';
import type { Verdict } from '../../src/model/bullet.js';
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
export function developmentBullets(): LabelledBullet[] {
  const tags = new Map(rows('bullets.tags.tsv').map(([line, names = '']) => [Number(line), names.split(',')]));
  return rows('bullets.tsv').map(([label, role = '', , text = ''], at) => ({
    label: label as Verdict,
    role,
    text,
    tags: tags.get(at + 2) ?? [],
  }));
}

/**
 * Further bullets: `more` were written before the scanners, `unseen` before the scanners had their final form, `field` in the
 * manner of resumes met in the field, for what those taught.
 */
export function furtherBullets(set: 'more' | 'unseen' | 'field'): LabelledBullet[] {
  return rows(`${set}-bullets.tsv`).map(([label, role = '', tags = '', text = '']) => ({
    label: label as Verdict,
    role,
    text,
    tags: tags.split(','),
  }));
}

/** A fixed half, by the text alone (FNV-1a): scanners are tuned on one half, the other is only counted. */
export function halfOf({ text }: LabelledBullet): 'tuning' | 'check' {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 7) & 1 ? 'tuning' : 'check';
}

export function judgeRows(bullets: readonly LabelledBullet[]): JudgedRow[] {
  return bullets.map((bullet) => ({ ...bullet, judged: judgeText(bullet.text, knowledge) }));
}

export interface Measures {
  /** How often a strong bullet ranks above a weak one; a tie counts half. Null without both. */
  readonly auc: number | null;
  /** What counting words alone would give. */
  readonly wordCountAuc: number | null;
  readonly weak: number;
  readonly weakFlagged: number;
  readonly strong: number;
  readonly strongFlagged: number;
  readonly fair: number;
  readonly fairAsFair: number;
}

export function measure(judged: readonly JudgedRow[]): Measures {
  const of = (label: Verdict): JudgedRow[] => judged.filter((row) => row.label === label);
  const as = (label: Verdict, verdict: Verdict): number =>
    of(label).filter((row) => row.judged.verdict === verdict).length;
  return {
    auc: area(of('strong'), of('weak'), (row) => row.judged.strength),
    wordCountAuc: area(of('strong'), of('weak'), (row) => row.text.split(/\s+/).length),
    weak: of('weak').length,
    weakFlagged: as('weak', 'weak'),
    strong: of('strong').length,
    strongFlagged: as('strong', 'weak'),
    fair: of('fair').length,
    fairAsFair: as('fair', 'fair'),
  };
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
