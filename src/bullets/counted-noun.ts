import type { Quantity } from '../text/numbers.js';
import { unitNamed } from '../text/units.js';
import { isPlural } from '../text/word-forms.js';
import type { Judged } from './figures.js';
import { isIn, type Token } from './token.js';

/** What a bare number counts, if it stands there: null where nothing is counted. */
export function countedNoun(tokens: readonly Token[], { last, unit, value }: Quantity): Judged | null {
  if (idleUnits.has(unit)) return { role: 'idle', through: last };
  if (unit !== '') return { role: value < 2 ? 'bare' : 'amount', through: last };
  const counted = nounsAfter(tokens, last);
  const through = last + counted.length;
  const isCountable = counted.some(isCounted);
  const isIdle = isGroupSize(tokens, last) || (!isTaught(tokens, last) && showNoScale(counted));
  if (isIdle && !(isCountable && isMaterial(value, counted, tokens.slice(through + 1, through + 3))))
    return { role: 'idle', through };
  return isCountable && value >= 2 ? { role: 'amount', through } : null;
}

/** How many words may stand between a number and the noun it counts: "8,300 fresher job posts". */
const nounReach = 5;

/** The words behind a number, up to the noun that it counts. */
function nounsAfter(tokens: readonly Token[], number: number): readonly Token[] {
  const next = tokens.slice(number + 1, number + 1 + nounReach);
  const end = next.findIndex((token, at) => {
    const [before, isOf] = [next[at - 1], at === 0 && token.key === 'of'];
    if (token.kind !== 'word' || (isIn(token, 'function-words') && !isOf)) return true;
    if (before === undefined || !next.slice(0, at).some(isCounted)) return false;
    return !isCounted(token) || (isUnit(before) && !isIn(token, 'scale-units'));
  });
  return end === -1 ? next : next.slice(0, end);
}

function isCounted(token: Token): boolean {
  return isPlural(token.key) || isIn(token, 'scale-units');
}

/** A noun that shows scale wherever it stands, in the plural. */
function isUnit(token: Token): boolean {
  return isPlural(token.key) && isIn(token, 'scale-units');
}

/** The last noun settles it if it shows scale, whatever stands before it: "6 pull requests", "45 unit tests". */
function showNoScale(counted: readonly Token[]): boolean {
  const noun = counted.at(-1);
  if (noun !== undefined && isUnit(noun)) return isIn(noun, 'idle-counts');
  return counted.some((token) => isIn(token, 'idle-counts') && !isUnit(token));
}

/** So many of anything are material that was worked through: "2 lakh web pages", "3K questions/day". */
function isMaterial(value: number, counted: readonly Token[], after: readonly Token[]): boolean {
  const perTime = after[0]?.key === '/' || after[0]?.key === 'per' || after[0]?.key === 'a';
  const least = perTime && unitNamed(after[1]?.key ?? '')?.kind === 'time' ? bulkPerTime : bulk;
  return value >= least && !counted.some(({ key }) => padding.has(key));
}

const bulk = 10_000;
const bulkPerTime = 100;
const padding: ReadonlySet<string> = new Set(['lines', 'loc', 'code', 'hours', 'minutes', 'seconds', 'days', 'marks']);

/** Units behind a hyphen that show no scale: "4-member", "8-week". */
const idleUnits: ReadonlySet<string> = new Set(
  'member person people man course project hour part step tier star year fold factor layer way day week month minute player sided d'.split(
    ' ',
  ),
);

/** People count where the work was done to them: "mentored four engineers". */
function isTaught(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => isIn(token, 'teaching'));
}

/** "a team of 25", "group of three". */
function isGroupSize(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === 'of' && groups.has(tokens[at - 2]?.key ?? '');
}

const groups: ReadonlySet<string> = new Set(['team', 'group', 'batch', 'squad', 'crew']);
