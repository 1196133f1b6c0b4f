/** How many lines each page has, without the one at its foot or head that all pages repeat but for numbers. */
export function countLines(pages: readonly (readonly string[])[]): number[] {
  const repeated = (at: 0 | -1): boolean =>
    pages.length > 1 && new Set(pages.map((lines) => (lines.at(at) ?? '').replace(/\d+/g, '#'))).size === 1;
  const running = (repeated(0) ? 1 : 0) + (repeated(-1) ? 1 : 0);
  return pages.map((lines) => Math.max(0, lines.length - running));
}
