import type { JudgedBullet } from '../../model/bullet.js';
import type { Axis } from '../../model/pack.js';

/** So many bullets fill an axis: the third adds nothing. */
export const seatsOfAxis = 2;
/** A fair bullet shows the practice, but lacks one thing that a reader would ask for. */
const credits = { strong: 1, fair: 0.5, weak: 0 } as const;

export interface Row {
  readonly axis: Axis;
  /** What the bullets on its seats are worth, 0..2. */
  readonly shown: number;
  /** Whether any bullet that counts tells of the axis, here or on a seat of another. */
  readonly told: boolean;
}

/**
 * Seats the bullets on the axes that they tell of. Each takes one seat, however much it holds, so that a stuffed bullet is worth
 * no more than another; the better ones choose first, and move where that lets one more sit down.
 */
export function seatBullets(axes: readonly Axis[], bullets: readonly JudgedBullet[]): Row[] {
  const rows = axes.map((axis) => ({ axis, seated: [] as JudgedBullet[] }));
  const counting = bullets
    .filter(({ verdict }) => credits[verdict] > 0)
    .toSorted((a, b) => credits[b.verdict] - credits[a.verdict]);
  for (const judged of counting) seat(judged, rows, new Set());
  return rows.map(({ axis, seated }) => ({
    axis,
    shown: seated.reduce((sum, { verdict }) => sum + credits[verdict], 0),
    told: counting.some((judged) => judged.axes.includes(axis.id)),
  }));
}

interface Taken {
  readonly axis: Axis;
  readonly seated: JudgedBullet[];
}

/** Whether a seat was found, on the emptiest of its axes or where one who sits there can move. `asked`: axes already looked at. */
function seat(judged: JudgedBullet, rows: readonly Taken[], asked: Set<Taken>): boolean {
  const own = rows.filter(({ axis }) => judged.axes.includes(axis.id));
  for (const row of own.toSorted((a, b) => a.seated.length - b.seated.length)) {
    if (asked.has(row)) continue;
    asked.add(row);
    const full = row.seated.length >= seatsOfAxis;
    const at = full ? row.seated.findIndex((other) => seat(other, rows, asked)) : row.seated.length;
    if (at === -1) continue;
    row.seated[at] = judged;
    return true;
  }
  return false;
}
