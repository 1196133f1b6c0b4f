import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';

/** A piece of a header line between separators. */
export interface Piece {
  readonly line: Line;
  readonly span: Range;
  readonly text: string;
  /** Index of its line in the header. */
  readonly row: number;
}

const separators =
  /\s*[|•·;]\s*|\t+|\s+[_*]*[-–—]+\s+|\s?—\s?|\s+@\s+|\s+:\s+|\s+(?:at|from|bei|beim|bei der|chez|presso)\s+(?=[\p{Lu}\d])/gu;
/** "Position: Backend Intern" under a company. */
export const headerLabel =
  /^(?:position|role|title|job title|designation|company|employer|organi[sz]ation|client|location|duration|period|dates?|institut(?:e|ion)|degree)\s*:\s*/i;
const edge = /[\s,;:|–—\-·•/*_~>，、：；～]/;

/** What `spans` of a line hold, cut where the author changed the subject: at "|", "—", " at ", and where bold ends. */
export function piecesOf(line: Line, row: number, spans: readonly Range[]): Piece[] {
  const cuts = cutsOf(line);
  return spans.flatMap((span) => {
    const pieces: Piece[] = [];
    let start = span.start;
    for (const cut of [...cuts, { start: span.end, end: span.end }]) {
      if (cut.end < start || cut.start > span.end) continue;
      const piece = pieceOf(line, row, { start, end: Math.min(Math.max(cut.start, start), span.end) });
      if (piece !== null) pieces.push(piece);
      start = Math.max(start, cut.end);
    }
    return pieces;
  });
}

export function pieceOf(line: Line, row: number, span: Range): Piece | null {
  const { value } = line;
  let { start, end } = span;
  start += headerLabel.exec(value.slice(start, end))?.[0].length ?? 0;
  while (start < end && edge.test(value[start] ?? '')) start += 1;
  while (end > start && edge.test(value[end - 1] ?? '')) end -= 1;
  if (
    value[end - 1] === '.' &&
    !/\.\p{L}{1,3}\.$/u.test(value.slice(start, end)) &&
    !/\b(?:inc|ltd|co|pvt)\.$/i.test(value.slice(start, end))
  )
    end -= 1;
  const text = value.slice(start, end);
  return /[\p{L}\p{N}]/u.test(text) ? { line, row, span: { start, end }, text } : null;
}

/** Separators outside brackets, and the ends of bold and italic stretches. */
function cutsOf(line: Line): Range[] {
  const { value } = line;
  const depths = bracketDepths(value);
  const cuts: Range[] = [];
  for (const match of value.matchAll(separators)) {
    if ((depths[match.index] ?? 0) === 0) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const { start, end } of [...line.strong, ...line.emphasis]) {
    const before = value.slice(0, start).trimEnd();
    if (start > 0 && (depths[start] ?? 0) === 0 && !before.endsWith(',')) cuts.push({ start, end: start });
    if (end < value.length && (depths[end] ?? 0) === 0 && !/^\s*[(\p{L}\p{N}]/u.test(value.slice(end, end + 4)))
      cuts.push({ start: end, end });
    else if (end < value.length && /^\s+\p{L}/u.test(value.slice(end, end + 4))) cuts.push({ start: end, end });
  }
  return cuts.sort((one, other) => one.start - other.start);
}

function bracketDepths(text: string): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ')' || text[at] === ']') depth = Math.max(0, depth - 1);
    depths.push(depth);
    if (text[at] === '(' || text[at] === '[') depth += 1;
  }
  return depths;
}

/** "Acme: Engineer" says two things as "Acme, Engineer" does. */
function isComma(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return ',，、：'.includes(character) || (character === ':' && text[at + 1] === ' ');
}

/** The piece cut at its commas, but not inside brackets nor before "Inc." and "Ltd.". */
export function commaPieces(piece: Piece): Piece[] {
  const { line, row, span } = piece;
  const depths = bracketDepths(line.value);
  const pieces: Piece[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const comma =
      isComma(line.value, at) &&
      (depths[at] ?? 0) === 0 &&
      !/^,\s*(?:inc|ltd|llc|pvt)\b/i.test(line.value.slice(at, at + 8));
    if (at < span.end && !comma) continue;
    const part = pieceOf(line, row, { start, end: at });
    if (part !== null) pieces.push(part);
    start = at + 1;
  }
  return pieces;
}
