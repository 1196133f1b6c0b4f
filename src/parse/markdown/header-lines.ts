import type { SectionKind } from '../../model/resume.js';
import type { FoundPeriod } from '../../text/dates.js';
import { datesOf } from '../entry/header.js';
import { labelledStack } from '../entry/stack.js';
import type { HeaderWords } from '../entry/words.js';
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
  /^(?:(?:key|main|major|my|relevant|related|selected|core|notable|job|primary) )?(?:responsibilit(?:y|ies)|achievements?|accomplishments?|highlights?|dut(?:y|ies)|tasks?|contributions?|technolog(?:y|ies)|tech(?:nical)?(?: stack| skills)?|tools?|stack|descriptions?|roles?|skills?|results?|impacts?|environments?|summary|overview|deliverables?|features?|projects?|course ?work|courses|links?|activities)(?:(?: and | & |\/)[a-z ]{3,20})?(?: (?:used|includ(?:e|es|ed|ing)|involved|details|handled|taken))?\s*(?::|$)/i;
/** A line that starts with an address and is no heading belongs to what stands above. */
const addresses = /^(?:https?:\/\/|www\.)/i;
const mostLabelWords = 4;
const mostWords = { plain: 10, dated: 14, led: 18, education: 25 };

/** A name that ends in a full stop, and no sentence: "Kaveri Foods, Inc.". */
const abbreviated = /\b(?:inc|ltd|co|corp|s\.a|e\.v)\.$/i;

/** "Key responsibilities", "Tech stack": divides an entry and opens none. */
export function isSubLabel({ value }: Line): boolean {
  return subLabel.test(value) && value.split(' ').length <= mostLabelWords;
}

/** A line is looked at once for every way of cutting a section. */
const known = new WeakMap<Line, Traits>();

export function traitsOf(line: Line): Traits {
  const traits = known.get(line) ?? readTraits(line);
  known.set(line, traits);
  return traits;
}

function readTraits(line: Line): Traits {
  const { value } = line;
  const text = value.slice(0, longestHeader);
  const dates = value.length > longestHeader ? [] : datesOf(line);
  const words = withoutDates(text, dates).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const [strong] = line.strong;
  const [link] = line.links;
  const label = labelledStack(value) !== null || /^[\p{L}][\p{L} ]{1,30}:(?!\/\/)/u.test(value);
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
    sentence: /[.!?]$/.test(value) && !abbreviated.test(value) && words > 4 && dates.length === 0,
    label: label && !alone && !covers(line, line.emphasis),
  };
}

export function withoutDates(text: string, dates: readonly FoundPeriod[]): string {
  return dates.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
}

/** "Jan 2024 – Apr 2024" and hardly a word beside it. */
export function isDateAlone(line: Line): boolean {
  const { dates, words } = traitsOf(line);
  return dates.length > 0 && words <= 1;
}

/** "Company: Acme", "Duration: 2019 - 2021". */
export function isLabelled({ value }: Line, words: HeaderWords): boolean {
  const colon = value.slice(0, longestLabel).indexOf(':');
  return colon > 0 && words.labelOf(value.slice(0, colon)) !== null;
}

const longestLabel = 30;

export function isDated(lines: readonly Line[]): boolean {
  return lines.some((line) => traitsOf(line).dates.length > 0);
}

/** Of a line in a header that says nothing but a name. */
export const mostNameWords = 8;

export function isName(line: Line): boolean {
  return traitsOf(line).words <= mostNameWords && isNameLike(line.value);
}

/** "Halo Compliance": every longer word is spelled as in a name. */
export function isNameLike(text: string): boolean {
  return (
    !(/[:.]$/.test(text) && !abbreviated.test(text)) &&
    text.split(' ').every((word) => /^[\p{Lu}\p{Lo}\p{N}&(|·•–-]/u.test(word) || word.length < 4)
  );
}

/** "Boston, MA" alone on a line. */
const placeLine = /^\p{Lu}[\p{L}. -]{1,30}, \p{Lu}[\p{L}. -]{1,30}$/u;

/** Whether a line goes on with the header above it: its date, place, company or role. */
export function continuesHeader(
  line: Line,
  before: readonly Line[],
  kind: SectionKind,
  vocabulary: HeaderWords,
): boolean {
  const traits = traitsOf(line);
  if (labelledStack(line.value) !== null) return traits.words <= mostWords.led;
  if (isLabelled(line, vocabulary)) return traits.words <= mostWords.dated;
  if (traits.sentence || traits.words > mostWords.dated || (traits.label && traits.dates.length === 0)) return false;
  const dated = before.some((other) => datesOf(other).length > 0);
  if (traits.dates.length > 0) return !dated && traits.dates.some((date) => atEdge(line.value, date));
  if (traits.set || traits.lead) return !before.some((other) => startsBold(other)) || traits.set;
  if (kind === 'projects') return false;
  if (placeLine.test(line.value)) return true;
  const named = vocabulary.namesRole(line.value) || vocabulary.namesOrganization(line.value);
  return named && traits.words <= mostWords.plain && isNameLike(line.value);
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
    const wrapped = !line.hard && line.gaps.length === 0 && (line.value.length >= wrapWidth || /^\p{Ll}/u.test(text));
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
