import { type Block, styled, typst } from './ast.js';
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

/** Rows of cells, each as wide as `columns`. */
export function grid(columns: number, rows: readonly (readonly (readonly Block[])[])[]): Block[] {
  const inside = rows.flat().flatMap((cell, index) => [...(index === 0 ? [] : [typst('][')]), ...cell]);
  return inside.length === 0 ? [] : [typst(`#facts(${columns})[`), ...inside, typst(']')];
}

export function bold(block: Block): Block {
  return block.t === 'Para' || block.t === 'Plain' ? { t: block.t, c: [styled('Strong', block.c)] } : block;
}
