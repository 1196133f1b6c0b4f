import type { Rubric } from '../model/pack.js';
import { type DimensionScore, dimensionTitles, type Score } from '../model/report.js';
import { type Account, chargeOf } from './account.js';
import { isCustomised } from './customised.js';
import { judgeGate } from './gate.js';
import { closeLedger, type Line } from './ledger.js';
import { type Measure, measure } from './measure.js';
import { openAccounts } from './open-accounts.js';
import type { RuleOutcome } from './outcome.js';
import { roundPoints, roundRatio } from './round.js';
import type { ScoreSettings } from './settings.js';

export interface Scored {
  readonly score: Score;
  /** Everything charged or told, in report order, in hundredths of a point. */
  readonly lines: readonly Line[];
}

/** @param available whether every artifact that was wanted could be made */
export function scoreOutcomes(
  outcomes: readonly RuleOutcome[],
  rubric: Rubric,
  settings: ScoreSettings,
  available: boolean,
): Scored {
  const measures = measure(outcomes, rubric, settings.weights);
  const accounts = openAccounts(outcomes, measures, rubric);
  const { value, reachable, cap, lines } = closeLedger(accounts);
  const complete = available && outcomes.every(({ outcome }) => outcome !== 'unavailable' && outcome !== 'crashed');
  const hasError = lines.some(({ entry }) => entry.severity === 'error');
  const score: Score = {
    value: value / 100,
    reachable: reachable / 100,
    customised: isCustomised(settings, rubric, outcomes),
    gate: judgeGate({ value: value / 100, hasError, complete, rubric: rubric.version }, settings),
    dimensions: measures.map((each) => dimensionScore(each, accounts, lines)),
    cap: cap === null ? null : { ...cap, lost: cap.lost / 100 },
  };
  return { score, lines };
}

function dimensionScore(measure: Measure, accounts: readonly Account[], lines: readonly Line[]): DimensionScore {
  const { dimension, reason, weight, share } = measure;
  const measured = measure.state !== 'unmeasured';
  const charged = accounts
    .filter((account) => account.dimension === dimension)
    .reduce((sum, account) => sum + account.share * chargeOf(account, account.entries), 0);
  return {
    id: dimension,
    title: dimensionTitles[dimension],
    measured,
    reason,
    value: measured ? roundPoints(Math.max(0, 100 * (1 - charged / share))) : null,
    weight,
    share: roundRatio(share),
    lost: lines.reduce((sum, line) => (line.account.dimension === dimension ? sum + line.lost : sum), 0) / 100,
  };
}
