import { isPlural } from '../text/word-forms.js';
import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/**
 * What followed, told in a clause with its own subject: "...; replaying a week of callbacks gives identical balances",
 * "..., and focus bugs stopped". A clause that goes on with what the author did is none.
 */
export function findAftermath({ tokens }: Reading): Clue[] {
  const found = starts(tokens).flatMap((at) => {
    const clause = clauseFrom(tokens, at);
    if (!tellsWhatFollowed(clause)) return [];
    return clue('outcome', clause.slice(1).some(hasEnded) ? 'ending' : 'aftermath', clause[0], clause.at(-1));
  });
  return found.slice(0, 1);
}

const earliest = 3;
const breaks: ReadonlySet<string> = new Set([';', ':', '—', '–']);

/** Where a clause may begin whose subject is not the author. */
function starts(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => {
    if (at < earliest || token.kind !== 'mark') return [];
    if (breaks.has(token.key)) return [at + 1];
    const [next, after] = [tokens[at + 1]?.key, tokens[at + 2]?.key];
    if (token.key !== ',' || (next !== 'and' && next !== 'so')) return [];
    return [at + (after === 'that' ? 3 : 2)];
  });
}

const reach = 18;

function clauseFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const next = tokens.slice(start, start + reach);
  const end = next.findIndex(({ clause, key }) => clause !== tokens[start]?.clause || key === ',');
  return (end === -1 ? next : next.slice(0, end)).filter(({ kind }) => kind !== 'mark');
}

/** Its own subject, a verb that says what became of it, and enough that is particular. */
function tellsWhatFollowed(clause: readonly Token[]): boolean {
  const [subject] = clause;
  if (subject === undefined || isVerb(subject)) return false;
  const verb = clause.findIndex((_, at) => at > 0 && isFiniteVerb(clause, at));
  if (verb === -1) return false;
  const ends = clause.slice(verb).some((token) => hasEnded(token) || isIn(token, 'change-verbs', 'ending-verbs'));
  return clause.filter(isSpecific).length >= (ends ? 2 : 3);
}

/** "; updated tickets": the author goes on. */
function isVerb(token: Token): boolean {
  return isIn(token, 'actions', 'hollow-openers', 'change-verbs') || isPast(token) || authors.has(token.key);
}

const authors: ReadonlySet<string> = new Set(['i', 'we', 'then', 'also', 'later', 'finally']);

function isFiniteVerb(clause: readonly Token[], at: number): boolean {
  const [before, token, next] = [clause[at - 1], clause[at], clause[at + 1]];
  if (token === undefined || before?.key === 'to') return false;
  if (auxiliaries.has(token.key) || hasEnded(token)) return true;
  if (isPast(token) && pronouns.has(before?.key ?? '')) return true;
  const participle = isPast(token) && (tails.has(next?.key ?? '') || articles.has(before?.key ?? ''));
  if (isPast(token) && (!participle || isIn(token, 'change-verbs'))) return true;
  if (!isIn(token, 'change-verbs', 'ending-verbs', 'actions') || token.key.endsWith('ing')) return false;
  // "it runs", "teachers mark": the verb agrees with its subject.
  return token.key.endsWith('s') !== isPlural(before?.key ?? '');
}

const auxiliaries: ReadonlySet<string> = new Set('is are was were has have had can cannot could needs need'.split(' '));
const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'nobody', 'everyone']);
const tails: ReadonlySet<string> = new Set('on by with for as in at'.split(' '));
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of']);
const overs: ReadonlySet<string> = new Set('gone vanished disappeared stopped ended ceased'.split(' '));

function hasEnded({ key }: Token): boolean {
  return overs.has(key);
}
