import { unitNamed } from '../text/units.js';
import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** Results told without digits: something stopped, cannot happen any more, or now works where it did not. */
export function findEndings({ tokens }: Reading): Clue[] {
  return tokens.flatMap((token, at) => {
    if (at < 2 || token.kind !== 'word') return [];
    const end = consequenceEnd(tokens, at);
    if (isCatch(tokens, at)) return clue('outcome', 'ending', token, tokens[end]);
    const told = tokens.slice(at + 1, end + 1).filter(isSpecific).length;
    return told >= needed(tokens, at) ? clue('outcome', 'ending', token, tokens[end]) : [];
  });
}

/** "Caught a rounding bug that three manual rounds had missed": a find is a result where it says what it forestalled. */
function isCatch(tokens: readonly Token[], at: number): boolean {
  const caught = tokens.slice(0, 3).some(({ key }) => finds.has(key));
  if (!caught) return false;
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  return (
    key === 'missed' ||
    key === 'escaped' ||
    (key === 'before' && (next === 'it' || next === 'they' || next === 'users'))
  );
}

const finds: ReadonlySet<string> = new Set(['caught', 'found', 'discovered', 'uncovered', 'spotted', 'detected']);

/** How many particular words must follow for this word to tell a result. */
function needed(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return never;
  if (token.key === 'zero' || token.key === 'nil') return 1;
  if (outright.has(token.key)) return 1;
  if (none.has(token.key) && deniesAll(tokens, at)) return 0;
  if (isIn(token, 'ending-words') && startsConsequence(tokens, at)) return 1;
  const result = token.key.endsWith('ing') || token.key.endsWith('ed') || token.key.endsWith('s');
  if (isIn(token, 'ending-verbs') && result && !isIn(token, 'function-words'))
    return startsClause(tokens, at) ? never : 2;
  return never;
}

const never = Number.POSITIVE_INFINITY;
const outright: ReadonlySet<string> = new Set(['longer', 'never', 'cannot', "can't", 'nobody']);
const none: ReadonlySet<string> = new Set(['no', 'none', 'nothing']);

/** The list item or main clause may begin with "Stopped": that is the action, not its result. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (tokens[at - 1]?.kind === 'mark' && tokens[at - 1]?.key !== ',');
}

/** "; no release needed a manual fix", ", none lost in 4 months": a part of its own that begins with what did not happen. */
function deniesAll(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (before === ',' && lasts(tokens.slice(at + 1, consequenceEnd(tokens, at) + 1))) return true;
  if (before !== ';' && before !== 'so' && before !== ':' && before !== '—') return false;
  const clause = tokens.slice(at + 1, consequenceEnd(tokens, at) + 1);
  return clause.length >= 4 && clause.slice(1).some((token) => isPast(token) || states.has(token.key));
}

/** "in 3 months", "since launch": how long it has been so. */
function lasts(clause: readonly Token[]): boolean {
  return clause.some(({ key }, at) => {
    if (key === 'since') return true;
    const unit = clause.slice(at + 1, at + 5).some((token) => unitNamed(token.key)?.kind === 'time');
    return (key === 'in' || key === 'for' || key === 'over') && unit;
  });
}

const states: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'can',
  'could',
  'needs',
  'goes',
  'went',
  'gets',
  'got',
]);

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
