import { type Block, para, styled, typst } from './ast.js';
import { joinItems } from './contact.js';
import type { PandocBlock, PandocRow, PandocTable } from './pandoc.js';

/** A table → our own grid, row by row: no attribute and no column width of the author's goes into code. */
export function tableBlocks(
  [, , columns, [, head], bodies, [, foot]]: PandocTable,
  blocks: (content: readonly PandocBlock[]) => Block[],
): Block[] {
  const cells = ([, row]: PandocRow): Block[][] => row.map(([, , , , content]) => blocks(content));
  const heads = head.map(cells).filter((row) => row.some((cell) => cell.length > 0));
  const rows = [...bodies.flatMap(([, , first, rest]) => [...first, ...rest]), ...foot].map(cells);
  return grid(columns.length, [...heads.map((row) => row.map((cell) => cell.map(bold))), ...rows]);
}

/** No page has room for more, and Typst takes a second for a few dozen. */
const mostColumns = 12;
/** A larger table is text; to look at the width of each of its cells takes seconds. */
const mostCells = 600;

/** Rows of cells, each as wide as `columns`; lines of text where that is more than a page holds. */
export function grid(columns: number, rows: readonly (readonly (readonly Block[])[])[]): Block[] {
  if (columns > mostColumns || rows.length * columns > mostCells) return rows.flatMap(line);
  const inside = rows.flat().flatMap((cell, index) => [...(index === 0 ? [] : [typst('][')]), ...cell]);
  return inside.length === 0 ? [] : [typst(`#facts(${columns})[`), ...inside, typst(']')];
}

/** "Go | 3 | daily": the cells of a row beside each other, and below them what is more than words. */
function line(row: readonly (readonly Block[])[]): readonly Block[] {
  const cells = row.flatMap((cell) => cell.flatMap((block) => (isWords(block) ? [block.c] : [])));
  const others = row.flat().filter((block) => !isWords(block));
  return [...(cells.length === 0 ? [] : [para(joinItems(cells))]), ...others];
}

function isWords(block: Block): block is Extract<Block, { readonly t: 'Para' | 'Plain' }> {
  return block.t === 'Para' || block.t === 'Plain';
}

export function bold(block: Block): Block {
  return isWords(block) ? { t: block.t, c: [styled('Strong', block.c)] } : block;
}
