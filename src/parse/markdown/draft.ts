import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';
import type { Block } from './block.js';
import { blocksOf } from './unit-blocks.js';
import type { Shape, Unit } from './units.js';

/** An entry before its header is read. */
export interface Draft {
  readonly lines: Line[];
  /** Lines of a heading around several entries: an employer over its roles. */
  readonly inherited: readonly Line[];
  readonly body: readonly Block[];
  /** What opened it. */
  readonly opener: Shape | 'item' | 'row' | 'definition' | 'nothing';
  readonly at: Range;
}

export interface Segments {
  readonly drafts: readonly Draft[];
  /** What comes before the first entry, or between a group's title and its first. */
  readonly loose: readonly Block[];
}

/** An entry while its section is cut. */
export interface Open {
  readonly lines: Line[];
  readonly inherited: readonly Line[];
  readonly body: Unit[];
  readonly blocks: Block[];
  readonly opener: Draft['opener'];
  readonly at: Range;
  /** Where the role begins among the lines, once one was met. */
  roleAt: number | null;
}

/** What opens an entry. */
export type Opening = Pick<Draft, 'opener' | 'at'> & {
  readonly lines: readonly Line[];
  readonly body?: readonly Block[];
  /** Without these, the lines of the group around it. */
  readonly inherited?: readonly Line[];
  readonly roleAt?: number | null;
};

export interface DraftWriter {
  current(): Open | null;
  start(opening: Opening): void;
  /** A heading around the entries that follow. */
  group(line: Line): void;
  grouped(): boolean;
  /** Goes into the body of the entry, or before the first. */
  keep(unit: Unit): void;
  end(): Segments;
}

export function draftWriter(): DraftWriter {
  const closed: Open[] = [];
  const loose: Unit[] = [];
  let current: Open | null = null;
  let around: readonly Line[] | null = null;
  const close = (): void => {
    if (current !== null) closed.push(current);
    current = null;
  };
  return {
    current: () => current,
    grouped: () => around !== null,
    start({ lines, opener, at, body = [], inherited = around ?? [], roleAt = null }: Opening) {
      close();
      current = { lines: [...lines], inherited, body: [], blocks: [...body], opener, at, roleAt };
    },
    group(line) {
      close();
      around = [line];
    },
    keep(unit) {
      (current?.body ?? loose).push(unit);
    },
    end() {
      close();
      const employers = new Set(closed.flatMap(({ inherited }) => inherited));
      return {
        drafts: closed.map((open) =>
          draftOf(open.lines.slice(0, 1).some((line) => employers.has(line)) ? underEmployer(open) : open),
        ),
        loose: blocksOf(loose),
      };
    },
  };
}

function draftOf({ lines, inherited, body, blocks, opener, at }: Open): Draft {
  return { lines, inherited, body: [...blocks, ...blocksOf(body)], opener, at };
}

/** Where an employer has several roles, each role is an entry, and what stands above its role is the employer. */
function underEmployer(open: Open): Open {
  const { lines, roleAt, inherited, at } = open;
  const role = lines[roleAt ?? 0];
  if (roleAt === null || roleAt === 0 || role === undefined) return open;
  return {
    ...open,
    lines: lines.slice(roleAt),
    inherited: [...lines.slice(0, roleAt), ...inherited],
    at: { start: role.at.start, end: at.end },
  };
}

/** Nothing is said under its header yet. */
export function isEmpty({ body, blocks }: Open): boolean {
  return body.length === 0 && blocks.length === 0;
}
