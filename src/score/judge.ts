import type { Rubric } from '../model/pack.js';
import type { Artifacts, Rule } from '../model/rule.js';
import { compareRules } from './order.js';
import type { RuleOutcome } from './outcome.js';
import { runRules } from './run-rules.js';
import type { ScoreSettings } from './settings.js';
import { settleIgnores, type Wishes } from './settle-ignores.js';

/** All of the evidence but what became of the ignores, which only the other rules show. */
export type Gathered = Omit<Artifacts, 'ignores'>;

/** Runs the rules, takes out what the author ignores, and then runs those that look at the ignores themselves. */
export function judge(
  rules: readonly Rule[],
  gathered: Gathered,
  settings: Pick<ScoreSettings, 'severities'>,
  wishes: Wishes,
  caps: Rubric['caps'],
): RuleOutcome[] {
  const artifacts: Artifacts = { ...gathered, ignores: { state: 'off', reason: 'nothing is judged yet' } };
  const outcomes = runRules(
    rules.filter(({ needs }) => !needs.includes('ignores')),
    artifacts,
    settings,
  );
  const resume = gathered.resume.state === 'ready' ? gathered.resume.value : null;
  const settled = settleIgnores(outcomes, wishes, resume, caps);
  const last = runRules(
    rules.filter(({ needs }) => needs.includes('ignores')),
    { ...artifacts, ignores: { state: 'ready', value: settled.idle } },
    settings,
  );
  return [...settled.outcomes, ...last].toSorted((one, other) => compareRules(one.rule, other.rule));
}
