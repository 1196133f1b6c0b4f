import { unitNamed } from '../text/units.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** "Saved the accounts team several hours by automating monthly statements": work that went away, whose, and how. */
export function findRelief({ tokens }: Reading): Clue[] {
  const [verb] = tokens;
  if (verb === undefined || !relieving.has(verb.key)) return [];
  const means = tokens.findIndex((token, at) => at > 2 && isMeans(token, tokens[at + 1]));
  if (means === -1) return [];
  const relieved = tokens.slice(1, means);
  const how = tokens.slice(means + 1, means + 8);
  const enough = relieved.filter(isOwn).length >= 1 && how.some((token) => isOwn(token) || token.skill !== null);
  return enough ? clue('outcome', 'relief', verb, relieved.at(-1)) : [];
}

/** "Automated a monthly report that took two days by hand": the work that a machine now does, and its time. */
export function findToil({ tokens, quantities }: Reading): Clue[] {
  if (!tokens.slice(0, 3).some(({ key }) => automating.has(key))) return [];
  return tokens.flatMap((token, at) => {
    if (at < 3 || !taking.has(token.key)) return [];
    const end = tokens.findIndex(
      ({ key, clause }, place) =>
        place > at && place <= at + timeReach && clause === token.clause && unitNamed(key)?.kind === 'time',
    );
    const [before, unit] = [tokens[end - 1], tokens[end]];
    if (unit === undefined) return [];
    const isCounted = quantities.some(({ first, last }) => end >= first && end <= last + 1);
    return isCounted || isIn(before, 'function-words', 'generic-words') ? clue('outcome', 'relief', token, unit) : [];
  });
}

const automating: ReadonlySet<string> = new Set(
  'automated automating scripted replaced generated programmed'.split(' '),
);
const taking: ReadonlySet<string> = new Set('took taking taken take previously earlier formerly'.split(' '));
const timeReach = 7;

const relieving: ReadonlySet<string> = new Set(
  'saved spared freed reduced cut eliminated removed replaced shortened relieved rid'.split(' '),
);

function isMeans({ key }: Token, next: Token | undefined): boolean {
  return key === 'with' || key === 'via' || key === 'using' || (key === 'by' && next?.key.endsWith('ing') === true);
}

/** Particular to this work: neither a metric nor a technology. */
function isOwn(token: Token): boolean {
  return isSpecific(token) && token.skill === null && !isIn(token, 'metrics', 'actions');
}
