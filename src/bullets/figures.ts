import type { Quantity } from '../text/numbers.js';
import { countedNoun } from './counted-noun.js';
import { isPartOfName, isRoundCount } from './number-name.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** What a number tells about the work. */
export type FigureRole =
  /** A count of units of work: endpoints, rows, users. */
  | 'amount'
  /** Size, rate or a time short enough to be a speed: 3 GB, 900 rps, 35 ms. */
  | 'measure'
  | 'money'
  | 'percent'
  /** 4x, a third. */
  | 'multiple'
  /** Minutes and longer: evidence only as part of a change. */
  | 'duration'
  /** A number alone: 94, 0.86. Evidence only beside a metric or in a change. */
  | 'bare'
  /** Years, versions, team sizes, courses, a client's size: says nothing about the work. */
  | 'idle';

export interface Judged {
  readonly role: FigureRole;
  /** Index of the last word of what is counted; the number's own last word without one. */
  readonly through: number;
}
export type Figure = Quantity & Judged;

export function findFigures({ tokens, quantities }: Reading): Figure[] {
  return quantities.map((quantity) => ({ ...quantity, ...judge(tokens, quantity) }));
}

function judge(tokens: readonly Token[], quantity: Quantity): Judged {
  const only = (role: FigureRole): Judged => ({ role, through: quantity.last });
  const counted = countedNoun(tokens, quantity);
  if (quantity.kind === 'label') return isRoundCount(tokens, quantity) ? (counted ?? only('idle')) : only('idle');
  if (isPartOfName(tokens, quantity, counted?.through)) return only('idle');
  switch (quantity.kind) {
    case 'percent':
      return only(quantity.value === 100 && !wholes.has(tokens[quantity.last + 1]?.key ?? '') ? 'idle' : 'percent');
    case 'money':
      return only(belongsToOthers(tokens, quantity) ? 'idle' : 'money');
    case 'factor':
    case 'fraction':
      return only('multiple');
    case 'time':
      return materialOf(tokens, quantity) ?? only(speeds.has(quantity.unit) ? 'measure' : 'duration');
    case 'size':
    case 'rate':
      return only('measure');
    case 'count':
      return counted ?? only('bare');
  }
}

/** "62 hours of Bhojpuri speech": so much material, where "40 hours of training" is time spent. */
function materialOf(tokens: readonly Token[], { last, value }: Quantity): Judged | null {
  const [of, first, second] = tokens.slice(last + 1, last + 4);
  if (of?.key !== 'of' || value < 2 || isIn(first, 'function-words', 'idle-counts')) return null;
  const named = [first, second].find((token) => isSpecific(token) && !isIn(token, 'idle-counts', 'metrics'));
  return named === undefined ? null : { role: 'amount', through: last + 2 };
}

/** What can honestly be 100%. */
const wholes: ReadonlySet<string> = new Set(['coverage', 'uptime', 'availability', 'pass', 'branch', 'line']);

const speeds: ReadonlySet<string> = new Set(['ns', 'us', 'ms', 's']);

/** What somebody is paid is no result of a piece of work. */
const pay: ReadonlySet<string> = new Set(['package', 'ctc', 'salary', 'stipend', 'offer']);

/** "₹50 crore government project", "clients worth ₹500 crore", "a $2 billion company". */
function belongsToOthers(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first);
  if (before.some(({ key }) => pay.has(key))) return true;
  if (before.at(-1)?.key === 'worth' && before.some((token) => isIn(token, 'others-size'))) return true;
  for (const token of tokens.slice(last + 1, last + 4)) {
    if (token.kind === 'mark' || isIn(token, 'function-words')) return false;
    if (isIn(token, 'others-size')) return true;
  }
  return false;
}
