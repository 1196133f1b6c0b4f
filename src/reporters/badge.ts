import { makeBadge } from 'badge-maker';
import type { Report } from '../model/report.js';
import { whole } from './wording.js';

export interface BadgeOptions {
  readonly label?: string;
  readonly style?: 'flat' | 'flat-square' | 'plastic' | 'for-the-badge';
}

/** The lowest score of each colour, the best first. */
const colours = [
  [90, 'brightgreen'],
  [75, 'green'],
  [60, 'yellowgreen'],
  [45, 'yellow'],
  [30, 'orange'],
] as const;

/** An SVG with the score; null when the run was incomplete, for then there is no score to show. */
export function reportBadge(
  { score }: Pick<Report, 'score'>,
  { label = 'resume', style = 'flat' }: BadgeOptions = {},
): string | null {
  if (!score.gate.complete) return null;
  const value = whole(score.value);
  const color = colours.find(([lowest]) => value >= lowest)?.[1] ?? 'red';
  return makeBadge({ label, style, color, message: `${value} of 100${score.customised ? ' (customised)' : ''}` });
}
