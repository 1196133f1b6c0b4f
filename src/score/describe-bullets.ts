import { type EvidenceKind, evidenceKinds, type JudgedBullet } from '../model/bullet.js';
import { toSource } from '../model/place.js';
import type { BulletReport, EvidenceSpan } from '../model/report.js';
import type { Place, Range } from '../model/source.js';
import { roundRatio } from './round.js';

type Locate = (range: Range) => Place;

export function describeBullet(judged: JudgedBullet, path: string, locate: Locate): BulletReport {
  const { bullet, section, entry, verdict, strength, missing } = judged;
  const { line, endLine } = locate(bullet.prose.at);
  return {
    path,
    line,
    endLine,
    kind: bullet.kind,
    section: section.kind,
    entry: entry.title?.value ?? entry.organization?.value ?? '',
    text: bullet.prose.value,
    verdict,
    strength: roundRatio(strength),
    evidence: evidenceOf(judged, locate),
    missing,
  };
}

function evidenceOf({ bullet, evidence }: JudgedBullet, locate: Locate): Record<EvidenceKind, EvidenceSpan[]> {
  const spans = (kind: EvidenceKind): EvidenceSpan[] =>
    evidence[kind].map((span) => ({
      text: bullet.prose.value.slice(span.start, span.end),
      ...locate(toSource(bullet.prose, span)),
    }));
  return Object.fromEntries(evidenceKinds.map((kind) => [kind, spans(kind)])) as Record<EvidenceKind, EvidenceSpan[]>;
}
