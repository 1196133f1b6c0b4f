import type { Rubric } from '../model/pack.js';
import { dimensionTitles } from '../model/report.js';
import type { Account, Entry } from './account.js';
import { type Measure, weightOf } from './measure.js';
import type { Checked, NotChecked, RuleOutcome } from './outcome.js';

/** Divides the hundred points among everything that can lose some. */
export function openAccounts(
  outcomes: readonly RuleOutcome[],
  measures: readonly Measure[],
  rubric: Rubric,
): Account[] {
  const accounts = measures.flatMap((measure) => {
    const here = outcomes.filter(({ rule }) => rule.dimension === measure.dimension);
    const failed = here.filter(hasFailed);
    return [
      ...here
        .filter((outcome) => outcome.outcome === 'checked')
        .map((outcome) => ruleAccount(outcome, measure, rubric)),
      ...(failed.length === 0 ? [] : [failedAccount(failed, measure, rubric)]),
      ...(measure.state === 'nothing-to-judge' ? [emptyAccount(measure)] : []),
    ];
  });
  return measures.some(({ share }) => share > 0) ? accounts : [...accounts, nothingMeasured];
}

function ruleAccount({ rule, severity, of, drafts }: Checked, measure: Measure, rubric: Rubric): Account {
  return {
    rule: rule.id,
    dimension: rule.dimension,
    share: measure.unit * weightOf(rubric, rule.id),
    of,
    charge: rule.charge ?? identity,
    limit: rubric.caps[rule.id] ?? null,
    mendable: true,
    entries: drafts.map(
      ({
        at,
        messageId,
        message,
        loss,
        fix = rule.fix,
        effort = rule.effort,
        questions = [],
        suggestion = null,
        mended = null,
      }): Entry => ({
        at,
        severity,
        messageId,
        message,
        fix,
        effort,
        loss,
        questions,
        suggestion,
        mended,
      }),
    ),
  };
}

/** What could not be checked counts as lost, limits included: the score is then a lower bound, and never better for a failure. */
function failedAccount(failed: readonly NotChecked[], measure: Measure, rubric: Rubric): Account {
  const limits = failed.flatMap(({ rule }) => rubric.caps[rule.id] ?? []);
  const reasons = [...new Set(failed.map(({ reason }) => reason))];
  const checks = failed.length === 1 ? 'One check' : `${failed.length} checks`;
  return {
    ...wholeAccount(measure, 'could-not-judge', {
      severity: 'warning',
      message: `${checks} of ${dimensionTitles[measure.dimension]} could not run: ${reasons.join('; ')}.`,
      fix: 'Run bulletlint again. The resume itself need not change.',
      effort: 'work',
    }),
    share: failed.reduce((total, { rule }) => total + measure.unit * weightOf(rubric, rule.id), 0),
    limit: limits.length === 0 ? null : Math.min(...limits),
    mendable: false,
  };
}

function emptyAccount(measure: Measure): Account {
  return wholeAccount(measure, 'nothing-to-judge', {
    severity: 'warning',
    message: `The resume shows nothing to judge for ${dimensionTitles[measure.dimension]}.`,
    fix: 'Add the sections that this part of the score looks at.',
    effort: 'work',
  });
}

/** A score of which nothing was measured is worth nothing, however it was brought about. */
const nothingMeasured: Account = {
  ...wholeAccount({ dimension: 'content', share: 0 }, 'nothing-measured', {
    severity: 'warning',
    message: 'All six parts of the score are switched off.',
    fix: 'Switch at least one dimension on in the configuration.',
    effort: 'work',
  }),
  limit: 0,
  mendable: false,
};

function wholeAccount(
  { dimension, share }: Pick<Measure, 'dimension' | 'share'>,
  messageId: string,
  told: Pick<Entry, 'severity' | 'message' | 'fix' | 'effort'>,
): Account {
  const entry = {
    at: { start: 0, end: 0 },
    messageId,
    loss: 1,
    questions: [],
    suggestion: null,
    mended: null,
    ...told,
  };
  const rule = `${dimension}/${messageId}`;
  return { rule, dimension, share, of: 1, charge: identity, limit: null, mendable: true, entries: [entry] };
}

function hasFailed(outcome: RuleOutcome): outcome is NotChecked {
  return outcome.outcome === 'unavailable' || outcome.outcome === 'crashed';
}

function identity(x: number): number {
  return x;
}
