import type { Pair } from './order.js';
import { type Candidate, isAcrossBar } from './whole-names.js';

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
    skipped -
    passedOver(title, organization, candidates)
  );
}

/** "Engineer, Cloud | Globex": where a bar sets two things apart and one is the title, the other is the employer. */
function passedOver(title: Candidate | null, organization: Candidate | null, candidates: readonly Candidate[]): number {
  if (title === null || organization === null || organization.inherited || title.inherited) return 0;
  const { line, row, cell } = title.piece;
  if (row > 0 || !line.value.includes('|') || isAcrossBar(title, organization)) return 0;
  const free = candidates.filter(
    ({ piece, own }) => piece.line === line && piece.cell !== cell && own.organization > -0.5 && own.place < 2,
  );
  return free.length === 1 ? barWorth : 0;
}

const barWorth = 5;

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
