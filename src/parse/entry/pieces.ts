import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';
import { bracketsApart, commaSpans } from './commas.js';
import { cutsOf } from './cuts.js';
import { isStackOf } from './stack.js';
import { trimmed } from './trim.js';
import type { HeaderLabel, HeaderWords } from './words.js';

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

const longestLabel = 30;

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
