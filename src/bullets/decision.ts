import { isPlural } from '../text/word-forms.js';
import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** Why this way: a reason, a consequence that was meant, or one thing put in place of another. */
export function findDecisions({ tokens }: Reading): Clue[] {
  return tokens.flatMap((token, at) => [...reason(tokens, at, token), ...replacement(tokens, at, token)]);
}

const reasonReach = 14;

function reason(tokens: readonly Token[], at: number, token: Token): Clue[] {
  if (!opensReason(tokens, at, token)) return [];
  const rest = tokens.slice(at + 1, at + 1 + reasonReach).filter(({ clause }) => clause === token.clause);
  if (isResult(rest) || isPraise(rest) || isVagueGain(token, rest)) return [];
  const told = rest.filter(
    (other) =>
      (token.key === 'which' && isIn(other, 'ending-verbs')) ||
      isIn(other, 'techniques') ||
      (isSpecific(other) && (token.key !== 'to' || !isIn(other, 'avoiding', 'ending-verbs'))),
  ).length;
  const sign = intents.has(token.key) ? 'consequence' : 'reason';
  const reason = told >= 2 ? clue('mechanism', sign, token, lastWord(rest)) : [];
  const isAim = token.key === 'so' && told >= 3 && !rest.slice(0, 5).some(({ key }) => key === 'can');
  return isAim ? [...reason, ...clue('outcome', 'aim', token, lastWord(rest))] : reason;
}

/** Words that open what followed or was to follow, where "because" and "after" open what was before. */
const intents: ReadonlySet<string> = new Set(['so', 'which', 'to']);

/** "which led to increased productivity" */
function isVagueGain({ key }: Token, rest: readonly Token[]): boolean {
  return key === 'which' && rest.slice(0, 5).some((token) => isIn(token, 'vague-gains'));
}

/** "because it is fast and easy to learn": said of the tool wherever it is used. */
function isPraise([subject, verb]: readonly Token[]): boolean {
  const [pronoun, be] = [subject?.key ?? '', verb?.key ?? ''];
  return (
    (pronoun === 'it' || pronoun === 'they') &&
    ['is', 'are', 'was', 'were', 'has', 'have', 'offers', 'provides'].includes(be)
  );
}

/** "so that checkout conversion improved by 60%": what came of it, which is no reason for doing it this way. */
function isResult(rest: readonly Token[]): boolean {
  const figure = rest.findIndex(({ kind, key }) => kind === 'number' && /(?:%|x)$/.test(key));
  return figure > 0 && rest.slice(0, figure).some((token) => isIn(token, 'gain-verbs'));
}

function opensReason(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (token.key === 'so') return before?.kind === 'mark' || tokens[at + 1]?.key === 'that';
  if (token.key === 'because') return true;
  // "since March" and "as a developer" give no reason.
  if (token.key === 'since' || token.key === 'as') return before?.key === ',' && hasFinite(tokens, at);
  if (token.key === 'which' && before?.key === ',') return isEvent(tokens[at + 1]) || isEvent(tokens[at + 2]);
  if (token.key === 'to' && at > 2 && before?.key !== 'end') return isIn(tokens[at + 1], 'avoiding');
  if (token.key === 'after' && at > 2) return tokens[at + 1]?.key.endsWith('ing') === true || hasFinite(tokens, at);
  return false;
}

/** A verb with its subject before it: "a float drift had left", "drift tests showed". */
function hasFinite(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 9).filter(({ clause }) => clause === tokens[at]?.clause);
  const verb = next.findIndex((token) => auxiliaries.has(token.key) || isPast(token));
  return verb > 1 && (next[verb]?.key === 'had' || next.slice(0, verb).some(isSpecific));
}

const auxiliaries: ReadonlySet<string> = new Set('had was were could would cannot must is are kept'.split(' '));

/** A verb that tells what happened: "which exposed", "which ended". */
function isEvent(token: Token | undefined): boolean {
  // "which took a clerk two days" tells what was before.
  return isIn(token, 'ending-verbs', 'change-verbs', 'actions') && !isIn(token, 'buzzwords') && token?.key !== 'took';
}

const swapReach = 10;

function replacement(tokens: readonly Token[], at: number, token: Token): Clue[] {
  if (isContrast(tokens, at)) {
    const around = tokens.slice(Math.max(0, at - 8), at + 7);
    return tellsEnough(around)
      ? clue('mechanism', 'replacement', token, tokens[Math.min(at + 3, tokens.length - 1)])
      : [];
  }
  // "rotational shifts" are no change.
  if (isPlural(token.key)) return [];
  // "to move data from its sources to the warehouse": what it is for, unless that was chosen.
  if (tokens[at - 1]?.key === 'to' && !isIn(tokens[at - 2], 'choosing')) return [];
  // "by moving reports to" did it; "including moving services to" lists it.
  if (token.key.endsWith('ing') && at > 0 && tokens[at - 1]?.key !== 'by') return [];
  const verbs = isIn(token, 'replacing') ? swaps : isIn(token, 'choosing') ? choices : null;
  if (verbs === null) return [];
  const rest = tokens.slice(at + 1, at + 1 + swapReach).filter(({ clause }) => clause === token.clause);
  const link = rest.findIndex(({ key }) => verbs.has(key));
  if (link < 1) return [];
  const end = rest.findIndex((other, place) => place > link + 1 && (other.kind === 'mark' || ends.has(other.key)));
  const chosen = rest.slice(link + 1, end === -1 ? undefined : end);
  const given = rest.slice(0, link);
  if (!tellsEnough(given) || !tellsEnough(chosen)) return [];
  if (isUpgrade(given, chosen)) return [];
  return clue('mechanism', 'replacement', token, chosen.at(-1));
}

const swaps: ReadonlySet<string> = new Set(['with', 'by', 'to', 'for', 'into', 'off', 'out']);
/** What follows them is no longer what was chosen. */
const ends: ReadonlySet<string> = new Set('with using for so and which that because after while when'.split(' '));
const choices: ReadonlySet<string> = new Set(['over', 'instead', 'rather']);

/** "instead of", "rather than", "in place of". */
function isContrast(tokens: readonly Token[], at: number): boolean {
  const [key, next, third] = [tokens[at]?.key, tokens[at + 1]?.key, tokens[at + 2]?.key];
  return (
    (key === 'instead' && next === 'of') ||
    (key === 'rather' && next === 'than') ||
    (key === 'in' && next === 'place' && third === 'of') ||
    (key === 'replacing' && at > 0)
  );
}

function tellsEnough(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isSpecific(token) || isIn(token, 'techniques'));
}

/** "Python 2 scripts to Python 3": the same thing, newer. */
function isUpgrade(given: readonly Token[], chosen: readonly Token[]): boolean {
  const name = (tokens: readonly Token[]): string =>
    tokens.find(({ skill }) => skill !== null)?.skill?.split(' ')[0] ?? '';
  return name(given) !== '' && name(given) === name(chosen);
}

function lastWord(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast(({ kind }) => kind !== 'mark');
}
