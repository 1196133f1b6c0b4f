import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { joinLines, type Line, lineWriter } from '../line.js';
import { asProse, type Passage } from '../prose.js';
import { type Block, type Item, isLines, type Row, spanOf } from './block.js';
import { type HtmlTag, writeHtml } from './html.js';
import { paragraphBlocks } from './paragraph.js';

const breaking = new Set(
  'address article aside blockquote center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What a block of HTML shows, read flat: the blank lines of Markdown cut HTML into pieces at any depth. */
export function htmlBlocks(passage: Passage, text: string, range: Range): Block[] {
  const blocks: Block[] = [];
  const writer = lineWriter(passage);
  let items: Item[] = [];
  let cells: (Line | null)[] = [];
  let rows: Row[] = [];
  let head: Row | null = null;
  let named = false;
  let holder = 'div';
  let url: string | null = null;

  const flushItems = (): void => {
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined) {
      blocks.push({ type: 'list', items, at: { start: first.at.start, end: last.at.end } });
    }
    items = [];
  };

  const flush = (): void => {
    const lines = writer.take();
    const depth = /^h([1-6])$/.exec(holder)?.[1];
    if (holder === 'td' || holder === 'th') {
      named = holder === 'th' && (named || cells.length === 0);
      cells.push(joinLines(lines));
      return;
    }
    if (!isLines(lines)) return;
    if (holder === 'li') {
      items.push({ lines, children: [], at: spanOf(lines) });
      return;
    }
    flushItems();
    const line = joinLines(lines);
    if (depth !== undefined && line !== null) blocks.push({ type: 'heading', depth: Number(depth), line, at: line.at });
    else blocks.push(...paragraphBlocks(lines));
  };

  const endRow = (): void => {
    const filled = cells.filter((cell) => cell !== null);
    if (isLines(filled)) {
      const row = { cells, at: spanOf(filled) };
      if (named && head === null && rows.length === 0) head = row;
      else rows.push(row);
    }
    cells = [];
    named = false;
  };

  const endTable = (): void => {
    endRow();
    const [first, last] = [head ?? rows[0], rows.at(-1) ?? head];
    if (first !== undefined && last !== null && last !== undefined) {
      flushItems();
      blocks.push({ type: 'table', head, rows, at: { start: first.at.start, end: last.at.end } });
    }
    rows = [];
    head = null;
  };

  const turn = (name: string, next: string): void => {
    if (!breaking.has(name)) return;
    flush();
    if (name === 'tr') endRow();
    if (name === 'table') endTable();
    holder = next;
  };

  writeHtml(text, range, writer, {
    open({ name, attributes }: HtmlTag, at) {
      turn(name, name === 'p' && holder === 'li' ? 'li' : name);
      if (name === 'a') url = attributes.href ?? null;
      if (name === 'img')
        blocks.push({ type: 'image', url, at: toSource(asProse(passage), { start: at, end: at + 4 }) });
    },
    close(name) {
      if (name === 'a') url = null;
      turn(name, 'div');
    },
  });
  flush();
  endTable();
  flushItems();
  return blocks;
}
