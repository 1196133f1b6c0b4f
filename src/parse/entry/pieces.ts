import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';
import { isStackOf } from './stack.js';
import { type HeaderLabel, type HeaderWords, namesScore } from './words.js';

/** A piece of a header line between separators. */
export interface Piece {
  readonly line: Line;
  readonly span: Range;
  readonly text: string;
  /** Index of its line in the header. */
  readonly row: number;
  /** Index among the parts of its line that stand between hard separators: "|", "—", " at ", the end of bold. */
  readonly cell: number;
  /** Index among the comma parts of its cell. */
  readonly part: number;
  /** "Position", where the line says "Position: Backend Intern". */
  readonly label: HeaderLabel | null;
  /** A town with its region: "Zug, Switzerland". */
  readonly place: boolean;
}

const marks =
  /\s*[|•·;‖│¦]\s*|\t+|\s+[_*]*[-–—]+[_*]*\s+|\s*[-–—_]{3,}\s*|\s?—\s?|\s+–(?=\p{Lu})|(?<=\p{L})–\s+|\s+\/{1,2}\s+|\s+~+\s+|\s+[>»→]+\s+/gu;
/** "Engineer at Acme", "Engineer @ Acme". */
const prepositions =
  /\s+:{1,2}\s+|\s+@\s*(?=\p{L})|\s+(?:at|at the|from|from the|bei|beim|bei der|chez|presso)\s+(?=[\p{Lu}\d]|[\p{Ll}\d-]{3,}$)/gu;
const longestLabel = 30;
const edge = /[\s,;:|–—\-·•/*_~>，、：；～=…]/;
const ordinal = /^\s*\d{1,2}(?:\.?\)\s*|\.\s+)(?=[\p{L}\p{N}])/u;
/** "B.Sc. at the" was cut before the name of the college. */
const preposition = /\s(?:at|from|of|in|for|with|to|the|and|de|à|bei)$/i;
const company = /^,\s*(?:inc|ltd|llc|llp|pvt|corp|co|gmbh|s\.?a|l\.?p|d\.?c|plc|limited|ph\.?d)\b(?!-)/i;

/** What `spans` of a line hold, cut where the author changed the subject. */
export function piecesOf(
  line: Line,
  row: number,
  spans: readonly Range[],
  kind: SectionKind,
  words: HeaderWords,
): Piece[] {
  const cuts = cutsOf(line, kind, words);
  const pieces: Piece[] = [];
  let cell = 0;
  for (const span of spans) {
    let start = span.start;
    for (const cut of [...cuts, { start: span.end, end: span.end }]) {
      if (cut.end < start || cut.start > span.end) continue;
      const end = Math.min(Math.max(cut.start, start), span.end);
      const dated = end === span.end && end < line.value.length;
      const parts = cellPieces(line, row, cell, { start, end }, dated, kind, words);
      if (parts.length > 0) cell += 1;
      pieces.push(...parts);
      start = Math.max(start, cut.end);
    }
  }
  return pieces;
}

/** A cell cut at its commas, without what its brackets say of place and score. */
function cellPieces(
  line: Line,
  row: number,
  cell: number,
  span: Range,
  dated: boolean,
  kind: SectionKind,
  words: HeaderWords,
): Piece[] {
  const text = line.value.slice(span.start, span.end);
  const colon = text.slice(0, longestLabel).search(/\s*[:：]/);
  const label = colon === -1 ? null : words.labelOf(text.slice(0, colon).replace(/^[^\p{L}]+/u, ''));
  const from = span.start + (label === null ? 0 : colon);
  const joined = dated ? from + words.withoutJoiners(line.value.slice(from, span.end)) : span.end;
  const whole = trimmed(line.value, { start: from, end: joined });
  const first = row === 0 && cell === 0;
  const stack =
    kind === 'projects' ? first : !first && isStackOf(line.value.slice(whole.start, whole.end), kind, words);
  const cut = stack ? [whole] : commaSpans(line.value, whole);
  const spans = cut
    .flatMap((part) => bracketsApart(line.value, part, words))
    .map((part) => trimmed(line.value, part))
    .filter((part) => /[\p{L}\p{N}]/u.test(line.value.slice(part.start, part.end)));
  return placesJoined(line.value, spans, cell, words).map((part, index) => ({
    line,
    row,
    cell,
    part: index,
    label: index === 0 ? label : null,
    place: part.place,
    span: { start: part.start, end: part.end },
    text: line.value.slice(part.start, part.end),
  }));
}

export function trimmed(value: string, span: Range): Range {
  let { start, end } = span;
  start += ordinal.exec(value.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  while (start < end && (edge.test(value[start] ?? '') || (value[start] === '.' && /\s/.test(value[start + 1] ?? ''))))
    start += 1;
  while (end > start && edge.test(value[end - 1] ?? '')) end -= 1;
  if (value[start] === '(' && value.indexOf(')', start) === end - 1)
    return trimmed(value, { start: start + 1, end: end - 1 });
  for (
    let last = preposition.exec(value.slice(start, end));
    last !== null;
    last = preposition.exec(value.slice(start, end))
  )
    end -= last[0].length;
  const text = value.slice(start, end);
  if (text.endsWith('.') && !/\.\p{L}{1,3}\.$/u.test(text) && !/\b(?:inc|ltd|co|corp|pvt|jr|sr|\p{Lu})\.$/iu.test(text))
    end -= 1;
  // A bracket without its other half was around the date.
  if (/[([]$/.test(value.slice(start, end)) || /^[)\]]/.test(value.slice(start, end)))
    return trimmed(value, { start: start + (/^[)\]]/.test(text) ? 1 : 0), end: end - (/[([]$/.test(text) ? 1 : 0) });
  return { start, end };
}

/** Separators outside brackets, and the ends of bold and italic stretches. */
function cutsOf(line: Line, kind: SectionKind, words: HeaderWords): Range[] {
  const { value } = line;
  const depths = bracketDepths(value);
  const cuts: Range[] = [];
  const said = [...value.matchAll(prepositions)].filter(({ index }) => !insideName(value.slice(0, index), words));
  const found = [...value.matchAll(marks), ...(kind === 'projects' ? [] : said)];
  for (const match of found) {
    if ((depths[match.index] ?? 0) === 0) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  cuts.push(...clientsOf(value, words));
  cuts.push(...stopsOf(value, words).filter(({ start }) => (depths[start] ?? 0) === 0));
  cuts.push(...line.gaps.filter(({ start }) => (depths[start] ?? 0) === 0 && value[start - 1] !== ':'));
  if (kind === 'projects')
    cuts.push(...line.links.filter(({ start, end }) => start > 0 && words.isLinkWord(value.slice(start, end))));
  for (const { start, end } of [...line.strong, ...line.emphasis]) {
    if (isLabel(value.slice(start, end + 1), words)) continue;
    const before = value.slice(0, start).trimEnd();
    if (start > 0 && (depths[start] ?? 0) === 0 && !before.endsWith(',')) cuts.push({ start, end: start });
    if (end < value.length && (depths[end] ?? 0) === 0 && !/^\s*[(\p{L}\p{N}]/u.test(value.slice(end, end + 4)))
      cuts.push({ start: end, end });
    else if (end < value.length && /^\s+\p{L}/u.test(value.slice(end, end + 4))) cuts.push({ start: end, end });
  }
  return cuts.sort((one, other) => one.start - other.start);
}

/** "Contractor for Acme Limited", but not "Engineer for data platforms". */
function clientsOf(text: string, words: HeaderWords): Range[] {
  const match = /\s+for\s+(?=\p{Lu})/u.exec(text);
  if (match === null || !words.endsInRole(text.slice(0, match.index))) return [];
  const end = match.index + match[0].length;
  const [after = ''] = text.slice(end).split(/[|(,]|\s[-–—]\s/);
  return words.namesOrganization(after) ? [{ start: match.index, end }] : [];
}

/** "Flatiron Institute. New York, NY", "M.Sc. in Networks. Technical University of Lisbon": the full stop stands for a comma. */
function stopsOf(text: string, words: HeaderWords): Range[] {
  return [...text.matchAll(/(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/gu)].flatMap((match): Range[] => {
    const end = match.index + match[0].length;
    const [after] = text.slice(end).split(/\s*[|(·]|\s[-–—]\s|\d{4}/);
    const school = words.namesInstitution(after?.split(',')[0] ?? '') && words.namesDegree(text.slice(0, match.index));
    return words.isPlace(after ?? '') || school ? [{ start: match.index, end }] : [];
  });
}

/** "**Role:** Developer" is one piece. */
function isLabel(text: string, words: HeaderWords): boolean {
  const name = /^\W*(.*?)\s*:\s*$/.exec(text)?.[1];
  return name !== undefined && words.labelOf(name) !== null;
}

/** "State University of New York at Oswego" is one name. */
function insideName(text: string, words: HeaderWords): boolean {
  const before = text.split(/[|•–—,]|\s-\s|\s(?:at|from)\s/).at(-1) ?? '';
  return words.namesInstitution(before) && !words.namesDegree(before) && !words.namesRole(before);
}

function bracketDepths(text: string): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (')]）'.includes(text[at] ?? ' ')) depth = Math.max(0, depth - 1);
    depths.push(depth);
    if ('([（'.includes(text[at] ?? ' ')) depth += 1;
  }
  return depths;
}

/** "Acme: Engineer" says two things as "Acme, Engineer" does. */
function isComma(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return ',，、：'.includes(character) || (character === ':' && text[at + 1] === ' ');
}

/** Cut at commas, but not inside brackets nor before "Inc." and "Ltd.". */
function commaSpans(text: string, span: Range): Range[] {
  const depths = bracketDepths(text);
  const base = depths[span.start] ?? 0;
  const spans: Range[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const comma = isComma(text, at) && (depths[at] ?? 0) === base && !company.test(text.slice(at, at + 12));
    if (at < span.end && !comma) continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

/** "Acme (Pune, India)" names a place in its brackets, "B.Sc. (GPA: 3.6)" a score. */
function bracketsApart(text: string, span: Range, words: HeaderWords): Range[] {
  const { start, end } = trimmed(text, span);
  const open = text.lastIndexOf('(', end - 1);
  if (open <= start || text.indexOf(')', open) !== end - 1) return [span];
  const inside = text.slice(open + 1, end - 1);
  const before = text.slice(start, open);
  if (namesScore(inside) && !words.namesOrganization(inside)) return [{ start, end: open }];
  const apart =
    words.isPlace(inside) ||
    (words.namesOrganization(inside) && words.endsInRole(before)) ||
    (words.namesInstitution(inside) && words.namesDegree(before));
  return apart
    ? [
        { start, end: open },
        { start: open + 1, end: end - 1 },
      ]
    : [span];
}

type Part = Range & Pick<Piece, 'place'>;

/** "Austin" and "TX" are one place. */
function placesJoined(text: string, spans: readonly Range[], cell: number, words: HeaderWords): Part[] {
  const joined: Part[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const part = text.slice(span.start, span.end);
    const town = before === undefined ? '' : text.slice(before.start, before.end);
    const whole = before === undefined ? '' : text.slice(before.start, span.end);
    const names =
      words.namesRole(town) || words.namesOrganization(town) || words.namesInstitution(town) || words.namesDegree(town);
    const alone = spans.length === 2 && (cell > 0 || words.isPlace(whole));
    const isTown = words.isPlace(town) || (!names && (joined.length > 1 || alone));
    const region = words.isRegion(part) || (words.isPlace(part) && words.isPlace(town));
    if (before !== undefined && region && (isTown || (!names && joined.length > 1 && town.split(' ').length <= 3)))
      joined[joined.length - 1] = { start: before.start, end: span.end, place: true };
    else joined.push({ ...span, place: false });
  }
  return joined;
}
