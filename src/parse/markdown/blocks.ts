import type { BlockContent, Code, ListItem, Node, PhrasingContent, RootContent, Table } from 'mdast';

import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { tame } from '../../text/tame.js';
import { align } from '../align.js';
import { joinLines, type Line, lineWriter } from '../line.js';
import { asProse, type Passage, throughPassage } from '../prose.js';
import { type Block, type Item, isLines, type Row, spanOf } from './block.js';
import { headingBlocks } from './heading-blocks.js';
import { hrefOf } from './html.js';
import { htmlBlocks } from './html-blocks.js';
import { type Targets, targetsIn, writePhrasing } from './inline.js';
import { mask } from './mask.js';
import { paragraphBlocks } from './paragraph.js';
import { isSnippet } from './snippet.js';
import { readSyntax } from './syntax.js';
import { ownLines } from './wrapped.js';

/** Beyond this no resume is honest; deeper content is left out. */
const deepest = 40;
const proseFences = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'md', 'markdown', '{=latex}']);

/** One line without any mark that Markdown, HTML or a template could mean, and no address: most texts of a JSON Resume. */
const plainText = /^\p{L}(?:(?!:\/\/|www\.)[^\\*_`[\]<&~{}@|\s\0]| (?=\S))*$/iu;

interface Page {
  readonly passage: Passage;
  readonly text: string;
  /** Where references such as "[GitHub][gh]" lead. */
  readonly targets: Targets;
  readonly depth: number;
}

export interface Reading {
  readonly blocks: Block[];
  /** Offsets into the passage's value. */
  readonly frontMatter: Range | null;
}

/** What is on the page that `passage` describes in Markdown. A field of a document is asked for its names, its words and its points. */
export function readBlocks(passage: Passage, depth = 0): Reading {
  const known = readings.get(passage);
  if (known !== undefined) return known;
  const reading = freshReading(passage, depth);
  readings.set(passage, reading);
  return reading;
}

const readings = new WeakMap<Passage, Reading>();

function freshReading(passage: Passage, depth: number): Reading {
  if (plainText.test(passage.value)) return { blocks: plainBlocks(passage), frontMatter: null };
  const text = tame(mask(passage.value));
  const { children } = readSyntax(text);
  const first = children[0];
  const frontMatter = first?.type === 'yaml' ? offsets(first) : null;
  const page: Page = { passage, text, targets: targetsIn(children), depth };
  return { blocks: blocksOf(children, page), frontMatter };
}

function plainBlocks(passage: Passage): Block[] {
  const writer = lineWriter(passage);
  writer.write(passage.value, 0);
  return paragraphBlocks(writer.take());
}

function blocksOf(nodes: readonly (RootContent | BlockContent)[], page: Page): Block[] {
  const { depth } = page;
  if (depth > deepest) return [];
  const inner = { ...page, depth: depth + 1 };
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return headingBlocks(node.depth, linesOf(node.children, page), isUnderlined(node, page));
      case 'paragraph':
        return [...imagesIn(node.children, page), ...paragraphBlocks(linesOf(node.children, page))];
      case 'list':
        return listBlocks(node.children, inner);
      case 'blockquote':
      case 'footnoteDefinition':
        return blocksOf(node.children, inner);
      case 'table':
        return tableBlocks(node, page);
      case 'html':
        return htmlBlocks(page.passage, page.text, offsets(node));
      case 'code':
        return codeBlocks(node, page);
      default:
        return [];
    }
  });
}

function isUnderlined(node: Node, { text }: Page): boolean {
  return !/^[ \t>]*#/.test(text.slice(offsets(node).start, offsets(node).end));
}

/** A heading inside a list item is a heading of the page: the bullet before it is decoration. */
function listBlocks(nodes: readonly ListItem[], page: Page): Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  const flush = (): void => {
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined) {
      blocks.push({ type: 'list', items, at: { start: first.at.start, end: last.at.end } });
    }
    items = [];
  };
  for (const node of nodes) {
    const inside = blocksOf(node.children, page);
    if (inside[0]?.type === 'heading') {
      flush();
      blocks.push(...inside);
      continue;
    }
    const { item, after } = ownPart(itemOf(inside, sourceRange(node, page)), node, page);
    items.push(item);
    if (after.length === 0) continue;
    flush();
    blocks.push(...paragraphBlocks(after));
  }
  flush();
  return blocks;
}

/** What of an item is its own, and what was only typed right below it. */
function ownPart(item: Item, { children }: ListItem, { text }: Page): { item: Item; after: readonly Line[] } {
  const [only, other] = children;
  if (only?.type !== 'paragraph' || other !== undefined) return { item, after: [] };
  const end = ownLines(item.lines, text.slice(offsets(only).start, offsets(only).end).split('\n'));
  const lines = item.lines.slice(0, end);
  if (end === item.lines.length || !isLines(lines)) return { item, after: [] };
  return { item: { ...item, lines, at: { ...item.at, end: spanOf(lines).end } }, after: item.lines.slice(end) };
}

function itemOf(inside: readonly Block[], at: Range): Item {
  const [first, ...rest] = inside;
  return first?.type === 'paragraph' ? { lines: first.lines, children: rest, at } : { lines: [], children: inside, at };
}

function tableBlocks(node: Table, page: Page): Block[] {
  const rows = node.children.map(
    (row): Row => ({
      cells: row.children.map((cell) => joinLines(linesOf(cell.children, page))),
      at: sourceRange(row, page),
    }),
  );
  const [head, ...body] = rows;
  return head === undefined ? [] : [{ type: 'table', head, rows: body, at: sourceRange(node, page) }];
}

/** Some people keep the whole resume in one fence, so that its line breaks stay. */
function codeBlocks(node: Code, page: Page): Block[] {
  const range = offsets(node);
  if (!proseFences.has(node.lang ?? '') || page.depth > 1 || isSnippet(node.value, page.text)) return [];
  const content = page.text.indexOf('\n', range.start) + 1;
  if (content === 0 || content > range.end) return [];
  const masked = (text: string, at: number) => (text[at] === page.passage.value[at] ? null : { source: 1, plain: 1 });
  const runs = align(node.value, page.text, { start: content, end: range.end }, masked);
  const at = toSource(asProse(page.passage), range);
  return readBlocks({ value: node.value, at, runs: throughPassage(runs, page.passage) }, page.depth + 2).blocks;
}

function linesOf(nodes: readonly PhrasingContent[], page: Page): Line[] {
  const writer = lineWriter(page.passage);
  writePhrasing(nodes, page, writer);
  return writer.take();
}

function imagesIn(nodes: readonly PhrasingContent[], page: Page, around: string | null = null): Block[] {
  let url = around;
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'link') return imagesIn(node.children, page, node.url);
    if (node.type === 'linkReference') return imagesIn(node.children, page, page.targets.get(node.identifier) ?? null);
    if (node.type === 'html' && /^<\/?a\b/i.test(node.value)) url = hrefOf(node.value);
    const html = node.type === 'html' && /^<img\b/i.test(node.value);
    return node.type === 'image' || html ? [{ type: 'image', url, at: sourceRange(node, page) }] : [];
  });
}

function offsets(node: Node): Range {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

function sourceRange(node: Node, page: Page): Range {
  return toSource(asProse(page.passage), offsets(node));
}
