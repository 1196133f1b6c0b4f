import type { Mended } from '../model/bullet.js';
import type { Employer, RubricPack } from '../model/pack.js';
import { locator } from '../model/place.js';
import type { JobMatch, KeywordReport, PdfReport, Report, RuleReport } from '../model/report.js';
import type { Artifact, PdfReading } from '../model/rule.js';
import type { Source } from '../model/source.js';
import { describeBullet } from './describe-bullets.js';
import { describeFindings } from './describe-findings.js';
import type { Gathered } from './judge.js';
import type { Line } from './ledger.js';
import type { RuleOutcome } from './outcome.js';
import { regain } from './regain.js';
import { roundRatio } from './round.js';
import { rubricFor } from './rubric-for.js';
import { scoreOutcomes } from './score.js';
import type { ScoreSettings } from './settings.js';

export interface ReportInput {
  /** The tool's own version. */
  readonly version: string;
  readonly source: Source;
  /** Ids of what the resume is judged for. */
  readonly role: string;
  readonly level: string;
  readonly market: string;
  readonly employer: Employer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly rubric: RubricPack;
  readonly settings: ScoreSettings;
  readonly artifacts: Gathered;
  readonly outcomes: readonly RuleOutcome[];
  /** What the rules would say once a finding is mended, but for the one that is kept as it is. */
  readonly outcomesIf: (kept: string | null, mended: Mended) => readonly RuleOutcome[];
  readonly keywords: KeywordReport;
  readonly job: JobMatch | null;
  /** Where a rule is explained. */
  readonly helpUri: (rule: string) => string;
  readonly totalMs: number;
}

/** Keys stand in the order in which they are printed. */
export function buildReport(input: ReportInput): Report {
  const { source, artifacts, outcomes, role, level, market, employer } = input;
  const rubric = rubricFor(input.rubric, employer);
  const available = Object.values<Artifact<unknown>>(artifacts).every(({ state }) => state !== 'unavailable');
  const scored = scoreOutcomes(outcomes, rubric, input.settings, available);
  const { score } = scored;
  const lines = regain(
    scored,
    (kept, mended) => scoreOutcomes(input.outcomesIf(kept, mended), rubric, input.settings, available).score.value,
  );
  const bullets = artifacts.bullets.state === 'ready' ? artifacts.bullets.value : [];
  const locate = locator(source);
  return {
    schemaVersion: 1,
    tool: { name: 'bulletlint', version: input.version, rubric: rubric.version },
    resume: { path: source.path, format: source.format, role, level, market, employer },
    today: input.today,
    score,
    findings: describeFindings(lines, source, input.helpUri),
    bullets: bullets.map((bullet) => describeBullet(bullet, source.path, locate)),
    keywords: input.keywords,
    job: input.job,
    pdf: artifacts.pdf.state === 'ready' ? describePdf(artifacts.pdf.value) : null,
    rules: outcomes.map((outcome) => describeRule(outcome, lines)),
    timing: { totalMs: Math.round(input.totalMs) },
  };
}

function describePdf({ view, survival, outline }: PdfReading): PdfReport {
  const { path, pages, bytes, pandoc } = view;
  const { name, email, phone, sections } = survival;
  return {
    path,
    pages,
    bytes,
    pandoc,
    fidelity: roundRatio(survival.fidelity),
    fields: { name, email, phone, sections },
    outline,
  };
}

function describeRule(outcome: RuleOutcome, lines: readonly Line[]): RuleReport {
  const id = outcome.rule.id;
  if (outcome.outcome !== 'checked')
    return { id, outcome: outcome.outcome, reason: outcome.reason, ignored: 0, of: 0, lost: 0 };
  const lost = lines.reduce((sum, line) => (line.account.rule === id ? sum + line.lost : sum), 0);
  return { id, outcome: 'checked', reason: null, ignored: outcome.ignored, of: outcome.of, lost: lost / 100 };
}
