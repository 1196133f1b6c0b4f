/** The words of a text for comparing: case, punctuation and width of characters do not count; "C", "C++" and "C#" differ. */
export function comparableWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu) ?? []
  );
}

/**
 * Length of the longest common subsequence, by bit vectors (Hyyrö 2004): a word of `right` costs one pass of arithmetic on as many
 * bits as `left` has words, so that thousands of words take milliseconds.
 */
export function commonInOrder(left: readonly string[], right: readonly string[]): number {
  const places = new Map<string, bigint>();
  left.forEach((word, index) => {
    places.set(word, (places.get(word) ?? 0n) | (1n << BigInt(index)));
  });
  const all = (1n << BigInt(left.length)) - 1n;
  let row = all;
  for (const word of right) {
    const matches = row & (places.get(word) ?? 0n);
    if (matches !== 0n) row = ((row + matches) | (row - matches)) & all;
  }
  return left.length - countBits(row);
}

function countBits(bits: bigint): number {
  return bits
    .toString(16)
    .split('')
    .reduce((sum, digit) => sum + (nibbles[Number.parseInt(digit, 16)] ?? 0), 0);
}

const nibbles = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];
