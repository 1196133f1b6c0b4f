import { lineStarts } from './model/place.js';
import type { Finding } from './model/report.js';

export interface Fixed {
  readonly text: string;
  /** How many suggestions were applied. */
  readonly applied: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies the complete suggestions of `findings` to the source they were found in. Of two that overlap the first in the file wins. */
export function applySuggestions(source: string, findings: readonly Finding[]): Fixed {
  const starts = lineStarts(source);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  const edits = findings
    .flatMap(({ suggestion, line, column, endLine, endColumn }): Edit[] =>
      suggestion?.complete
        ? [{ start: offset(line, column), end: offset(endLine, endColumn), text: suggestion.text }]
        : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);

  const parts: string[] = [];
  let copied = 0;
  let applied = 0;
  for (const { start, end, text } of edits) {
    if (start < copied) continue;
    parts.push(source.slice(copied, start), text);
    copied = end;
    applied += 1;
  }
  return { text: parts.join('') + source.slice(copied), applied };
}
