import { type Clue, clue } from './clue.js';
import { isCompany } from './means.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/**
 * How the thing behaves, told in particulars though by no technique's name: "with separate roles for students, wardens and
 * the admin office", "that lints, tests and pushes images". A purpose ("that helps users find books") is none.
 */
export function findDetails({ tokens }: Reading): Clue[] {
  return tokens.flatMap((token, at) => {
    const clause = clauseAfter(tokens, at);
    if (at < earliest || clause.length === 0) return [];
    const told = isRelative(token)
      ? doesMuch(clause)
      : token.key === 'with' && !isCompany(tokens, at) && holdsMuch(clause);
    return told ? clue('mechanism', 'detail', token, clause.at(-1)) : [];
  });
}

const earliest = 3;
const reach = 16;
const relatives: ReadonlySet<string> = new Set(['that', 'which', 'whose', 'where']);

function isRelative({ key }: Token): boolean {
  return relatives.has(key);
}

/** The words of the same clause behind this one, up to ", which ..." or ", cutting ...". */
function clauseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const next = tokens.slice(at + 1, at + 1 + reach);
  const end = next.findIndex(
    ({ clause, key }, place) => clause !== tokens[at]?.clause || (key === ',' && goesOn(next[place + 1])),
  );
  return (end === -1 ? next : next.slice(0, end)).filter(({ kind }) => kind === 'word');
}

function goesOn(next: Token | undefined): boolean {
  return next?.key === 'which' || next?.key.endsWith('ing') === true;
}

const purposes: ReadonlySet<string> = new Set(
  'help helps helped allow allows allowed enable enables enabled let lets provide provides provided make makes made can could will would is are was were users user use uses used includes include included has have had ensures ensure ensured improves improved supports support features displays shows'.split(
    ' ',
  ),
);

/** Two things done one after the other to particular objects. */
function doesMuch(clause: readonly Token[]): boolean {
  const [verb] = clause;
  if (verb === undefined || purposes.has(verb.key)) return false;
  const steps = clause.filter((token) => isIn(token, 'actions') && isStep(token)).length;
  return steps >= 2 && particulars(clause) >= 3;
}

function isStep({ key }: Token): boolean {
  return key.endsWith('s') || key.endsWith('ed') || key.length > 3;
}

/** Several particular things: no list of technologies, no praise. */
function holdsMuch(clause: readonly Token[]): boolean {
  const skills = clause.filter(({ skill }) => skill !== null).length;
  return skills <= 1 && particulars(clause) >= 4;
}

function particulars(clause: readonly Token[]): number {
  return clause.filter((token) => isSpecific(token) && token.skill === null).length;
}
