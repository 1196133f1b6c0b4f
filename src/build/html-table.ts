import type { Block } from './ast.js';
import { type HtmlElement, type HtmlNode, named } from './html-node.js';
import { bold, grid } from './table.js';

/** More columns than these arrange a page. */
const mostColumns = 5;

/** A table of single lines → a grid. One that holds lists or headings arranges a page, and is read cell by cell. */
export function htmlTable(table: HtmlElement, blocks: (nodes: readonly HtmlNode[]) => Block[]): Block[] {
  const parts = [table, ...named(table.children, 'thead', 'tbody', 'tfoot')];
  const rows = parts
    .flatMap((part) => named(part.children, 'tr'))
    .map((row) =>
      named(row.children, 'td', 'th').map(({ name, children }) =>
        name === 'th' ? blocks(children).map(bold) : blocks(children),
      ),
    );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isFacts = columns > 1 && columns <= mostColumns && rows.flat().every(isLine);
  if (!isFacts) return blocks(table.children);
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? []));
  return [...named(table.children, 'caption').flatMap(({ children }) => blocks(children)), ...grid(columns, cells)];
}

function isLine(cell: readonly Block[]): boolean {
  return cell.length <= 1 && cell.every(({ t }) => t === 'Para');
}
