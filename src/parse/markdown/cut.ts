import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import type { Block } from './block.js';
import { itemCutter } from './cut-items.js';
import { lineCutter } from './cut-lines.js';
import type { Cutting } from './cutting.js';
import { draftWriter, isEmpty, type Segments } from './draft.js';
import { isDated } from './header-lines.js';
import type { Plan } from './openers.js';
import { definitionParts } from './parts.js';
import { headerCells, rowDrafts } from './rows.js';
import { blocksOf } from './unit-blocks.js';
import type { Unit } from './units.js';

/** Cuts the units of a section into entries as `plan` says. */
export function cut(units: readonly Unit[], plan: Plan, kind: SectionKind, words: HeaderWords): Segments {
  const cutting: Cutting = { units, plan, kind, words, writer: draftWriter() };
  const readLine = lineCutter(cutting);
  const readItem = itemCutter(cutting);
  units.forEach((unit, index) => {
    if (unit.type === 'line') readLine(unit);
    else if (unit.type === 'item') readItem(unit, index);
    else if (unit.block.type === 'definition') readDefinition(unit, unit.block, cutting);
    else if (unit.block.type === 'table') readTable(unit, unit.block, units[index + 1], cutting);
    else cutting.writer.keep(unit);
  });
  return cutting.writer.end();
}

function readDefinition(
  { at }: Unit,
  { term, details }: Block & { type: 'definition' },
  { kind, words, writer }: Cutting,
): void {
  const { lines, body } = definitionParts(term, details, kind, words);
  const current = writer.current();
  if (body.length === 0 && current !== null && isEmpty(current) && isDated(current.lines) && !isDated(lines))
    current.lines.push(...lines);
  else writer.start({ lines, opener: 'definition', at, body });
}

function readTable(
  unit: Unit,
  table: Block & { type: 'table' },
  next: Unit | undefined,
  { plan, kind, writer }: Cutting,
): void {
  const current = writer.current();
  if (plan.opener === 'row') {
    const rows = rowDrafts(table, nextBlock(next), kind);
    if (rows.length === 0) writer.keep(unit);
    for (const { lines, body, at } of rows) writer.start({ lines, opener: 'row', at, body });
    return;
  }
  const cells = headerCells(table);
  if (cells.length > 0 && current !== null && isEmpty(current)) current.lines.push(...cells);
  else writer.keep(unit);
}

function nextBlock(unit: Unit | undefined): Block | undefined {
  if (unit === undefined) return undefined;
  return unit.type === 'line' || unit.type === 'item' ? blocksOf([unit])[0] : unit.block;
}
