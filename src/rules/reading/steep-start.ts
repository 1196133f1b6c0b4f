/**
 * What the first losses cost. A reader who met several empty points expects no better of the next: one point lost of the
 * first half costs one and a half, one of the rest two fifths. `docs/scoring.md` says how the numbers were found.
 */
export function steepStart(x: number): number {
  return Math.min(1.5 * x, 0.6 + 0.4 * x);
}
