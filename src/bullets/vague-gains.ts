import type { Range } from '../model/source.js';
import { isIn, type Token } from './token.js';

/**
 * Percentages without a subject that could be checked: ", improving overall efficiency by 40%", "a 30% increase in productivity".
 * "Improving query performance by 40%" has one.
 */
export function findVagueGains(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || !isPercent(tokens, at)) return;
    const range = before(tokens, at) ?? consequence(tokens, at) ?? after(tokens, at);
    if (range !== null) found.push(range);
  });
  return found;
}

/** "improving efficiency and productivity by up to 40%" */
function before(tokens: readonly Token[], number: number): Range | null {
  let vague = false;
  let intangible = false;
  let start: number | null = null;
  for (let at = number - 1; at >= 0 && number - at <= reach; at--) {
    const token = tokens[at];
    if (isIn(token, 'gain-verbs') && vague) {
      start = at;
      break;
    }
    if (isIn(token, 'intangible-gains')) intangible = true;
    if (isVague(token)) vague = true;
    // "from 60%" is a baseline.
    else if (token?.key === 'from' || !(isFiller(token) || (intangible && isModifier(token)))) break;
  }
  return start === null ? null : spanFrom(tokens, start, numberEnd(tokens, number));
}

/** "so that performance improved by 60%", "which means that revenue grew 20%": the subject stands before the verb. */
function consequence(tokens: readonly Token[], number: number): Range | null {
  let verb = false;
  let vague = false;
  for (let at = number - 1; at >= 0 && number - at <= reach; at--) {
    const token = tokens[at];
    if (vague && openers.has(token?.key ?? '')) return spanFrom(tokens, at, numberEnd(tokens, number));
    if (isVague(token) && verb) vague = true;
    else if (isIn(token, 'gain-verbs', 'change-verbs') && !vague) verb = true;
    else if (!isFiller(token) || token?.key === 'from') return null;
  }
  return null;
}

/** Words that open a clause about what followed. */
const openers: ReadonlySet<string> = new Set(['so', 'which', 'that', 'whereby', 'thus', 'hence', 'and', 'where', ',']);

/** "with a 40% improvement in overall efficiency" */
function after(tokens: readonly Token[], number: number): Range | null {
  let last = numberEnd(tokens, number);
  if (!isIn(tokens[last + 1], 'gain-verbs')) return null;
  let vague = false;
  for (let at = last + 2; at < tokens.length && at - number <= reach; at++) {
    if (isVague(tokens[at])) {
      // "20% improvement in website loading speed": it only says which speed.
      if (tokens[at + 1]?.kind === 'word' && !isFiller(tokens[at + 1])) break;
      vague = true;
      last = at;
    } else if (!isFiller(tokens[at]) || tokens[at]?.key === ',') break;
  }
  return vague ? spanFrom(tokens, number, last) : null;
}

/** How many words apart verb, subject and number may stand. */
const reach = 9;

function isPercent(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return (
    word?.key.endsWith('%') === true ||
    ['%', 'percent', 'percentage'].includes(tokens[at + 1]?.key ?? '') ||
    word?.key.endsWith('x') === true
  );
}

function numberEnd(tokens: readonly Token[], at: number): number {
  return ['%', 'percent', 'percentage'].includes(tokens[at + 1]?.key ?? '') ? at + 1 : at;
}

/** Words that give a vague gain no subject. */
function isFiller(token: Token | undefined): boolean {
  if (token === undefined || token.skill !== null) return false;
  if (token.kind === 'mark') return token.key === ',' || token.key === '*' || token.key === '~';
  return (
    (token.kind === 'word' && isIn(token, 'function-words', 'buzzwords', 'gain-verbs')) ||
    isVague(token) ||
    plainSubjects.has(token.key)
  );
}

/** Subjects as vague as the gain itself. */
const plainSubjects: ReadonlySet<string> = new Set(
  'overall total general team teams user users customer customers client project operational organisational organizational business system application website software work staff employee company development'.split(
    ' ',
  ),
);

/** Before an intangible gain it only says whose: "deployment efficiency", "data accessibility". */
function isModifier(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.skill === null && isIn(token, 'generic-words', 'metrics');
}

function isVague(token: Token | undefined): boolean {
  return isIn(token, 'vague-gains') || earnings.has(token?.key ?? '');
}

/** What the whole business earns: "sales" of nothing in particular owe little to one piece of work. */
const earnings: ReadonlySet<string> = new Set(['revenue', 'revenues', 'sales', 'profit', 'profits', 'turnover']);

/** The span with the comma and linking words before it. */
function spanFrom(tokens: readonly Token[], first: number, last: number): Range {
  let start = first;
  while (
    [
      'thereby',
      'thus',
      'hence',
      'and',
      'with',
      'a',
      'an',
      'by',
      ',',
      'in',
      'resulting',
      'which',
      'so',
      'that',
      '*',
    ].includes(tokens[start - 1]?.key ?? '')
  )
    start -= 1;
  return { start: tokens[start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
