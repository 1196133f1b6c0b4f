import type { Pair } from './order.js';
import type { Candidate } from './whole-names.js';

/** How much the pieces at the same place of the other entries count against the words of a piece itself. */
const agreement = 0.8;

/** How much speaks for a pair in its own header. */
export function worthOf({ title, organization }: Pair, candidates: readonly Candidate[]): number {
  const [first] = candidates.filter(({ own }) => own.title > -2 || own.organization > -2);
  const beside = [title, organization].some(
    (one) => one !== null && one.piece.row === first?.piece.row && one.piece.cell === first.piece.cell,
  );
  const skipped = first !== undefined && first !== title && first !== organization ? (beside ? 0.3 : 1.5) : 0;
  // Where no word tells, a job is named by its title first; a name alone is the employer's.
  const order = title !== null && organization !== null && before(title, organization) ? 0.2 : 0;
  return (
    (title === null ? 0 : worthAs(title, 'title') + 0.4) +
    (organization === null ? 0 : worthAs(organization, 'organization') + 0.9) +
    order -
    skipped
  );
}

function worthAs({ piece, own, shared, inherited }: Candidate, field: 'title' | 'organization'): number {
  const later = piece.part === 0 ? 0 : field === 'title' ? 0.05 : 0.25;
  return (
    own[field] +
    agreement * (shared[field] - 0.5 * shared.place) -
    later -
    0.1 * piece.row -
    0.1 * piece.cell +
    (inherited ? (field === 'organization' ? 1.8 : -0.8) : 0)
  );
}

export function before(one: Candidate, other: Candidate): boolean {
  return (
    one.piece.row < other.piece.row ||
    (one.piece.row === other.piece.row && one.piece.span.start < other.piece.span.start)
  );
}
