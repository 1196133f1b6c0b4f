import type { SectionKind } from '../../model/resume.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { bestPairs, noPair, type Pair } from './order.js';
import type { Piece } from './pieces.js';
import { isStackOf, looksLikeStack } from './stack.js';
import { type Candidate, extended, isOneStyle, through, wholeEmployer, wholeSchool } from './whole-names.js';
import type { HeaderWords } from './words.js';

/** The pieces of one entry's header. */
export interface HeaderPieces {
  readonly own: readonly Piece[];
  /** Those of a heading around several entries: an employer over its roles. */
  readonly inherited: readonly Piece[];
}

export interface Assigned {
  readonly title: Piece | null;
  readonly organization: Piece | null;
  readonly location: Piece | null;
  readonly stack: readonly Piece[];
}

const mostPieces = 10;

/**
 * Which piece of each header is what. The entries of a section mostly share one layout: what the words of a piece leave open,
 * the pieces at the same place of the other entries decide.
 */
export function assignAll(headers: readonly HeaderPieces[], kind: SectionKind, words: HeaderWords): Assigned[] {
  const evidence = new Map<Piece, Evidence>();
  const slots = new Map<string, Evidence[]>();
  for (const { own, inherited } of headers) {
    for (const piece of [...own, ...inherited]) {
      const found = evidenceOf(piece, kind, words);
      evidence.set(piece, found);
      const slot = slotOf(piece, inherited.includes(piece));
      slots.set(slot, [...(slots.get(slot) ?? []), found]);
    }
  }
  const means = new Map([...slots].map(([slot, found]) => [slot, mean(found)]));
  if (kind === 'projects') return headers.map(({ own }) => assignProject(own, words));
  const all = headers.map(({ own, inherited }) => {
    const candidates: Candidate[] = [];
    for (const piece of [...own, ...inherited].slice(0, mostPieces)) {
      const candidate: Candidate = {
        piece,
        own: evidence.get(piece) ?? mean([]),
        shared: means.get(slotOf(piece, inherited.includes(piece))) ?? mean([]),
        inherited: inherited.includes(piece),
      };
      candidates.push(isAside(candidates.at(-1), candidate) ? { ...candidate, own: aside } : candidate);
    }
    return candidates;
  });
  const pairs = bestPairs(all);
  const assigned = all.map((candidates, index) => fieldsOf(pairs[index] ?? noPair, candidates, kind, words));
  return underLast(assigned, headers);
}

/** Below "Kaveri College", "B.Sc. in Physics" with its points, "M.Sc. in Physics" alone is of the same college. */
function underLast(assigned: readonly Assigned[], headers: readonly HeaderPieces[]): Assigned[] {
  let above: Piece | null = null;
  return assigned.map((entry, index) => {
    const { title, organization } = entry;
    if (organization !== null) {
      above = organization.row === 0 && title !== null && title.row > 0 ? organization : null;
      return entry;
    }
    const alone =
      title !== null && headers[index]?.own.every((piece) => isWithin(piece, title) || piece.label === 'date');
    return alone === true ? { ...entry, organization: above } : entry;
  });
}

function slotOf({ row, cell, part }: Piece, inherited: boolean): string {
  return `${inherited ? 'above' : 'own'} ${row} ${cell} ${part}`;
}

function mean(found: readonly Evidence[]): Evidence {
  const of = (field: keyof Evidence): number =>
    found.reduce((sum, one) => sum + one[field], 0) / Math.max(1, found.length);
  return { title: of('title'), organization: of('organization'), place: of('place') };
}

const aside: Evidence = { title: -1, organization: -1, place: 2 };

/** "**Bluescape**, San Carlos": what is bold is the employer, what follows after a comma is where it is. */
function isAside(before: Candidate | undefined, { piece, own, shared }: Candidate): boolean {
  if (before === undefined || before.piece.row !== piece.row || piece.text.split(' ').length > 3) return false;
  const bold = ({ line, span }: Piece): boolean =>
    line.strong.some(({ start, end }) => start <= span.start && end >= span.end);
  const between = piece.line.value.slice(before.piece.span.end, piece.span.start);
  if (between.trim() !== ',' || !bold(before.piece) || bold(piece)) return false;
  const open = Math.max(own.title, own.organization, own.place, shared.title, shared.organization) <= 0.5;
  return open && before.own.title <= 0.5 && before.shared.title <= 0.5;
}

/** A project is called what its first cell says, commas and all. */
function assignProject(pieces: readonly Piece[], words: HeaderWords): Assigned {
  const [first, ...others] = pieces;
  if (first === undefined) return { title: null, organization: null, location: null, stack: [] };
  const stack = others.filter(({ text }) => looksLikeStack(text) && (/[,/|+·]/.test(text) || !text.includes(' ')));
  let last = first;
  for (const piece of others) {
    if (piece.row !== first.row || stack.includes(piece) || words.isPlace(piece.text) || words.isRemark(piece.text))
      break;
    const between = first.line.value.slice(last.span.end, piece.span.start);
    if (piece.cell !== first.cell && !(isOneStyle(first, piece) && /^\s*[-–—:]\s*$/.test(between))) break;
    last = piece;
  }
  return { title: through(first, last), organization: null, location: null, stack };
}

/** What a header says where these two of its pieces are title and organisation. */
function fieldsOf(
  { title, organization }: Pair,
  candidates: readonly Candidate[],
  kind: SectionKind,
  words: HeaderWords,
): Assigned {
  const rest = candidates.filter((candidate) => candidate !== title && candidate !== organization);
  const location = rest.filter(({ own, piece }) => own.place >= 2 && piece.text.length <= 60)[0] ?? null;
  const stack = rest.filter(({ piece }) => isStackOf(piece.text, kind, words)).map(({ piece }) => piece);
  // A name with its technologies is a project among the jobs.
  if (stack.length > 0 && title === null)
    return { title: organization?.piece ?? null, organization: null, location: location?.piece ?? null, stack };
  const whole = title === null ? null : extended(title, candidates, organization, kind, words);
  const free = candidates.filter(({ piece }) => whole === null || !isWithin(piece, whole));
  return {
    title: whole,
    organization:
      organization === null
        ? null
        : kind === 'education'
          ? wholeSchool(organization, free, words)
          : wholeEmployer(organization, title, free),
    location: location?.piece ?? null,
    stack,
  };
}

function isWithin(piece: Piece, whole: Piece): boolean {
  return piece.line === whole.line && piece.span.start >= whole.span.start && piece.span.end <= whole.span.end;
}
