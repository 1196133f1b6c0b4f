import type { Finding, Report } from '../model/report.js';
import { isGoodCompany } from './company.js';
import type { Patch } from './patch.js';

/** What earns a comment of its own beside the line; everything else is counted in the summary. */
export interface Remark {
  readonly kind: 'bullet' | 'error' | 'fix';
  /** One, or all one-click fixes of the same lines. They share `path`, `line` and `endLine`. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Stays the same while the findings do. */
  readonly key: string;
  /** Of all its findings together. */
  readonly lost: number;
}

/** Remarks on a resume, as the change of it has them. Dearest first. Of several things to say about the same line, the dearest is said; one-click fixes go together. */
export function findRemarks(report: Report, patch: Patch | null): Remark[] {
  const spared = isGoodCompany(report, patch) ? 'bullet' : null;
  const groups = new Map<string, { kind: Remark['kind']; findings: [Finding, ...Finding[]] }>();
  for (const finding of report.findings.toSorted((one, other) => other.lost - one.lost || inOrder(one, other))) {
    const kind = kindOf(finding, report);
    if (kind === null || kind === spared) continue;
    const place = `${kind === 'fix'} ${finding.path} ${finding.line} ${kind === 'fix' ? finding.endLine : ''}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, { kind, findings: [finding] });
    else if (kind === 'fix') group.findings.push(finding);
  }
  return [...groups.values()]
    .map(({ kind, findings }) => ({
      kind,
      findings,
      key: findings
        .map(({ fingerprint }) => fingerprint)
        .toSorted()
        .join('+'),
      lost: findings.reduce((sum, { lost }) => sum + lost, 0),
    }))
    .toSorted(dearestFirst);
}

/** By what they cost; equals in the order of the resume. */
export function dearestFirst(one: Remark, other: Remark): number {
  return other.lost - one.lost || inOrder(one.findings[0], other.findings[0]);
}

function kindOf(finding: Finding, report: Report): Remark['kind'] | null {
  if (finding.severity === 'info') return null;
  if (finding.dimension === 'grammar' && finding.suggestion?.complete === true) return 'fix';
  if (finding.questions.length > 0 && isOnWeakBullet(finding, report)) return 'bullet';
  return finding.severity === 'error' ? 'error' : null;
}

function isOnWeakBullet({ path, line, endLine }: Finding, { bullets }: Report): boolean {
  return bullets.some(
    (bullet) => bullet.verdict === 'weak' && bullet.path === path && bullet.line <= line && endLine <= bullet.endLine,
  );
}

function inOrder(one: Finding, other: Finding): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
