/**
 * Whole numbers as near as can be to `amounts` that sum to exactly `total`, which the amounts sum to but for rounding.
 * What is left over goes to the largest remainders, the earlier one first among equals.
 */
export function apportion(amounts: readonly number[], total: number): number[] {
  // A hair below a whole number is that number, short of float noise.
  const whole = amounts.map((amount) => Math.floor(amount + 1e-6));
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const remainder = (index: number): number => (amounts[index] ?? 0) - (whole[index] ?? 0);
  const byRemainder = amounts.map((_, index) => index).filter((index) => (amounts[index] ?? 0) > 0);
  byRemainder.sort((one, other) => remainder(other) - remainder(one) || one - other);
  const lucky = new Set(byRemainder.slice(0, left));
  return whole.map((part, index) => (lucky.has(index) ? part + 1 : part));
}
