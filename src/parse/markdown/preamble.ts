import type { ContactLine } from '../contacts.js';
import { joinLines } from '../line.js';
import type { Block } from './block.js';

/** The lines above the sections, each with the table cell or term that says what it is. */
export function contactLines(blocks: readonly Block[]): ContactLine[] {
  return blocks.flatMap((block): ContactLine[] => {
    switch (block.type) {
      case 'heading':
        return [{ line: block.line, label: null }];
      case 'paragraph':
        return block.lines.map((line) => ({ line, label: null }));
      case 'list':
        return block.items.flatMap((item) => [
          ...item.lines.map((line) => ({ line, label: null })),
          ...contactLines(item.children),
        ]);
      case 'definition': {
        const label = joinLines(block.term)?.value ?? null;
        return block.details.flatMap((item) => item.lines.map((line) => ({ line, label })));
      }
      case 'table':
        return [...(block.head === null ? [] : [block.head]), ...block.rows].flatMap((row): ContactLine[] => {
          const cells = row.cells.filter((cell) => cell !== null);
          const [first, second] = cells;
          if (cells.length === 2 && first !== undefined && second !== undefined) {
            return [{ line: second, label: first.value.replace(/\s*:$/, '') }];
          }
          return cells.map((line) => ({ line, label: null }));
        });
      default:
        return [];
    }
  });
}
