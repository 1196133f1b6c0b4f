import { tokensOf } from './date-tokens.js';
import { dateAt, type Reading } from './written-dates.js';

/** Half-open, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FoundDate {
  /** `YYYY`, `YYYY-MM` or "present". */
  readonly value: string;
  readonly span: Span;
}

/** "Jan 2025 – Jun 2025", "since 2020", or a date that stands alone: then only `end` is known. */
export interface FoundPeriod {
  readonly start: FoundDate | null;
  readonly end: FoundDate | null;
  readonly span: Span;
}

const dashes = new Set(['-', '–', '—', '−', '‒', '─', '―', '~', '～', '〜', '→']);
const joiners = new Set('to until till through thru upto bis a à al au até fino hasta по 至 到 から'.split(' '));
const openers = new Set('since from seit desde depuis dal с'.split(' '));
const present = new Set(
  `present presently current currently now today ongoing serving date heute aktuell jetzt derzeit laufend gegenwart actualidad presente actual
  actualmente hoy présent actuellement maintenant aujourd corso oggi attuale attualmente cours atual atualmente hoje momento nu heden obecnie teraz
  настоящее сейчас 至今 现在 現在 今 現職 현재 재직중`.split(/\s+/),
);
const fillers = new Set('the til till to up still la el l le à a in en im bis por expected exp anticipated'.split(' '));

/** All dates and periods that `text` names, in order, in one pass. */
export function findPeriods(text: string): FoundPeriod[] {
  const tokens = tokensOf(text);
  const found: FoundPeriod[] = [];
  let open = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && openers.has(token.text.toLowerCase())) open = at;
    const first = dateAt(tokens, at);
    if (first === null) continue;
    const end = endOf(first);
    const period = end ?? alone(first);
    if (period !== null) {
      const opener = open >= 0 && opensAt(open, at) ? tokens[open] : undefined;
      found.push(withOpener(period.found, opener));
    }
    at = (period?.next ?? first.next) - 1;
  }
  return found;

  /** "since 2020", "since the summer of 2022". */
  function opensAt(opener: number, date: number): boolean {
    return tokens
      .slice(opener + 1, date)
      .every(({ kind, text }) => kind === 'space' || fillers.has(text.toLowerCase()));
  }

  function endOf(first: Reading): { found: FoundPeriod; next: number } | null {
    let at = skipSpace(first.next);
    const separator = tokens[at];
    if (separator === undefined) return null;
    // "2020年10月至今" has nothing between the date and the word.
    if (separator.text === '至今') {
      return closed(first, { year: null, month: null, present: true, span: separator.span, next: at + 1 });
    }
    // "Apr. 2010 / Oct. 2012", but not "06/2024".
    const slash = separator.text === '/' && at > first.next && tokens[at + 1]?.kind === 'space' && first.year !== null;
    const dash = dashes.has(separator.text) || slash || academicYear(first, at);
    if (!dash && !joiners.has(separator.text.toLowerCase())) return null;
    while (dashes.has(tokens[at + 1]?.text ?? '')) at += 1;
    const afterSeparator = skipSpace(at + 1);
    const last = dash ? (shortYear(first, at + 1) ?? lastDate(afterSeparator)) : lastDate(afterSeparator);
    if (last !== null) return closed(first, last);
    const next = tokens[afterSeparator];
    if (!dash || first.year === null || (next !== undefined && next.text !== ')' && next.text !== ']')) return null;
    return {
      found: {
        start: dateOf(first, first.year),
        end: { value: 'present', span: separator.span },
        span: { start: first.span.start, end: separator.span.end },
      },
      next: at + 1,
    };
  }

  /** "2024/2025". */
  function academicYear(first: Reading, at: number): boolean {
    const next = tokens[at + 1];
    if (tokens[at]?.text !== '/' || first.year === null || first.month !== null || next?.kind !== 'number')
      return false;
    return Number(next.text) === first.year + 1;
  }

  function lastDate(from: number): Reading | null {
    let at = from;
    if (isQuote(tokens[at]?.text) || tokens[at]?.text === '(') at += 1;
    for (let word = tokens[at]; word?.kind === 'word' && fillers.has(word.text.toLowerCase()); word = tokens[at]) {
      at = skipSpace(at + 1);
    }
    const token = tokens[at];
    if (token?.kind === 'word' && present.has(token.text.toLowerCase())) {
      return { year: null, month: null, present: true, span: token.span, next: at + 1 };
    }
    return dateAt(tokens, at);
  }

  /** The "24" of "2023–24". */
  function shortYear(first: Reading, at: number): Reading | null {
    const token = tokens[at];
    if (first.year === null || first.month !== null || token?.kind !== 'number' || token.text.length !== 2) return null;
    const year = Math.floor(first.year / 100) * 100 + Number(token.text);
    if (year < first.year) return null;
    return { year, month: null, present: false, span: token.span, next: at + 1 };
  }

  function skipSpace(at: number): number {
    return tokens[at]?.kind === 'space' ? at + 1 : at;
  }
}

function isQuote(text: string | undefined): boolean {
  return text !== undefined && '\'"‘’“”*_'.includes(text);
}

function closed(first: Reading, last: Reading): { found: FoundPeriod; next: number } | null {
  const year = first.year ?? last.year;
  if (year === null || (last.year === null && !last.present)) return null;
  return {
    found: {
      start: dateOf(first, year),
      end: last.present ? { value: 'present', span: last.span } : dateOf(last, last.year ?? year),
      span: { start: first.span.start, end: last.span.end },
    },
    next: last.next,
  };
}

function alone(date: Reading): { found: FoundPeriod; next: number } | null {
  if (date.year === null) return null;
  return { found: { start: null, end: dateOf(date, date.year), span: date.span }, next: date.next };
}

function withOpener(period: FoundPeriod, opener: { text: string; span: Span } | undefined): FoundPeriod {
  if (opener === undefined) return period;
  const span = { start: opener.span.start, end: period.span.end };
  if (period.start !== null || opener.text.toLowerCase() === 'from') return { ...period, span };
  return { start: period.end, end: { value: 'present', span: opener.span }, span };
}

function dateOf({ month, span }: Reading, year: number): FoundDate {
  return { value: month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`, span };
}
