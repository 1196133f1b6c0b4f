import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** Results told without digits: something stopped, cannot happen any more, or now works where it did not. */
export function findEndings({ tokens }: Reading): Clue[] {
  return tokens.flatMap((token, at) => {
    if (at < 2 || token.kind !== 'word') return [];
    const end = consequenceEnd(tokens, at);
    const told = tokens.slice(at + 1, end + 1).filter(isSpecific).length;
    return told >= needed(tokens, at) ? clue('outcome', 'ending', token, tokens[end]) : [];
  });
}

/** How many particular words must follow for this word to tell a result. */
function needed(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return never;
  if (token.key === 'zero' || token.key === 'nil') return 1;
  if (outright.has(token.key)) return 1;
  if (isIn(token, 'ending-words') && startsConsequence(tokens, at)) return 1;
  const result = token.key.endsWith('ing') || token.key.endsWith('ed') || token.key.endsWith('s');
  if (isIn(token, 'ending-verbs') && result && !isIn(token, 'function-words'))
    return startsClause(tokens, at) ? never : 2;
  return never;
}

const never = Number.POSITIVE_INFINITY;
const outright: ReadonlySet<string> = new Set(['longer', 'never', 'cannot', "can't", "don't", "doesn't", 'nobody']);

/** The list item or main clause may begin with "Stopped": that is the action, not its result. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.key !== ',');
}

const consequenceReach = 14;

/** Whether "so that", ", so", "which" or a semicolon stands before the word. */
function startsConsequence(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - consequenceReach), at);
  return before.some(
    ({ key }) =>
      key === 'so' ||
      key === 'which' ||
      key === ';' ||
      key === 'because' ||
      key === ':' ||
      key === 'that' ||
      key === 'and',
  );
}

function consequenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at + 1; next < tokens.length && next - at <= consequenceReach; next++) {
    if (tokens[next]?.clause !== tokens[at]?.clause || tokens[next]?.key === ',') break;
    if (tokens[next]?.kind === 'word' || tokens[next]?.kind === 'number') end = next;
  }
  return end;
}
