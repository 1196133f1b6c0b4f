/** A line on the new side of a diff. */
export interface PatchLine {
  readonly text: string;
  readonly added: boolean;
  /** Counts hunks from 0: a comment on several lines must lie in one. */
  readonly hunk: number;
}

/** New-side lines of a diff by their numbers. */
export type Patch = ReadonlyMap<number, PatchLine>;

/** New-side lines of a unified diff by line number. Lines outside hunks, and text that is no diff, are left out. */
export function readPatch(patch: string): Map<number, PatchLine> {
  const lines = new Map<number, PatchLine>();
  let hunk = -1;
  let at = 0;
  let left = 0;
  for (const row of patch.split('\n')) {
    if (left === 0) {
      const header = readHunkHeader(row);
      if (header === null) continue;
      hunk += 1;
      at = header.start;
      left = header.count;
      continue;
    }
    const mark = row[0];
    if (mark === '-' || mark === '\\') continue;
    // Some servers trim the single blank of an empty context line.
    if (mark !== '+' && mark !== ' ' && row !== '') continue;
    lines.set(at, { text: withoutReturn(row.slice(1)), added: mark === '+', hunk });
    at += 1;
    left -= 1;
  }
  return lines;
}

/** `@@ -12,3 +14,5 @@ …` → start and count of the new side; a missing count is 1. */
function readHunkHeader(row: string): { start: number; count: number } | null {
  const match = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(row);
  return match === null ? null : { start: Number(match[1]), count: Number(match[2] ?? 1) };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
