import { unitNamed } from '../text/units.js';
import { type Clue, clue } from './clue.js';
import type { Figure } from './figures.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';

const fewest = 4;

/** How much or how many: counts of units of work, sizes, rates. */
export function findScale({ tokens }: Reading, figures: readonly Figure[]): Clue[] {
  return figures.flatMap((figure) => {
    const { role, kind } = figure;
    if (role !== 'amount' && !(role === 'measure' && kind !== 'time')) return [];
    if (kind === 'rate' || isPerTime(tokens, figure))
      return clue('scale', 'load', tokens[figure.first], tokens[figure.through]);
    const some = role === 'amount' && (figure.value < fewest || rounds.has(tokens[figure.first]?.key ?? ''));
    const sign = some ? 'few' : 'amount';
    return clue('scale', sign, tokens[figure.first], tokens[figure.through]);
  });
}

/** Nobody counted. */
const rounds: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'thousands', 'lakhs', 'millions']);

/** "1,800 trips a day", "40k readings per second", "3 TB daily". */
function isPerTime(tokens: readonly Token[], { last, through }: Figure): boolean {
  const after = tokens.slice(last + 1, through + 4);
  return after.some((token, at) => {
    if (adverbs.has(token.key)) return true;
    // "in a year" says how long it took.
    const within = token.key === 'a' && after[at - 1]?.key === 'in';
    return !within && per.has(token.key) && unitNamed(after[at + 1]?.key ?? '')?.kind === 'time';
  });
}

const adverbs: ReadonlySet<string> = new Set([
  'hourly',
  'daily',
  'nightly',
  'weekly',
  'monthly',
  'concurrent',
  'concurrently',
  'simultaneous',
  'simultaneously',
]);
const per: ReadonlySet<string> = new Set(['a', 'an', 'per', 'every', 'each', '/']);
