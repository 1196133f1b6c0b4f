import type { Range } from '../../model/source.js';
import type { ContactLine } from '../contacts.js';
import { joinLines, type Line, plainLine } from '../line.js';
import type { Block, Row } from './block.js';

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
        return [...(block.head === null ? [] : [block.head]), ...block.rows].flatMap((row) =>
          cellLines(row, block.head),
        );
      case 'image':
        return block.url === null ? [] : [{ line: linkAlone(block.url, block.at), label: null }];
      default:
        return [];
    }
  });
}

/** In a row of two the first cell may say what the second is; in longer rows the head of the column may. */
function cellLines({ cells }: Row, head: Row | null): ContactLine[] {
  const pair = cells.filter((cell) => cell !== null).length === 2;
  return cells.flatMap((line, column): ContactLine[] => {
    if (line === null) return [];
    const label = pair ? cells.slice(0, column).find((cell) => cell !== null) : head?.cells[column];
    return [{ line, label: label === line ? null : (label?.value.replace(/\s*:$/, '') ?? null) }];
  });
}

/** What a badge leads to, of which no word is on the page. */
function linkAlone(url: string, at: Range): Line {
  return plainLine({ value: '', at, runs: [], code: [], links: [{ start: 0, end: 0, url }] });
}
