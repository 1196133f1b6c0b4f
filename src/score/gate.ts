import type { Gate, GateReason } from '../model/report.js';
import type { ScoreSettings } from './settings.js';

interface Standing {
  /** The score in points. */
  readonly value: number;
  readonly hasError: boolean;
  readonly complete: boolean;
  /** The rubric that the tool judges by. */
  readonly rubric: number;
}

/** A gate chosen under an older rubric is told but not enforced: an upgrade alone turns nothing red. An incomplete run never passes. */
export function judgeGate(
  { value, hasError, complete, rubric }: Standing,
  settings: Pick<ScoreSettings, 'threshold' | 'failOn' | 'rubric'>,
): Gate {
  const { threshold } = settings;
  const enforced = settings.rubric === null || settings.rubric >= rubric;
  const reasons: GateReason[] = [];
  // An incomplete score is a lower bound: it cannot be said to be under anything.
  if (enforced && complete && threshold !== null && value < threshold) reasons.push('score');
  if (enforced && settings.failOn === 'error' && hasError) reasons.push('error');
  if (!complete) reasons.push('incomplete');
  return { threshold, passed: reasons.length === 0, complete, reasons };
}
