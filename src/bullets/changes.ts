import { type Clue, clue } from './clue.js';
import type { Figure } from './figures.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** Changes told with figures: from one to another, by so much, or down to. */
export function findChanges({ tokens }: Reading, figures: readonly Figure[]): Clue[] {
  const pairs = [...findPairs(tokens, figures), ...findWordPairs(tokens, figures)];
  const rest = figures.filter((figure) => !pairs.some(({ start, end }) => figure.start >= start && figure.end <= end));
  return [...pairs, ...rest.flatMap((figure) => gain(tokens, figure))];
}

/** How many words may stand between the two figures of a change. */
const pairReach = 9;

function findPairs(tokens: readonly Token[], figures: readonly Figure[]): Clue[] {
  return figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    if (next === undefined || next.first - figure.last - 1 > pairReach || !comparable(figure, next)) return [];
    const between = tokens.slice(figure.last + 1, next.first);
    return isChange(tokens, figure, between) ? clue('outcome', 'change', tokens[figure.first], tokens[next.last]) : [];
  });
}

function comparable(a: Figure, b: Figure): boolean {
  if (a.role === 'idle' && a.kind === 'label') return false;
  if (b.role === 'idle' && b.kind === 'label') return false;
  if (a.role === 'idle' && b.role === 'idle') return false;
  const counts = (figure: Figure): boolean => figure.kind === 'count';
  return a.kind === b.kind || counts(a) || counts(b) || a.kind === 'fraction' || b.kind === 'fraction';
}

function isChange(tokens: readonly Token[], { first }: Figure, between: readonly Token[]): boolean {
  const keys = between.map(({ key }) => key);
  if (keys.some((key) => apart.has(key))) return false;
  if (keys.some((key) => comparing.has(key)) || keys.includes('→')) return true;
  // "40 s where it took six minutes"
  const where = keys.indexOf('where');
  if (where !== -1 && pronouns.has(keys[where + 1] ?? '')) return true;
  const arrow = keys.indexOf('>');
  if (arrow > 0 && keys[arrow - 1] === '-') return true;
  if (!keys.includes('to') && !keys.includes('down')) return false;
  const lead = tokens.slice(Math.max(0, first - 3), first);
  if (lead.some(({ key }) => key === 'from' || key === '(' || key === 'was')) return true;
  return tokens.slice(Math.max(0, first - 8), first).some((token) => isIn(token, 'metrics', 'change-verbs'));
}

const apart: ReadonlySet<string> = new Set([';', ':', '—', '–', '.']);
const pronouns: ReadonlySet<string> = new Set(['it', 'they']);
const comparing: ReadonlySet<string> = new Set([
  'instead',
  'against',
  'versus',
  'vs',
  'rather',
  'earlier',
  'compared',
  'down',
  'previously',
  'formerly',
  'than',
]);

/** "from hours to minutes", "nightly to never". */
function findWordPairs(tokens: readonly Token[], figures: readonly Figure[]): Clue[] {
  return tokens.flatMap((token, at) => {
    if (token.key !== 'to') return [];
    const before = tokens[at - 1];
    if (before === undefined || !paces.has(before.key)) return [];
    const after = tokens.slice(at + 1, at + 3).find(({ key }) => paces.has(key));
    const figure = figures.find(({ first }) => first > at && first <= at + 3 && tokens[first]?.clause === token.clause);
    const last = after ?? tokens[figure?.last ?? -1];
    return last === undefined ? [] : clue('outcome', 'change', before, last);
  });
}

const paces: ReadonlySet<string> = new Set(
  'seconds minutes hours days weeks months years minute hour day week month quarter hourly nightly daily weekly fortnightly monthly quarterly yearly never zero nil none once real-time instantly overnight half'.split(
    ' ',
  ),
);

/** "cut p95 by 40%", "checkout completion rose 9%", "28% fewer tickets", "to 6 minutes". */
function gain(tokens: readonly Token[], figure: Figure): Clue[] {
  const clause = tokens[figure.first]?.clause;
  const before = tokens.slice(Math.max(0, figure.first - 12), figure.first).filter((token) => token.clause === clause);
  const after = tokens.slice(figure.last + 1, figure.last + 5).filter((token) => token.clause === clause);
  const verb = before.findLastIndex((token) => isIn(token, 'change-verbs'));
  const behind = after.findIndex((token) => isIn(token, 'change-verbs'));
  const changed =
    verb !== -1 || (behind !== -1 && behind < 3) || isSigned(tokens[figure.first]) || after[0]?.key === 'off';
  if (!changed) return [];
  const link = before.slice(-3).find(({ key }) => links.has(key)) ?? (after[0]?.key === 'off' ? after[0] : undefined);
  const subject = [...before, ...after].some(
    (token) => isIn(token, 'metrics') || (isSpecific(token) && !isIn(token, 'change-verbs', 'gain-verbs')),
  );
  const spot = (sign: Clue['sign'] = 'gain'): Clue[] =>
    clue('outcome', sign, tokens[figure.first], tokens[figure.last]);
  switch (figure.role) {
    case 'percent':
    case 'multiple':
      return subject ? spot('relative-gain') : [];
    case 'money':
      return spot();
    case 'measure':
    case 'duration':
      return saves(before) || (subject && link !== undefined) ? spot() : [];
    case 'bare':
    case 'amount':
      return subject &&
        link !== undefined &&
        [...before, ...after].some((token) => isIn(token, 'direct-changes', 'metrics'))
        ? spot()
        : [];
    case 'idle':
      return [];
  }
}

const links: ReadonlySet<string> = new Set(['by', 'to', 'below', 'above', 'under']);

/** "+7% units", "−40% cost". */
function isSigned(number: Token | undefined): boolean {
  return /^[+\-−–]/.test(number?.text ?? '');
}

/** "saved the team 5 hours a week" needs no "by". */
function saves(before: readonly Token[]): boolean {
  return before.some(({ key }) => key.startsWith('sav'));
}
