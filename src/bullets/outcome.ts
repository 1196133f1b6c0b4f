import { findAftermath } from './aftermath.js';
import { findChanges } from './changes.js';
import { type Clue, clue } from './clue.js';
import { findEndings } from './endings.js';
import type { Figure } from './figures.js';
import type { Reading } from './reading.js';
import { findRelief, findToil } from './relief.js';
import { isIn, isSpecific, type Token } from './token.js';

/** What came of it: changes, figures of speed and quality, money, ranks, adoption, and things that no longer happen. */
export function findOutcomes(reading: Reading, figures: readonly Figure[]): Clue[] {
  const { tokens } = reading;
  const changes = findChanges(reading, figures);
  const free = figures.filter(
    (figure) => !changes.some(({ start, end }) => figure.start >= start && figure.end <= end),
  );
  return [
    ...changes,
    ...free.flatMap((figure) => standing(tokens, figure)),
    ...findMultiples(tokens),
    ...findEndings(reading),
    ...findRelief(reading),
    ...findToil(reading),
    ...findAftermath(reading),
  ];
}

/** A figure that is a result by itself. */
function standing(tokens: readonly Token[], figure: Figure): Clue[] {
  const spot = (sign: Clue['sign'], from = figure.first): Clue[] =>
    clue('outcome', sign, tokens[from], tokens[figure.last]);
  if (figure.role === 'money') return spot('money');
  if (isRank(tokens, figure)) return spot('rank', Math.max(0, figure.first - 2));
  if (figure.role === 'idle') return [];
  const beside = (words: readonly Token[]): Token[] =>
    words.filter(({ clause }) => clause === tokens[figure.first]?.clause);
  const same = beside(tokens.slice(Math.max(0, figure.first - 4), figure.first)).filter(({ kind }) => kind === 'word');
  const after = beside(tokens.slice(figure.last + 1, figure.last + 3));
  if (figure.role === 'measure')
    return figure.kind === 'time' || bounds.has(tokens[figure.first - 1]?.key ?? '') ? spot('figure') : [];
  if (figure.role === 'amount') return isAdopted(tokens, figure) ? spot('adoption') : [];
  // "for 6 months to build a site" is an aim: no builds were measured.
  const aim = after.findIndex(({ key }) => key === 'to');
  const metric = [...same, ...(aim === -1 ? after : after.slice(0, aim))].some((token) => isIn(token, 'metrics'));
  if (figure.role === 'duration') return metric || isBound(same.at(-1)?.key ?? '', figure) ? spot('figure') : [];
  if (figure.role === 'percent' || figure.role === 'multiple')
    return metric || isShare(tokens, figure) ? spot('percentage') : [];
  if (figure.role === 'bare') return metric ? spot('figure') : [];
  return [];
}

/** "94% of names were read right": a share of something particular. */
function isShare(tokens: readonly Token[], { last, kind }: Figure): boolean {
  if (kind !== 'percent' || tokens[last + 1]?.key !== 'of') return false;
  return tokens.slice(last + 2, last + 5).some((token) => isSpecific(token) && token.skill === null);
}

const speeds: ReadonlySet<string> = new Set(['ms', 's', 'min', 'h', 'day']);
const bounds: ReadonlySet<string> = new Set(['under', 'below', 'within', 'median', 'mean']);

/** "in 22 minutes", "within 2 hours"; "in 3 months" tells how long a project took. */
function isBound(key: string, { unit }: Figure): boolean {
  return (bounds.has(key) && speeds.has(unit)) || (key === 'in' && unit === 'min');
}

/** "1st of 64 teams", "11th among 2,400", "top 5 of 900": a place in a field whose size is told. */
function isRank(tokens: readonly Token[], { first, kind, value }: Figure): boolean {
  if (kind !== 'count' || value < 5) return false;
  const before = tokens.slice(Math.max(0, first - 5), first);
  const link = before.slice(-2).some(({ key }) => links.has(key));
  return link && before.some((token) => /^\d+(?:st|nd|rd|th)$/.test(token.key) || isIn(token, 'ranks'));
}

const links: ReadonlySet<string> = new Set(['of', 'among', 'from', 'over', 'beating']);

/** "used by 40 managers", "1,900 downloads", "430 students used"; who "merged 90,000 rows" tells of no users. */
function isAdopted(tokens: readonly Token[], { first, through }: Figure): boolean {
  const around = [...tokens.slice(Math.max(0, first - 3), Math.max(0, first - 1)), ...tokens.slice(first, through + 4)];
  return around.some((token) => isIn(token, 'adoption'));
}

/** "CPU halved", "doubled throughput": the result is in the word, its subject beside it. */
function findMultiples(tokens: readonly Token[]): Clue[] {
  return tokens.flatMap((token, at) => {
    if (!isIn(token, 'result-words') || isRepetition(tokens, at)) return [];
    const subject = tokens.some(
      (other) => other.clause === token.clause && (isIn(other, 'metrics') || isSpecific(other)) && other !== token,
    );
    return subject ? clue('outcome', 'multiple', token) : [];
  });
}

/** "Billed twice" is no gain, nor is a "double booking"; "twice as fast" is, and what opens a bullet. */
function isRepetition(tokens: readonly Token[], at: number): boolean {
  const [before, key, next] = [tokens[at - 1]?.key, tokens[at]?.key ?? '', tokens[at + 1]];
  if (key === 'double' || key === 'triple')
    return at > 0 && before !== 'to' && next?.kind === 'word' && !isIn(next, 'function-words');
  return (key === 'twice' || key === 'thrice') && next?.key !== 'as' && next?.key !== 'the';
}
