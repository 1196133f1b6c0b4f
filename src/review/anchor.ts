import type { Finding } from '../model/report.js';
import type { PatchLine } from './patch.js';

/** Where on the new side of the diff a comment can stand. */
export interface Anchor {
  readonly startLine: number;
  readonly line: number;
  /** It covers all lines of the finding, so a suggestion may replace them. */
  readonly whole: boolean;
}

/**
 * The lines of a finding that the diff touches and that GitHub takes comments on; null if it touches none.
 * A line counts only if the diff has the text that was linted: a checkout of the merge may have other lines at these numbers.
 */
export function anchorOf(
  finding: Finding,
  lines: readonly string[],
  patch: ReadonlyMap<number, PatchLine>,
): Anchor | null {
  const last = lastLine(finding);
  const shown = (line: number): PatchLine | null => {
    const row = patch.get(line);
    return row !== undefined && row.text === lines[line - 1] ? row : null;
  };
  let touched: number | null = null;
  let whole = true;
  for (let line = finding.line; line <= last; line += 1) {
    const row = shown(line);
    if (touched === null && row?.added === true) touched = line;
    whole &&= row !== null && row.hunk === shown(finding.line)?.hunk;
  }
  if (touched === null) return null;
  return whole ? { startLine: finding.line, line: last, whole } : { startLine: touched, line: touched, whole };
}

/** The last line that has characters of the finding: one that ends at the start of a line does not reach into it. */
export function lastLine({ line, endLine, endColumn }: Finding): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}
