import { compileJudge } from '../../src/bullets/judge-text.js';
import { mendBullets } from '../../src/bullets/mend-bullets.js';
import type { Employer } from '../../src/model/pack.js';
import type { Artifacts, RuleExample } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import { rules } from '../../src/rules/index.js';
import type { Line } from '../../src/score/ledger.js';
import { regain } from '../../src/score/regain.js';
import { rubricFor } from '../../src/score/rubric-for.js';
import { runRules } from '../../src/score/run-rules.js';
import { type Scored, scoreOutcomes } from '../../src/score/score.js';
import { viewSkills } from '../../src/skills/view-skills.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

export type Given = NonNullable<RuleExample['given']> & { readonly employer?: Employer };

/** What all rules make of a resume, those of its role and market among them, with a PDF and a grammar that are well. */
export function reportOf(source: Source, { employer = 'product', ...given }: Given = {}): Scored {
  return scoreArtifacts(gather(source, { pdf: {}, grammar: [], ...given }), employer);
}

/** The same as the pipeline has it, gains by example included. */
export function linesOf(source: Source, { employer = 'product', ...given }: Given = {}): readonly Line[] {
  const artifacts = gather(source, { pdf: {}, grammar: [], ...given });
  const { resume, bullets, role } = artifacts;
  if (resume.state !== 'ready' || bullets.state !== 'ready' || role.state !== 'ready') throw new Error('not gathered');
  const judge = compileJudge({ role: role.value, skills: packs.skills, lexicon: packs.lexicon });
  return regain(scoreArtifacts(artifacts, employer), (mended) => {
    const value = mendBullets(bullets.value, mended, judge);
    const skills = viewSkills(resume.value, value, packs.skills);
    const changed = {
      ...artifacts,
      bullets: { state: 'ready', value },
      skills: { state: 'ready', value: skills },
    } as const;
    return scoreArtifacts(changed, employer).score.value;
  });
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
