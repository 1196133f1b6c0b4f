import { type Clue, clue, worth } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/**
 * Who can now do what they could not: "letting partner apps upgrade on their own schedule", "which let the mobile team start before
 * the endpoints existed". Only a bound that fell away, or a way that was told, shows that it is new: "allowing users to log in" is
 * what every such thing does.
 */
export function findEnabled({ tokens }: Reading, told: readonly Clue[]): Clue[] {
  return tokens.flatMap((token, at) => {
    if (at < earliest || !opensAbility(tokens, at)) return [];
    const clause = clauseAfter(tokens, at);
    const last = clause.at(-1);
    if (
      last === undefined ||
      told.some(({ start, end, sign }) => wholes.has(sign) && end > token.start && start < last.end)
    )
      return [];
    return isNew(clause) || (clause.length >= fewest && tellsHow(told, token))
      ? clue('outcome', 'aim', token, last)
      : [];
  });
}

const earliest = 3;
const fewest = 4;
const reach = 14;
/** Signs that tell the same. */
const wholes: ReadonlySet<Clue['sign']> = new Set(['consequence', 'ending', 'aim']);

/** "letting", "which lets"; "so ... can", "so chat works". */
function opensAbility(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.key === 'so') return true;
  return isIn(token, 'enabling') && (token?.key.endsWith('ing') === true || relatives.has(before?.key ?? ''));
}

const relatives: ReadonlySet<string> = new Set(['which', 'that', 'and']);

function clauseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const next = tokens.slice(at + 1, at + 1 + reach);
  const end = next.findIndex(({ clause, key }) => clause !== tokens[at]?.clause || key === ',');
  return (end === -1 ? next : next.slice(0, end)).filter(({ kind }) => kind !== 'mark');
}

/** Somebody, what they do, and what they no longer depend on; in words that not every bullet has. */
function isNew(clause: readonly Token[]): boolean {
  const bound = clause.findIndex(({ key }, at) => bounds.has(key) || (key === 'own' && clause[at - 2]?.key === 'on'));
  return bound >= 2 && clause.filter((token) => isSpecific(token) && !isIn(token, 'metrics')).length >= 2;
}

const bounds: ReadonlySet<string> = new Set('without before offline independently themselves alone across'.split(' '));

/** The way stands before the ability that it gave. */
function tellsHow(told: readonly Clue[], { start }: Token): boolean {
  return told.some(({ kind, sign, end }) => kind === 'mechanism' && end <= start && worth[sign] >= worth.means);
}
