import type { Quantity } from '../text/numbers.js';
import { isPlural } from '../text/word-forms.js';
import { isIn, type Token } from './token.js';

/** A number that is part of a name, and whose noun does not show that it counts: `noun` is that noun's index. */
export function isPartOfName(tokens: readonly Token[], quantity: Quantity, noun: number | undefined): boolean {
  if (isDimension(tokens[quantity.first]) || isTitle(tokens[quantity.first])) return true;
  return isName(tokens, quantity) && !countsAnyway(quantity, tokens[noun ?? -1]);
}

/** "2000 users" is no year. */
export function isRoundCount(tokens: readonly Token[], { value, unit, first, last }: Quantity): boolean {
  return first === last && unit === '' && value % 100 === 0 && value >= 1900 && isIn(tokens[last + 1], 'scale-units');
}

/** "Python 3.8", "Phase 2", "Fortune 500", "port 8080". */
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
