import type { EvidenceKind, Verdict } from './bullet.js';
import type { PdfOutlineCounts } from './pdf.js';
import type { SourceFormat } from './source.js';

export const dimensions = ['formatting', 'keywords', 'content', 'grammar', 'depth', 'market'] as const;
export type Dimension = (typeof dimensions)[number];

export const dimensionTitles: Readonly<Record<Dimension, string>> = {
  formatting: 'Formatting',
  keywords: 'Keywords',
  content: 'Content quality',
  grammar: 'Grammar',
  depth: 'Technical depth',
  market: 'Market fit',
};

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** What it takes to mend a finding: rephrase; say what you know and left out; do it first. */
export const efforts = ['wording', 'facts', 'work'] as const;
export type Effort = (typeof efforts)[number];

export type GateReason = 'score' | 'error' | 'drop' | 'incomplete';

export interface Gate {
  readonly threshold: number | null;
  readonly passed: boolean;
  readonly complete: boolean;
  readonly reasons: readonly GateReason[];
}

export interface DimensionScore {
  readonly id: Dimension;
  readonly title: string;
  readonly measured: boolean;
  readonly reason: string | null;
  /** 0..100; null when not measured. */
  readonly value: number | null;
  readonly weight: number;
  /** Effective weight over the measured dimensions, 0..1. */
  readonly share: number;
  /** Points of the total lost here. */
  readonly lost: number;
}

export interface Score {
  /** 0..100 in hundredths. */
  readonly value: number;
  /** The score once everything of effort `wording` and `facts` is done. */
  readonly reachable: number;
  readonly customised: boolean;
  readonly gate: Gate;
  readonly dimensions: readonly DimensionScore[];
  readonly cap: { readonly rule: string; readonly limit: number; readonly lost: number } | null;
}

export interface Finding {
  readonly rule: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly messageId: string;
  readonly message: string;
  readonly fix: string;
  readonly effort: Effort;
  /** Points of the total charged to this finding; with the cap and the score they sum to 100.00. */
  readonly lost: number;
  /** What the score rises by when this finding alone is mended. */
  readonly gain: number;
  /** Stable across edits elsewhere in the file. */
  readonly fingerprint: string;
  readonly helpUri: string;
  readonly questions: readonly string[];
  readonly suggestion: {
    readonly text: string;
    readonly placeholders: readonly string[];
    readonly complete: boolean;
  } | null;
}

export interface EvidenceSpan {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface BulletReport {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly kind: 'bullet' | 'sentence';
  readonly section: string;
  readonly entry: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly strength: number;
  readonly evidence: Readonly<Record<EvidenceKind, readonly EvidenceSpan[]>>;
  readonly missing: readonly EvidenceKind[];
}

export interface KeywordHit {
  readonly skill: string;
  readonly found: boolean;
  readonly lines: readonly number[];
}

export interface KeywordReport {
  readonly required: readonly KeywordHit[];
  readonly contextual: readonly KeywordHit[];
  readonly stack: { readonly found: string | null; readonly complete: boolean };
}

/** What `match` prints, without its `schemaVersion`. */
export interface JobMatch {
  readonly resume: string;
  readonly job: string;
  /** Shares 0..1; null when the job names no such skill. */
  readonly coverage: { readonly required: number | null; readonly preferred: number | null };
  readonly required: readonly KeywordHit[];
  readonly preferred: readonly KeywordHit[];
  readonly experience: { readonly min: number; readonly max: number | null } | null;
  readonly stack: { readonly asked: string | null; readonly found: string | null; readonly complete: boolean };
}

export interface PdfReport {
  readonly path: string | null;
  readonly pages: number;
  readonly bytes: number;
  readonly pandoc: string | null;
  readonly fidelity: number;
  readonly fields: {
    readonly name: boolean;
    readonly email: boolean;
    readonly phone: boolean;
    readonly sections: readonly string[];
  };
  /** For people to see, and no part of the JSON that is promised. */
  readonly outline?: PdfOutlineCounts;
}

export type Outcome = 'checked' | 'not-applicable' | 'unavailable' | 'crashed' | 'off';

export interface RuleReport {
  readonly id: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** Findings that the author does not want told; printed as the reason of a rule that was checked. */
  readonly ignored: number;
  readonly of: number;
  readonly lost: number;
}

/** One linted resume, in the shape that `--format json` prints. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'bulletlint'; readonly version: string; readonly rubric: number };
  readonly resume: {
    readonly path: string;
    readonly format: SourceFormat;
    readonly role: string;
    readonly level: string;
    readonly market: string;
    readonly employer: string;
  };
  readonly today: string;
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly bullets: readonly BulletReport[];
  readonly keywords: KeywordReport;
  readonly job: JobMatch | null;
  readonly pdf: PdfReport | null;
  readonly rules: readonly RuleReport[];
  readonly timing: { readonly totalMs: number };
}

/** A resume among several that could not be linted. */
export interface FailedReport {
  readonly path: string;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly hint: string;
  };
}

export function isFailed(report: Report | FailedReport): report is FailedReport {
  return 'error' in report;
}
