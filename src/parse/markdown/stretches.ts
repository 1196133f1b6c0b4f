import type { Prose } from '../../model/source.js';
import { joinLines, type Line, toProse } from '../line.js';
import type { Block, Item } from './block.js';
import { flows } from './header-lines.js';

/** Every stretch of visible words on the page, once, in order. Wrapped lines are one stretch. */
export function stretchesOf(blocks: readonly Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    switch (block.type) {
      case 'heading':
        return [toProse(block.line)];
      case 'paragraph':
        return flowing(block.lines);
      case 'list':
        return block.items.flatMap(itemStretches);
      case 'definition':
        return [...flowing(block.term), ...block.details.flatMap(itemStretches)];
      case 'table':
        return [...(block.head === null ? [] : [block.head]), ...block.rows].flatMap((row) =>
          row.cells.flatMap((cell) => (cell === null ? [] : [toProse(cell)])),
        );
      default:
        return [];
    }
  });
}

function itemStretches(item: Item): Prose[] {
  const line = joinLines(item.lines);
  return [...(line === null ? [] : [toProse(line)]), ...stretchesOf(item.children)];
}

function flowing(lines: readonly Line[]): Prose[] {
  const whole = flows(lines) ? joinLines(lines) : null;
  return whole === null ? lines.map(toProse) : [toProse(whole)];
}
