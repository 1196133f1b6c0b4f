import type { Finding, GateReason, Report, RuleReport, Score } from '../model/report.js';

/** Points as people are told them. Rounded down: 74.96 is not 75. */
export function whole(points: number): number {
  return Math.floor(points);
}

/** "62 of 100 · 71 reachable by editing today" */
export function headline({ value, reachable, customised, gate }: Score): string {
  const parts = [gate.complete ? `${whole(value)} of 100` : `At least ${whole(value)} of 100`];
  if (whole(reachable) > whole(value)) parts.push(`${whole(reachable)} reachable by editing today`);
  if (customised) parts.push('customised');
  return parts.join(' · ');
}

export function gateSentence({ value, gate: { threshold, passed, reasons } }: Score): string {
  if (!passed) return `Not passed: ${reasons.map((reason) => because[reason](threshold)).join(', and ')}.`;
  if (threshold === null) return 'No threshold is set, so the score alone fails nothing.';
  if (value >= threshold) return `Passed: your threshold is ${threshold}.`;
  return `The score is under your threshold of ${threshold}. You chose it under an older rubric, so it fails nothing.`;
}

const because: Readonly<Record<GateReason, (threshold: number | null) => string>> = {
  score: (threshold) => `the score is under your threshold of ${threshold}`,
  error: () => 'there is a finding of severity error',
  drop: () => 'the score fell by more than you allow',
  incomplete: () => 'some checks could not run and count as lost',
};

/** Why the score is lower than its parts; null when no limit holds it down. */
export function limitSentence({ cap }: Score): string | null {
  return cap === null || cap.lost === 0 ? null : `Held at ${cap.limit} or less until ${cap.rule} is mended.`;
}

/** "2 findings ignored", so that no score hides them; null for none. */
export function ignoredNote({ rules }: { readonly rules: readonly Pick<RuleReport, 'ignored'>[] }): string | null {
  const count = rules.reduce((sum, { ignored }) => sum + ignored, 0);
  return count === 0 ? null : `${plural(count, 'finding')} ignored`;
}

/** "+3", or nothing for less than a point. */
export function gainOf({ gain }: Finding): string {
  return gain < 1 ? '' : `+${whole(gain)}`;
}

/** Errors first, then what costs most: one of many weak bullets gains little alone, and is still what to work on. Equals stay in the order of the file. */
export function dearestFirst(findings: readonly Finding[]): Finding[] {
  const isError = ({ severity }: Finding): number => (severity === 'error' ? 1 : 0);
  return findings.toSorted((one, other) => isError(other) - isError(one) || other.lost - one.lost);
}

/** The one thing to do first: what gains most of all that can be mended today. */
export function nextStep({ findings }: Report): Finding | null {
  const today = findings.filter(({ effort, gain }) => effort !== 'work' && gain > 0);
  return today.toSorted((one, other) => other.gain - one.gain)[0] ?? null;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
