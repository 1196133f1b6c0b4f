import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { datesOf } from '../entry/header.js';
import type { Line } from '../line.js';
import type { Block, Item, Row } from './block.js';

export interface RowDraft {
  readonly lines: Line[];
  readonly body: Block[];
  readonly at: Range;
}

type Table = Block & { type: 'table' };

const detailColumn = /\b(?:description|details?|responsibilit|summary|work done|highlights|tasks?|about)/i;
const smallTable = 2;

/** The entries that a table lists, one a row; or the one that a small table heads. */
export function rowDrafts(table: Table, next: Block | undefined, kind: SectionKind): RowDraft[] {
  const rows = filled(table);
  const asHeader =
    table.rows.length < smallTable && next !== undefined && next.type !== 'table' && kind !== 'education';
  if (asHeader || (next?.type === 'list' && table.rows.length < smallTable)) {
    const lines = rows.flatMap((row) => cellsOf(row));
    return lines.length === 0 ? [] : [{ lines, body: [], at: table.at }];
  }
  const titled = table.head !== null && !isEntryRow(table.head);
  const details = titled ? (table.head?.cells ?? []).map((cell) => cell !== null && detailColumn.test(cell.value)) : [];
  return (titled ? table.rows : rows).flatMap((row) => rowDraft(row, details));
}

/** What a table of one line says, as part of a header. */
export function headerCells(table: Table): Line[] {
  return table.rows.length < smallTable ? filled(table).flatMap(cellsOf) : [];
}

function rowDraft(row: Row, details: readonly boolean[]): RowDraft[] {
  const lines: Line[] = [];
  const items: Item[] = [];
  row.cells.forEach((cell, index) => {
    if (cell === null) return;
    if (details[index] === true) items.push({ lines: [cell], children: [], at: cell.at });
    else lines.push(cell);
  });
  if (lines.length === 0) return [];
  return [{ lines, body: items.length === 0 ? [] : [{ type: 'list', items, at: row.at }], at: row.at }];
}

function filled(table: Table): Row[] {
  return [...(table.head === null ? [] : [table.head]), ...table.rows].filter((row) => cellsOf(row).length > 0);
}

function cellsOf(row: Row): Line[] {
  return row.cells.filter((cell) => cell !== null);
}

/** A first row with a date in it is no row of column names. */
function isEntryRow(row: Row): boolean {
  return cellsOf(row).some((cell) => datesOf(cell).length > 0);
}
