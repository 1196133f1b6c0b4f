import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { type HeaderWords, namesScore } from '../entry/words.js';
import type { Line } from '../line.js';
import type { Block } from './block.js';
import { completesDegree, isDegreeDetail } from './entry-items.js';
import { continuesHeader, isNameLike, traitsOf } from './header-lines.js';
import { employersOf, openersOf, type Plan } from './openers.js';
import { definitionParts, headingItems, itemParts } from './parts.js';
import { headerCells, rowDrafts } from './rows.js';
import { blocksOf, type LineUnit, type Shape, type Unit } from './units.js';

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

interface Open {
  lines: Line[];
  inherited: readonly Line[];
  body: Unit[];
  blocks: Block[];
  opener: Draft['opener'];
  at: Range;
  /** Where the role begins among the lines, once one was met. */
  roleAt: number | null;
}

/** Cuts the units of a section into entries as `plan` says. */
export function cut(units: readonly Unit[], plan: Plan, kind: SectionKind, words: HeaderWords): Segments {
  const drafts: (Draft & Pick<Open, 'roleAt'>)[] = [];
  const openers = openersOf(units, plan, words);
  const employers = employersOf(units, words);
  /** Items that went into a header with the one before. */
  const headed = new Set<Unit>();
  const loose: Unit[] = [];
  let current: Open | null = null;
  let group: { lines: readonly Line[]; depth: number } | null = null;

  const close = (): void => {
    if (current === null) return;
    const { body, blocks, ...rest } = current;
    drafts.push({ ...rest, body: [...blocks, ...blocksOf(body)] });
    current = null;
  };
  const start = (
    lines: readonly Line[],
    opener: Draft['opener'],
    at: Range,
    blocks: readonly Block[] = [],
    inherited = group?.lines ?? [],
  ): void => {
    close();
    current = { lines: [...lines], inherited, body: [], blocks: [...blocks], opener, at, roleAt: null };
  };
  const keep = (unit: Unit): void => {
    (current?.body ?? loose).push(unit);
  };

  const readLine = (unit: LineUnit): void => {
    const { line, shape, depth, headerLike } = unit;
    const heading = depth < 7;
    if (employers.has(unit)) {
      close();
      group = { lines: [line], depth };
      return;
    }
    if (!heading && words.isDuration(line.value) && current === null && group !== null) return;
    if ((heading && depth < depthOf(plan.opener)) || headsItems(unit, plan)) {
      close();
      group = { lines: [line], depth };
      return;
    }
    const opens = openers.has(unit);
    const run = opens && current !== null && typeof plan.opener !== 'number' && goesOnRun(unit, current, plan, kind);
    if (opens && !run) {
      start([line], shape, unit.at);
    } else if (
      current !== null &&
      isEmpty(current) &&
      headerLike &&
      (run || goesOn(unit, current, plan, kind, words))
    ) {
      if (shape === plan.role && current.roleAt === null) current.roleAt = current.lines.length;
      current.lines.push(line);
    } else if (
      current !== null &&
      shape === plan.role &&
      headerLike &&
      !/:$/.test(line.value) &&
      opensRole(unit, current)
    ) {
      const employer = current.roleAt === null ? current.lines : current.lines.slice(0, current.roleAt);
      start([line], shape, unit.at, [], [...employer, ...current.inherited]);
      if (current !== null) (current as Open).roleAt = 0;
    } else keep(unit);
  };

  const readItem = (unit: Unit & { type: 'item' }, index: number): void => {
    if (headed.has(unit)) return;
    if (plan.opener !== 'item') {
      const points = current !== null && isEmpty(current) ? itemsFrom(units, index) : [];
      const count =
        current === null
          ? 0
          : headingItems(
              points.map(({ item }) => item),
              current.lines,
              kind,
              words,
            );
      for (const point of points.slice(0, count)) {
        headed.add(point);
        current?.lines.push(...point.item.lines);
        current?.blocks.push(...point.item.children);
      }
      if (count === 0) keep(unit);
      return;
    }
    const { lines, body } = itemParts(unit.item, kind, words);
    if (
      kind === 'education' &&
      current?.opener === 'item' &&
      isEmpty(current) &&
      completesDegree(lines, current.lines, words)
    ) {
      current.lines.push(...lines);
      current.blocks.push(...body);
    } else if (kind === 'education' && current?.opener === 'item' && isDegreeDetail(lines, words)) {
      if (namesScore(lines[0]?.value ?? '')) {
        current.lines.push(...lines);
        current.blocks.push(...body);
      } else keep(unit);
    } else start(lines, 'item', unit.at, body);
  };

  units.forEach((unit, index) => {
    switch (unit.type) {
      case 'line':
        readLine(unit);
        return;
      case 'item':
        readItem(unit, index);
        return;
      case 'definition': {
        if (unit.block.type !== 'definition') return;
        const { lines, body } = definitionParts(unit.block.term, unit.block.details, kind, words);
        if (body.length === 0 && current !== null && isEmpty(current) && isDated(current.lines) && !isDated(lines))
          current.lines.push(...lines);
        else start(lines, 'definition', unit.at, body);
        return;
      }
      case 'table': {
        if (plan.opener !== 'row') {
          const cells = unit.block.type === 'table' ? headerCells(unit.block) : [];
          if (cells.length > 0 && current !== null && isEmpty(current)) current.lines.push(...cells);
          else keep(unit);
          return;
        }
        const next = units[index + 1];
        const rows = unit.block.type === 'table' ? rowDrafts(unit.block, nextBlock(next), kind) : [];
        if (rows.length === 0) keep(unit);
        for (const row of rows) start(row.lines, 'row', row.at, row.body);
        return;
      }
      default:
        keep(unit);
    }
  });
  close();
  const employersAbove = new Set(drafts.flatMap(({ inherited }) => inherited));
  return {
    drafts: drafts.map((draft) => (employersAbove.has(draft.lines[0] as Line) ? underEmployer(draft) : draft)),
    loose: blocksOf(loose),
  };
}

/** Where an employer has several roles, each role is an entry, and what stands above its role is the employer. */
function underEmployer(draft: Draft & Pick<Open, 'roleAt'>): Draft & Pick<Open, 'roleAt'> {
  const { lines, roleAt, inherited } = draft;
  const role = lines[roleAt ?? 0];
  if (roleAt === null || roleAt === 0 || role === undefined) return draft;
  return {
    ...draft,
    lines: lines.slice(roleAt),
    inherited: [...lines.slice(0, roleAt), ...inherited],
    at: { start: role.at.start, end: draft.at.end },
  };
}

/** The items of one list from `index` on. */
function itemsFrom(units: readonly Unit[], index: number): (Unit & { type: 'item' })[] {
  const first = units[index];
  const items: (Unit & { type: 'item' })[] = [];
  for (const unit of units.slice(index, index + mostHeadItems)) {
    if (unit.type !== 'item' || first?.type !== 'item' || unit.list !== first.list) break;
    items.push(unit);
  }
  return items;
}

/** Points that a header may be told in. */
const mostHeadItems = 8;

function nextBlock(unit: Unit | undefined): Block | undefined {
  if (unit === undefined) return undefined;
  return unit.type === 'body' || unit.type === 'definition' || unit.type === 'table' ? unit.block : blocksOf([unit])[0];
}

function depthOf(opener: Plan['opener']): number {
  return typeof opener === 'string' && /^h\d$/.test(opener) ? Number(opener.slice(1)) : 7;
}

/** A bold line between lists is about the list below it, and no part of the item above. */
function headsItems({ shape, first, headerLike }: LineUnit, { opener }: Plan): boolean {
  return opener === 'item' && shape === 'bold' && first && headerLike;
}

function isEmpty({ body, blocks }: Open): boolean {
  return body.length === 0 && blocks.length === 0;
}

function isDated(lines: readonly Line[]): boolean {
  return lines.some((line) => traitsOf(line).dates.length > 0);
}

/** A second line of the opener's own shape, still in the header: its date, or the role under the employer. */
function goesOnRun(unit: LineUnit, current: Open, { run }: Plan, kind: SectionKind): boolean {
  if (!isEmpty(current)) return false;
  const { dates, words: count } = unit.traits;
  const dated = isDated(current.lines);
  if (dates.length > 0 && count === 0) return !dated;
  if (run === 'none' || (dates.length > 0 && dated)) return false;
  if (run === 'all') return current.lines.length < mostLines;
  if (unit.depth < 7) return false;
  return !unit.first && (kind !== 'projects' || count <= 3);
}

/** A line of another shape that goes on with a header without a body. */
function goesOn(unit: LineUnit, current: Open, plan: Plan, kind: SectionKind, words: HeaderWords): boolean {
  const { dates, words: count } = unit.traits;
  if (unit.shape === plan.role) return true;
  if (dates.length > 0) return !isDated(current.lines) || count === 0;
  if (unit.depth < 7) return true;
  if (plan.role !== null && unit.shape === 'plain' && kind === 'projects') return false;
  const close = !unit.first || unit.beforeList || unit.beforeDate;
  if (close && kind !== 'projects' && count <= mostPlainWords && isNameLike(unit.line.value)) return true;
  return current.lines.length < mostLines && continuesHeader(unit.line, current.lines, kind, words);
}

const mostLines = 6;
/** Of a line right under a header line, whatever it says. */
const mostPlainWords = 6;

/** Under an employer whose first role has its points, the next role. */
function opensRole({ traits, first, depth }: LineUnit, current: Open): boolean {
  return depth < 7 || (current.roleAt !== null && (traits.dates.length > 0 || first));
}
