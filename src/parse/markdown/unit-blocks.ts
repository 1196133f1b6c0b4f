import type { Line } from '../line.js';
import { type Block, type Item, paragraph } from './block.js';
import type { Unit } from './units.js';

/** Lines of units back as the paragraphs and lists they were. */
export function blocksOf(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let items: { item: Item; list: number }[] = [];
  const flush = (): void => {
    blocks.push(...paragraph(lines));
    const [first, last] = [items[0]?.item, items.at(-1)?.item];
    if (first !== undefined && last !== undefined)
      blocks.push({
        type: 'list',
        items: items.map(({ item }) => item),
        at: { start: first.at.start, end: last.at.end },
      });
    lines = [];
    items = [];
  };
  for (const unit of units) {
    if (unit.type === 'line' && unit.depth === 7 && !unit.first && lines.length > 0) lines.push(unit.line);
    else if (unit.type === 'item' && items.at(-1)?.list === unit.list) items.push(unit);
    else {
      flush();
      if (unit.type === 'line' && unit.depth === 7) lines = [unit.line];
      else if (unit.type === 'line') blocks.push({ type: 'heading', depth: unit.depth, line: unit.line, at: unit.at });
      else if (unit.type === 'item') items = [unit];
      else blocks.push(unit.block);
    }
  }
  flush();
  return blocks;
}
