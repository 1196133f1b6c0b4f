import { type Clue, clue } from './clue.js';
import type { Figure } from './figures.js';
import type { Reading } from './reading.js';

const fewest = 4;

/** How much or how many: counts of units of work, sizes, rates. */
export function findScale({ tokens }: Reading, figures: readonly Figure[]): Clue[] {
  return figures.flatMap((figure) => {
    const { role, kind } = figure;
    if (role !== 'amount' && !(role === 'measure' && kind !== 'time')) return [];
    const sign = role === 'amount' && figure.value < fewest ? 'few' : 'amount';
    return clue('scale', sign, tokens[figure.first], tokens[figure.through]);
  });
}
