import type { Employer } from '../../src/model/pack.js';
import type { Artifacts, Rule, RuleExample } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import { rules } from '../../src/rules/index.js';
import type { Line } from '../../src/score/ledger.js';
import type { RuleOutcome } from '../../src/score/outcome.js';
import { regain } from '../../src/score/regain.js';
import { rubricFor } from '../../src/score/rubric-for.js';
import { runRules } from '../../src/score/run-rules.js';
import { type Scored, scoreOutcomes } from '../../src/score/score.js';
import { tryMended } from '../../src/try-mended.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

export type Given = NonNullable<RuleExample['given']> & { readonly employer?: Employer };

const settings = { severities: {}, weights: {}, threshold: null, failOn: 'never', rubric: null } as const;
const well = { pdf: {}, grammar: [] };

/** What all rules make of a resume, those of its role and market among them, with a PDF and a grammar that are well. */
export function reportOf(source: Source, { employer = 'product', ...given }: Given = {}): Scored {
  const artifacts = gather(source, { ...well, ...given });
  return score(runRules(rulesFor(artifacts), artifacts, settings), employer);
}

/** The same as the pipeline has it, with what mending a finding gains elsewhere. */
export function linesOf(source: Source, { employer = 'product', ...given }: Given = {}): readonly Line[] {
  const artifacts = gather(source, { ...well, ...given });
  const { role } = artifacts;
  if (role.state !== 'ready') throw new Error('not gathered');
  const all = rulesFor(artifacts);
  const outcomes = runRules(all, artifacts, settings);
  const trial = { role: role.value, packs, rules: all, settings, wishes: { ignores: [], unknown: [] } };
  const outcomesIf = tryMended(trial, artifacts, outcomes);
  return regain(score(outcomes, employer), (kept, mended) => score(outcomesIf(kept, mended), employer).score.value);
}

export function scoreOf(text: string, given: Given = {}): number {
  return reportOf({ path: 'resume.md', format: 'markdown', text }, given).score.value;
}

function rulesFor({ role, market }: Artifacts): Rule[] {
  return [...rules, ...[role, market].flatMap((pack) => (pack.state === 'ready' ? pack.value.rules : []))];
}

function score(outcomes: readonly RuleOutcome[], employer: Employer): Scored {
  return scoreOutcomes(outcomes, rubricFor(packs.rubric, employer), settings, true);
}
