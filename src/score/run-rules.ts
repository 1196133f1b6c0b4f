import type { Severity } from '../model/report.js';
import type { Artifacts, Draft, Evidence, Need, Rule } from '../model/rule.js';
import { writeMessage } from './message.js';
import { compareRules } from './order.js';
import { type Checked, type RuleOutcome, switchedOff, type WordedDraft } from './outcome.js';
import type { ScoreSettings } from './settings.js';

/** Runs every rule on the parts of the evidence that it asks for. Never throws: a rule that does is an outcome. */
export function runRules(
  rules: readonly Rule[],
  artifacts: Artifacts,
  settings: Pick<ScoreSettings, 'severities'>,
): RuleOutcome[] {
  return rules.toSorted(compareRules).map((rule) => {
    const severity = settings.severities[rule.id] ?? rule.severity;
    if (severity === 'off') return { outcome: 'off', rule, reason: switchedOff };
    return lacking(rule, artifacts) ?? attempt(rule, severity, artifacts);
  });
}

/** An artifact that was switched off goes before one that failed: the rule would not have run either way. */
function lacking(rule: Rule, artifacts: Artifacts): RuleOutcome | null {
  const needed = needsOf(rule).map((need) => artifacts[need]);
  for (const state of ['off', 'unavailable'] as const) {
    const artifact = needed.find((candidate) => candidate.state === state);
    if (artifact !== undefined && artifact.state !== 'ready') return { outcome: state, rule, reason: artifact.reason };
  }
  return null;
}

function attempt(rule: Rule, severity: Severity, artifacts: Artifacts): RuleOutcome {
  try {
    return check(rule, severity, artifacts);
  } catch (error) {
    return { outcome: 'crashed', rule, reason: error instanceof Error ? error.message : String(error) };
  }
}

function check(rule: Rule, severity: Severity, artifacts: Artifacts): RuleOutcome {
  const evidence = pick(artifacts, rule.needs);
  const expected = rule.expect === undefined ? 0 : rule.expect(pick(artifacts, ['level']).level);
  const verdict = rule.check(evidence);
  const applies = 'counted' in verdict;
  // Where something is expected, having nothing of it is never an excuse.
  if (!applies && expected === 0) return { outcome: 'not-applicable', rule, reason: verdict.notApplicable };
  const { counted, drafts } = applies ? verdict : { counted: 0, drafts: [] };
  const of = Math.max(counted, expected);
  if (of === 0 && drafts.length === 0)
    return { outcome: 'not-applicable', rule, reason: 'there is nothing to look at' };
  demand(counted >= 0 && Number.isFinite(of), `it counted ${counted} of ${expected} opportunities`);
  const length = artifacts.resume.state === 'ready' ? artifacts.resume.value.source.text.length : 0;
  for (const draft of drafts) demandSound(draft, length);
  const missing = expected > counted ? [missingDraft(rule, evidence, counted, expected)] : [];
  return checked(rule, severity, of, [...missing, ...drafts]);
}

function checked(rule: Rule, severity: Severity, of: number, drafts: readonly Draft[]): Checked {
  const worded = drafts.map((draft): WordedDraft => {
    const template = rule.messages[draft.messageId];
    if (template === undefined) throw new Error(`it has no message "${draft.messageId}"`);
    return { ...draft, message: writeMessage(template, draft.data) };
  });
  return { outcome: 'checked', rule, severity, of, drafts: worded, ignored: 0 };
}

/** One draft for all that is missing: ten times "a bullet is missing" would be noise. */
function missingDraft(rule: Rule, evidence: Evidence, counted: number, expected: number): Draft {
  return {
    at: rule.missingAt?.(evidence) ?? { start: 0, end: 0 },
    messageId: 'missing',
    data: { count: expected - counted, found: counted, expected },
    loss: expected - counted,
  };
}

function needsOf(rule: Rule): readonly Need[] {
  return rule.expect === undefined ? rule.needs : [...rule.needs, 'level'];
}

/** Only the named parts, so that a rule cannot come to rest on something it does not declare. */
function pick(artifacts: Artifacts, needs: readonly Need[]): Evidence {
  const parts = needs.map((need) => {
    const artifact = artifacts[need];
    if (artifact.state !== 'ready') throw new Error(`it asked for "${need}", which is ${artifact.state}`);
    return [need, artifact.value];
  });
  return Object.fromEntries(parts) as Evidence;
}

function demandSound({ at, loss }: Draft, length: number): void {
  demand(loss > 0 && loss <= 1, `it charged ${loss} of one opportunity`);
  const whole = Number.isInteger(at.start) && Number.isInteger(at.end);
  demand(
    whole && at.start >= 0 && at.start <= at.end && at.end <= length,
    `it pointed outside the file (${at.start}-${at.end})`,
  );
}

function demand(sound: boolean, complaint: string): void {
  if (!sound) throw new Error(complaint);
}
