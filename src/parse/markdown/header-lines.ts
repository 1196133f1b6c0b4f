import type { SectionKind } from '../../model/resume.js';
import type { FoundPeriod } from '../../text/dates.js';
import { datesOf } from '../entry/header.js';
import { headerLabel } from '../entry/pieces.js';
import { labelledStack } from '../entry/stack.js';
import { namesDegree, namesInstitution, namesOrganization, namesRole } from '../entry/words.js';
import type { Line } from '../line.js';

/** What makes a line the header of an entry, or not. */
export interface Traits {
  readonly dates: readonly FoundPeriod[];
  /** Words besides its dates. */
  readonly words: number;
  /** Starts in bold and is no label such as "**Stack:**". */
  readonly lead: boolean;
  /** Wholly in bold, in italics or in code. */
  readonly set: boolean;
  readonly sentence: boolean;
  readonly label: boolean;
}

/** Headers are short: a longer line is prose whatever it looks like. */
const longestHeader = 300;
/** Bold lines that divide an entry and open none. */
const subLabel =
  /^(?:key |main |major |my )?(?:responsibilit|achievement|accomplishment|highlight|duties|tasks?\b|contribution|technolog|tech\b|tools?\b|stack|description|roles?\b|skills|results?\b|impact|environment|summary|overview|deliverable|features?\b|projects?\b|coursework|links?\b)/i;
/** A line that starts with an address and is no heading belongs to what stands above. */
const addresses = /^(?:https?:\/\/|www\.)/i;
const mostWords = { plain: 10, dated: 14, led: 18, education: 25 };

export function traitsOf(line: Line): Traits {
  const { value } = line;
  const text = value.slice(0, longestHeader);
  const dates = value.length > longestHeader ? [] : datesOf(line);
  const undated = dates.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
  const words = undated.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const [strong] = line.strong;
  const [link] = line.links;
  const label = labelledStack(value) !== null || /^[\p{L}][\p{L} ]{1,30}:(?:\s|$)/u.test(value);
  const start = /^[\p{L}\p{N}]/u.exec(text)?.index ?? firstWord(text);
  const colon =
    strong !== undefined &&
    value
      .slice(strong.start, strong.end + 1)
      .trimEnd()
      .endsWith(':');
  const alone = strong !== undefined && strong.start === 0 && strong.end >= value.length - 1 && !subLabel.test(value);
  const lead = strong !== undefined && strong.start <= start && (!colon || alone);
  return {
    dates,
    words: value.length > longestHeader ? Number.POSITIVE_INFINITY : words,
    lead: lead || (link !== undefined && link.start === 0 && link.end < 60 && !addresses.test(value)),
    set: covers(line, line.strong) || covers(line, line.emphasis) || covers(line, line.code),
    sentence: /[.!?]$/.test(value) && words > 4 && dates.length === 0,
    label: label && !alone,
  };
}

/** Whether a paragraph's first line opens an entry. `listed`: bullets come right after it. */
export function opensEntry(line: Line, kind: SectionKind, listed: boolean): boolean {
  const traits = traitsOf(line);
  const { dates, words, lead } = traits;
  if (labelledStack(line.value) !== null || addresses.test(line.value)) return false;
  if (
    lead &&
    words <= mostWords.led &&
    !(traits.label && dates.length === 0 && line.strong[0]?.end !== line.value.length)
  )
    return true;
  if (traits.label && dates.length === 0) return false;
  if (kind === 'education') {
    const named = namesDegree(line.value) || namesInstitution(line.value);
    return (
      words <= mostWords.education &&
      (dates.some((date) => atEdge(line.value, date)) || named) &&
      !/^\p{Ll}/u.test(line.value)
    );
  }
  if (dates.some((date) => atEdge(line.value, date)) && words <= mostWords.dated && !/^\p{Ll}/u.test(line.value))
    return true;
  if (traits.set && words <= mostWords.dated && listed) return true;
  return (
    listed && words > 0 && words <= mostWords.plain && !traits.sentence && /^[\p{Lu}\p{N}\p{Lo}]/u.test(line.value)
  );
}

/** "Boston, MA" alone on a line. */
const placeLine = /^\p{Lu}[\p{L}. -]{1,30}, \p{Lu}[\p{L}. -]{1,30}$/u;

/** Whether a line goes on with the header above it: its date, place, company or role. */
export function continuesHeader(line: Line, before: readonly Line[], kind: SectionKind): boolean {
  const traits = traitsOf(line);
  if (labelledStack(line.value) !== null) return traits.words <= mostWords.led;
  if (headerLabel.test(line.value)) return traits.words <= mostWords.dated;
  if (traits.sentence || traits.words > mostWords.dated || (traits.label && traits.dates.length === 0)) return false;
  const dated = before.some((other) => datesOf(other).length > 0);
  if (traits.dates.length > 0) return !dated && traits.dates.some((date) => atEdge(line.value, date));
  if (traits.set || traits.lead) return !before.some((other) => startsBold(other)) || traits.set;
  if (kind === 'projects') return false;
  if (placeLine.test(line.value)) return true;
  const named = namesRole(line.value) || namesOrganization(line.value);
  return named && traits.words <= mostWords.plain && /^\p{Lu}/u.test(line.value);
}

export function startsBold(line: Line): boolean {
  return line.strong[0]?.start === 0;
}

/** Prose does not begin with a date. */
export function startsDated(line: Line): boolean {
  return /^[\W_]*$/u.test(line.value.slice(0, datesOf(line)[0]?.span.start ?? 0)) && datesOf(line).length > 0;
}

/** Wrapped prose, against lines that were each typed as a line. */
export function flows(lines: readonly Line[]): boolean {
  return lines.slice(0, -1).every((line, index) => {
    const next = lines[index + 1];
    const text = next?.value ?? '';
    const wrapped = !line.hard && (line.value.length >= wrapWidth || /^\p{Ll}/u.test(text));
    return wrapped && !startsLabel(text) && (next === undefined || !isDateLine(next));
  });
}

/** "Jan 2024 – Apr 2024" or "2024 | Pune" on a line of its own. */
function isDateLine(line: Line): boolean {
  if (line.value.length > longestHeader || !startsDated(line)) return false;
  return /^[\s)\]]*(?:$|[|·•])/.test(line.value.slice(datesOf(line)[0]?.span.end));
}

/** Editors wrap prose at 60 columns or later. */
const wrapWidth = 45;

function startsLabel(text: string): boolean {
  return /^[\p{Lu}][\p{L} &/]{1,30}:\s/u.test(text);
}

/** A date at an end of the line, but for brackets, marks and a score; "in 2023." at the end of a sentence is none. */
function atEdge(text: string, { span }: FoundPeriod): boolean {
  const before = text.slice(0, span.start).trimEnd();
  const after = text.slice(span.end);
  if (/\b(?:in|during|by|of|on|for)$/.test(before)) return false;
  return !/\p{L}/u.test(before) || !/\p{L}{3}/u.test(after) || /^[\s)\],|·–—-]/.test(after);
}

function covers(line: Line, spans: Line['strong']): boolean {
  const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return spans.length > 0 && line.value.length - covered <= 3 * spans.length;
}

function firstWord(text: string): number {
  const at = text.search(/[\p{L}\p{N}]/u);
  return at === -1 ? text.length : at;
}
