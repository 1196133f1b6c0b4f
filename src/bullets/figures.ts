import type { Quantity } from '../text/numbers.js';
import { unitNamed } from '../text/units.js';
import { isPlural } from '../text/word-forms.js';
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

export interface Figure extends Quantity {
  readonly role: FigureRole;
  /** Index of the last word of what is counted; the number's own last word without one. */
  readonly through: number;
}

export function findFigures({ tokens, quantities }: Reading): Figure[] {
  return quantities.map((quantity) => {
    const { role, through } = judge(tokens, quantity);
    return { ...quantity, role, through };
  });
}

interface Judged {
  readonly role: FigureRole;
  readonly through: number;
}

function judge(tokens: readonly Token[], quantity: Quantity): Judged {
  const only = (role: FigureRole): Judged => ({ role, through: quantity.last });
  const counted = countedNoun(tokens, quantity);
  if (quantity.kind === 'label') return roundCount(quantity, tokens) ? (counted ?? only('idle')) : only('idle');
  if (isDimension(tokens[quantity.first]) || isTitle(tokens[quantity.first])) return only('idle');
  if (isName(tokens, quantity) && !countsAnyway(quantity, tokens[counted?.through ?? -1])) return only('idle');
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

/** "2000 users" is no year. */
function roundCount({ value, unit, first, last }: Quantity, tokens: readonly Token[]): boolean {
  return first === last && unit === '' && value % 100 === 0 && value >= 1900 && isIn(tokens[last + 1], 'scale-units');
}

/** How many words may stand between a number and the noun it counts: "8,300 fresher job posts". */
const nounReach = 5;

/** What a bare number counts, if it stands there: null where nothing is counted. */
function countedNoun(tokens: readonly Token[], { last, unit, value }: Quantity): Judged | null {
  if (unit !== '')
    return isIdleUnit(unit) ? { role: 'idle', through: last } : { role: value < 2 ? 'bare' : 'amount', through: last };
  let through = last;
  let idle = isGroupSize(tokens, last);
  const taught = isTaught(tokens, last);
  let countable = false;
  for (let at = last + 1; at < tokens.length && at - last <= nounReach; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (isIn(token, 'function-words') && !(token.key === 'of' && !countable && at === last + 1)) break;
    const plural = isPlural(token.key) || isIn(token, 'scale-units');
    if (isIn(token, 'idle-counts') && !(isIn(token, 'scale-units') && isPlural(token.key)) && !taught) idle = true;
    if (countable && !plural) break;
    countable ||= plural;
    through = at;
    // A noun that shows scale settles it, whatever stands before it: "6 pull requests", "45 unit tests".
    if (isPlural(token.key) && isIn(token, 'scale-units') && !isIn(tokens[at + 1], 'scale-units')) {
      idle = isGroupSize(tokens, last) || (isIn(token, 'idle-counts') && !taught);
      break;
    }
  }
  const counted = tokens.slice(last + 1, through + 1);
  if (idle && !(countable && isMaterial(value, counted, tokens.slice(through + 1, through + 3))))
    return { role: 'idle', through };
  return countable && value >= 2 ? { role: 'amount', through } : null;
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

/** The unit behind a hyphen: "4-member", "8-week". */
function isIdleUnit(unit: string): boolean {
  return [
    'member',
    'person',
    'people',
    'man',
    'course',
    'project',
    'hour',
    'part',
    'step',
    'tier',
    'star',
    'year',
    'fold',
    'factor',
    'layer',
    'way',
    'day',
    'week',
    'month',
    'minute',
    'player',
    'sided',
    'd',
  ].includes(unit);
}

/** People count where the work was done to them: "mentored four engineers". */
function isTaught(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => isIn(token, 'teaching'));
}

/** "a team of 25", "group of three". */
function isGroupSize(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.key === 'of' && ['team', 'group', 'batch', 'squad', 'crew'].includes(tokens[at - 2]?.key ?? '')
  );
}

/** A number that is part of a name: "Python 3.8", "Phase 2", "Fortune 500", "port 8080". */
function isName(tokens: readonly Token[], { first, last, kind, value }: Quantity): boolean {
  if (kind !== 'count') return false;
  const before = tokens[first - 1];
  const number = tokens[first];
  if (before === undefined || before.kind !== 'word' || number?.kind !== 'number') return false;
  if (isIn(before, 'number-names')) return !isIn(tokens[last + 1], 'scale-units') || before.skill !== null;
  // "Python 3 scripts" is no count, "Redis 40 shards" is.
  const named = before.skill !== null || (first > 1 && /^\p{Lu}/u.test(before.text) && !isIn(before, 'metrics'));
  return named && value < 100;
}

/** "Twelve-Factor": a name with a number in it. */
function isTitle(number: Token | undefined): boolean {
  return number?.kind === 'word' && /-\p{Lu}/u.test(number.text);
}

/** "3D", "2D": a kind of picture, not days. */
function isDimension(number: Token | undefined): boolean {
  return number?.text.endsWith('D') === true;
}

/** No version is as high: after a name, only a whole number of things shows scale. */
const highestVersion = 30;

function countsAnyway({ value }: Quantity, noun: Token | undefined): boolean {
  return (
    value > highestVersion &&
    noun !== undefined &&
    Number.isInteger(value) &&
    isPlural(noun.key) &&
    isIn(noun, 'scale-units')
  );
}

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
