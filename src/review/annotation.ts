import type { Finding } from '../model/report.js';
import type { Annotation } from '../model/review.js';
import { lastLine } from './anchor.js';
import type { Remark } from './remark.js';
import { repositoryPath } from './repository-path.js';
import { wordingOf } from './wording.js';

/** A remark as the checks page shows it, where comments are refused. */
export function annotate(remark: Remark, root: string): Annotation {
  const [finding] = remark.findings;
  const { says, asks, shape, closes } = wordingOf(remark);
  return {
    severity: finding.severity,
    title: finding.rule,
    message: [says, ...asks, shape === null ? '' : `Shape: ${shape}`, ...written(remark.findings), closes ?? '']
      .filter((part) => part !== '')
      .join(' '),
    path: repositoryPath(root, finding.path),
    startLine: finding.line,
    endLine: lastLine(finding),
  };
}

function written(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ suggestion }) => (suggestion?.complete === true ? [`Write: ${suggestion.text}`] : []));
}
