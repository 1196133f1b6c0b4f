import type { SectionKind } from '../../model/resume.js';
import type { Evidence } from './evidence.js';
import type { Piece } from './pieces.js';
import { isStackOf } from './stack.js';
import type { HeaderWords } from './words.js';

/** A piece with what speaks for each field: its own words and those that stand in its place in the other entries. */
export interface Candidate {
  readonly piece: Piece;
  readonly own: Evidence;
  readonly shared: Evidence;
  readonly inherited: boolean;
}

/** One piece from the start of one to the end of the other, which stand in one line. */
export function through(first: Piece, last: Piece): Piece {
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, span, text: first.line.value.slice(span.start, span.end) };
}

/** "B.Tech, Information Technology, Acme College": the title goes on to what is no other field. */
export function extended(
  title: Candidate,
  candidates: readonly Candidate[],
  organization: Candidate | null,
  kind: SectionKind,
  words: HeaderWords,
): Piece {
  const { piece } = title;
  const degree = kind === 'education';
  const after = candidates.filter(
    (other) =>
      other.piece.row === piece.row &&
      other.inherited === title.inherited &&
      (other.piece.cell === piece.cell
        ? other.piece.part > piece.part
        : other.piece.cell > piece.cell &&
          (other.own.title >= (degree ? 0.5 : 1.5) || (degree && other.piece.part > 0 && other.own.organization <= 0))),
  );
  const shared = organization !== null && (after.includes(organization) || isAcrossBar(title, organization));
  let last = piece;
  const before = candidates[candidates.indexOf(title) - 1];
  const first =
    before !== undefined && before !== organization && isOneOf(before, title)
      ? before.piece
      : setApart(title, organization)
        ? firstOfCell(title, candidates, words)
        : piece;
  for (const other of after) {
    if (other === organization || other.own.place >= 2 || other.own.title <= -2) break;
    const kin = degree || other.own.title >= 1 || (other.piece.cell === piece.cell && isOneStyle(piece, other.piece));
    if (!shared && (!kin || other.own.organization >= 2)) break;
    if (isStackOf(other.piece.text, kind, words) || words.isRemark(other.piece.text)) break;
    if (!/^\s*[-–—,:/]*\s*$/.test(piece.line.value.slice(last.span.end, other.piece.span.start))) break;
    last = other.piece;
  }
  return first === last ? piece : through(first, last);
}

/** The organisation stands elsewhere, and the line of the title is in italics or bold from end to end. */
function setApart({ piece, inherited }: Candidate, organization: Candidate | null): boolean {
  if (organization === null || inherited || organization.piece.line === piece.line) return false;
  return [...piece.line.strong, ...piece.line.emphasis].some(
    ({ start, end }) => start <= piece.span.start && end >= piece.span.end && start === 0,
  );
}

/** "Collections, Restoration, & Administration Intern": nothing in such a line cuts its title. */
function firstOfCell({ piece }: Candidate, candidates: readonly Candidate[], words: HeaderWords): Piece {
  const cell = candidates.filter((other) => other.piece.line === piece.line && other.piece.cell === piece.cell);
  const before = cell.filter((other) => other.piece.part <= piece.part);
  const open = before.every(({ own, piece: part }) => own.place < 2 && own.title > -2 && !words.isRemark(part.text));
  return open ? (before[0]?.piece ?? piece) : piece;
}

/** "Engineer, Cloud | Globex". */
export function isAcrossBar({ piece: one }: Candidate, { piece: other }: Candidate): boolean {
  return one.line === other.line && one.cell !== other.cell && one.line.value.includes('|');
}

/** "Teaching Assistant, CS 101" is one title where nothing sets the parts apart. */
export function isOneStyle(one: Piece, other: Piece): boolean {
  return styleOf(one) === styleOf(other);
}

/** How a piece is set. */
export function styleOf({ line, span }: Piece): 'bold' | 'italic' | 'bold italic' | 'plain' {
  const within = (spans: Piece['line']['strong']): boolean =>
    spans.some(({ start, end }) => start <= span.start && end >= span.end);
  if (within(line.strong)) return within(line.emphasis) ? 'bold italic' : 'bold';
  return within(line.emphasis) ? 'italic' : 'plain';
}

/** "President / Technical Lead": two titles of one job. */
function isOneOf(one: Candidate, other: Candidate): boolean {
  if (one.piece.row !== other.piece.row || one.inherited !== other.inherited || one.own.title < 1) return false;
  return one.piece.line.value.slice(one.piece.span.end, other.piece.span.start).trim() === '/';
}

/** "SEFA – Secretaria de Estado", "Cisco / ClearAccess": an employer said in two parts. */
export function wholeEmployer(employer: Candidate, title: Candidate | null, candidates: readonly Candidate[]): Piece {
  const at = candidates.indexOf(employer);
  const joins = (one: Candidate | undefined, other: Candidate | undefined): boolean => {
    if (one === undefined || other === undefined || one === title || other === title) return false;
    if (one.piece.row !== other.piece.row || one.inherited !== other.inherited) return false;
    const between = one.piece.line.value.slice(one.piece.span.end, other.piece.span.start).trim();
    if (between === '/') return one.own.title < 1 && other.own.title < 1;
    const names = [one, other].every(
      ({ own, piece }) => own.organization >= 1.2 || /^[\p{Lu}\d&.]{2,}$/u.test(piece.text),
    );
    if (one.own.place >= 2 || other.own.place >= 2) return false;
    // "DevOps Department, Orange Business": a town would be one word.
    const said = one === employer && between === ',' && other.piece.text.includes(' ') && other.own.title < 1;
    const part = /^[-–—]$/.test(between) && other.own.organization >= 1.2 && one.own.title < 1;
    return said || part || (names && /^[-–—,]$/.test(between));
  };
  let [first, last] = [at, at];
  while (joins(candidates[first - 1], candidates[first])) first -= 1;
  while (joins(candidates[last], candidates[last + 1])) last += 1;
  const [start, end] = [candidates[first]?.piece, candidates[last]?.piece];
  return start === undefined || end === undefined || start === end ? employer.piece : through(start, end);
}

/** "University of California, Berkeley", "Indian Institute of Technology, Kharagpur": the town is a part of the name. */
export function wholeSchool(school: Candidate, candidates: readonly Candidate[], words: HeaderWords): Piece {
  const { piece } = school;
  const town = candidates[candidates.indexOf(school) + 1]?.piece;
  if (town === undefined || town.line !== piece.line) return piece;
  const joined = /^\s*[,–—-]\s*$/.test(piece.line.value.slice(piece.span.end, town.span.start));
  return joined && words.isSystem(piece.text) && /^\p{Lu}[\p{L} .-]{1,30}$/u.test(town.text)
    ? through(piece, town)
    : piece;
}
