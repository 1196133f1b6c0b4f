/** Points as they are printed: two decimals. */
export function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Ratios as they are printed: three decimals. */
export function roundRatio(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}
