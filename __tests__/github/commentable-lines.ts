/** New-side lines of each hunk: the only ones that GitHub takes comments on. Written apart from `src/review/patch.ts`, to check it. */
export function commentableLines(patch: string): Set<number>[] {
  return patch
    .split(/^(?=@@ )/m)
    .filter((hunk) => hunk.startsWith('@@ '))
    .map((hunk) => {
      const [header = '', ...rows] = hunk.split('\n');
      const start = Number(header.slice(header.indexOf('+') + 1).match(/^\d+/)?.[0]);
      const shown = rows.filter((row) => row.startsWith('+') || row.startsWith(' '));
      return new Set(shown.map((_, index) => start + index));
    });
}
