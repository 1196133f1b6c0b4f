import type { Token } from './date-tokens.js';
import { monthOf } from './months.js';

/** One date as written. `year` is null for a bare month, which only the other end of a period can date. */
export interface Reading {
  readonly year: number | null;
  readonly month: number | null;
  readonly present: boolean;
  readonly span: { readonly start: number; readonly end: number };
  /** Index of the token after it. */
  readonly next: number;
}

const oldest = 1950;
const newest = 2039;
const seasons = new Set(
  'spring summer summers autumn fall winter printemps été automne hiver primavera verano otoño invierno frühling frühjahr sommer herbst estate autunno inverno verão outono'.split(
    ' ',
  ),
);
const betweenMonthAndYear = new Set([',', '.', "'", '’', '‘', '`', '-', '/', 'of', 'de', 'del', 'do']);
const ordinals = new Set(['st', 'nd', 'rd', 'th']);

/** The date that starts at token `at`, if one does. */
export function dateAt(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before?.kind === 'number') return null;
  if (token.kind === 'word') return monthFirst(tokens, at) ?? seasonFirst(tokens, at) ?? quarterFirst(tokens, at);
  if (token.kind === 'number' && before?.kind !== 'word') return numberFirst(tokens, at);
  return null;
}

function monthFirst(tokens: readonly Token[], at: number): Reading | null {
  const month = monthOf(tokens[at]?.text ?? '');
  if (month === null) return null;
  let next = pastMarks(tokens, at + 1);
  const day = dayOf(tokens[next]);
  const short = next;
  if (day !== null) next = pastMarks(tokens, ordinals.has(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1);
  const year = yearAt(tokens, next);
  if (year !== null) return reading(tokens, at, next, year, month);
  if (day !== null && tokens[short]?.text.length === 2) {
    return reading(tokens, at, short, 2000 + Number(tokens[short]?.text), month);
  }
  return reading(tokens, at, tokens[at + 1]?.text === '.' ? at + 1 : at, null, month);
}

function seasonFirst(tokens: readonly Token[], at: number): Reading | null {
  if (!seasons.has(tokens[at]?.text.toLowerCase() ?? '')) return null;
  const next = pastMarks(tokens, at + 1);
  const year = yearAt(tokens, next);
  return year === null ? null : reading(tokens, at, next, year, null);
}

/** "Q2 2021", like a season, is told by its year. */
function quarterFirst(tokens: readonly Token[], at: number): Reading | null {
  const quarter = Number(tokens[at]?.text === 'Q' ? tokens[at + 1]?.text : 0);
  if (quarter < 1 || quarter > 4) return null;
  const next = pastMarks(tokens, at + 2);
  const year = yearAt(tokens, next);
  return year === null ? null : reading(tokens, at, next, year, null);
}

function numberFirst(tokens: readonly Token[], at: number): Reading | null {
  const year = yearAt(tokens, at);
  if (year !== null) return yearFirst(tokens, at, year);
  if (dayOf(tokens[at]) === null) return null;
  return dottedDate(tokens, at) ?? shortDate(tokens, at) ?? (endsWord(tokens, at) ? null : dayThenMonth(tokens, at));
}

/** The "1" of "SDE-1 Aug 2023" is no day, that of "5 Jan-1 Aug 2023" is. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 2];
  return tokens[at - 1]?.text === '-' && word?.kind === 'word' && monthOf(word.text) === null;
}

/** "2024", "2024-06", "2024/06/30", "2024 June", "2024年6月". */
function yearFirst(tokens: readonly Token[], at: number, year: number): Reading {
  const mark = tokens[at + 1]?.text ?? '';
  const month = monthNumber(tokens[at + 2]);
  if (isYearMark(mark)) {
    const next = tokens[at + 2]?.kind === 'space' ? at + 3 : at + 2;
    const named = '月월'.includes(tokens[next + 1]?.text ?? 'none') ? monthNumber(tokens[next]) : null;
    return reading(tokens, at, named === null ? at + 1 : next + 1, year, named);
  }
  const academic = mark === '-' && Number(tokens[at + 2]?.text) === (year + 1) % 100;
  if (isDateMark(mark) && month !== null && !academic && (tokens[at + 2]?.text.length === 2 || mark !== '-')) {
    const day = tokens[at + 3]?.text === mark && dayOf(tokens[at + 4]) !== null;
    return reading(tokens, at, day ? at + 4 : at + 2, year, month);
  }
  const named = tokens[at + 1]?.kind === 'space' ? monthFirst(tokens, at + 2) : null;
  if (named?.year === null && named.month !== null) return reading(tokens, at, at + 2, year, named.month);
  return reading(tokens, at, at, year, null);
}

/** "06/2024", "30/06/2024", "06/30/2024". */
function dottedDate(tokens: readonly Token[], at: number): Reading | null {
  const mark = tokens[at + 1]?.text ?? '';
  if (!isDateMark(mark)) return null;
  const year = yearAt(tokens, at + 2);
  if (year !== null) {
    const month = monthNumber(tokens[at]);
    return month === null ? null : reading(tokens, at, at + 2, year, month);
  }
  const last = tokens[at + 3]?.text === mark ? yearAt(tokens, at + 4) : null;
  if (last === null) return null;
  const month = monthNumber(tokens[at + 2]) ?? monthNumber(tokens[at]);
  return reading(tokens, at, at + 4, last, month);
}

/** "12/18" beside the dash of a period: "12/18 – 05/20". */
function shortDate(tokens: readonly Token[], at: number): Reading | null {
  const [month, year] = [monthNumber(tokens[at]), tokens[at + 2]];
  if (month === null || tokens[at + 1]?.text !== '/' || year?.kind !== 'number' || year.text.length !== 2) return null;
  if (tokens[at + 3]?.text === '/' || !(isDash(tokens, at, -1) || isDash(tokens, at + 2, 1))) return null;
  return reading(tokens, at, at + 2, 2000 + Number(year.text), month);
}

/** Whether a dash stands beside the token, a space between or not. */
function isDash(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const next = tokens[at + step]?.kind === 'space' ? at + 2 * step : at + step;
  return '-–—'.includes(tokens[next]?.text ?? 'none');
}

/** "15 January 2024", "1st March, 2024". */
function dayThenMonth(tokens: readonly Token[], at: number): Reading | null {
  let next = at + 1;
  if (ordinals.has(tokens[next]?.text ?? '')) next += 1;
  if (tokens[next]?.kind === 'space' || tokens[next]?.text === '-') next += 1;
  const dated = tokens[next]?.kind === 'word' ? monthFirst(tokens, next) : null;
  if (dated === null || dated.year === null) return null;
  return reading(tokens, at, dated.next - 1, dated.year, dated.month);
}

function reading(tokens: readonly Token[], from: number, to: number, year: number | null, month: number | null) {
  const start = tokens[from]?.span.start ?? 0;
  return { year, month, present: false, span: { start, end: tokens[to]?.span.end ?? start }, next: to + 1 };
}

/** At most one space, a mark and a space: "Aug, '24", "Aug-2024", "agosto de 2024". */
function pastMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[at];
    if (token?.kind !== 'space' && !betweenMonthAndYear.has(token?.text ?? '')) break;
    at += 1;
  }
  return at;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const before = tokens[at - 1]?.text ?? '';
  if (token.text.length === 2 && (before === "'" || before === '’' || before === '‘')) return 2000 + Number(token.text);
  const after = tokens[at + 1];
  if (token.text.length !== 4 || '$€£₹'.includes(before || ' ')) return null;
  if (after !== undefined && ((after.kind === 'word' && !isYearMark(after.text)) || '+%'.includes(after.text)))
    return null;
  const year = Number(token.text);
  return year >= oldest && year <= newest ? year : null;
}

function monthNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const month = Number(token.text);
  return month >= 1 && month <= 12 ? month : null;
}

function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

function isYearMark(text: string): boolean {
  return text === '年' || text === '년';
}

function isDateMark(text: string): boolean {
  return text === '/' || text === '-' || text === '.';
}
