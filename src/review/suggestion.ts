import type { Finding } from '../model/report.js';
import { lastLine } from './anchor.js';

/**
 * The lines of the findings with every complete suggestion put in: what a one-click suggestion replaces them with.
 * Null when there is none, or when two of them overlap. All findings lie on the same lines.
 */
export function replaceLines(findings: readonly [Finding, ...Finding[]], lines: readonly string[]): string | null {
  const { line } = findings[0];
  const last = lastLine(findings[0]);
  const text = lines.slice(line - 1, last).join('\n');
  const offset = (atLine: number, column: number): number =>
    atLine > last
      ? text.length
      : lines.slice(line - 1, atLine - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;

  let replaced = text;
  let untouched = text.length;
  for (const finding of findings.toSorted(lastFirst)) {
    if (finding.suggestion?.complete !== true) return null;
    const start = offset(finding.line, finding.column);
    const end = offset(finding.endLine, finding.endColumn);
    if (end > untouched) return null;
    replaced = replaced.slice(0, start) + finding.suggestion.text + replaced.slice(end);
    untouched = start;
  }
  return replaced === text ? null : replaced;
}

function lastFirst(one: Finding, other: Finding): number {
  return other.line - one.line || other.column - one.column;
}
