import type { Employer } from '../../src/model/pack.js';
import type { Artifacts, RuleExample } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import { rules } from '../../src/rules/index.js';
import { rubricFor } from '../../src/score/rubric-for.js';
import { runRules } from '../../src/score/run-rules.js';
import { type Scored, scoreOutcomes } from '../../src/score/score.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

export type Given = NonNullable<RuleExample['given']> & { readonly employer?: Employer };

/** What all rules make of a resume, those of its role and market among them, with a PDF and a grammar that are well. */
export function reportOf(source: Source, { employer = 'product', ...given }: Given = {}): Scored {
  return scoreArtifacts(gather(source, { pdf: {}, grammar: [], ...given }), employer);
}

export function scoreOf(text: string, given: Given = {}): number {
  return reportOf({ path: 'resume.md', format: 'markdown', text }, given).score.value;
}

function scoreArtifacts(artifacts: Artifacts, employer: Employer): Scored {
  const { role, market } = artifacts;
  const own = [role, market].flatMap((pack) => (pack.state === 'ready' ? pack.value.rules : []));
  const outcomes = runRules([...rules, ...own], artifacts, { severities: {} });
  const settings = { severities: {}, weights: {}, threshold: null, failOn: 'never', rubric: null } as const;
  return scoreOutcomes(outcomes, rubricFor(packs.rubric, employer), settings, true);
}
