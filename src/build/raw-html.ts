import { parseDocument } from 'htmlparser2';
import { type Block, heading, type Inline, lineBreak, orderedList, para, space, styled, words } from './ast.js';
import { containers, isKnown, stylings, unseen } from './html-names.js';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.js';
import { htmlTable } from './html-table.js';
import { tooDeep } from './limits.js';
import { linkTo } from './links.js';
import type { PictureUse } from './pictures.js';

/** What a picture is on the page; nothing where it cannot be shown. */
export type OnPicture = (use: PictureUse) => readonly Inline[];

/** A block of HTML, as people write around their name and contacts, → what a reader of the page would see of it. */
export function htmlBlocks(html: string, onPicture: OnPicture): Block[] {
  return blocksOf(parseDocument(html).children, onPicture, 0);
}

function blocksOf(nodes: readonly HtmlNode[], onPicture: OnPicture, depth: number): Block[] {
  tooDeep(depth);
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const flush = (): void => {
    const content = trimmed(line);
    if (content.length > 0) blocks.push(para(content));
    line = [];
  };
  for (const node of nodes) {
    if (isElement(node) && holdsBlocks(node)) {
      flush();
      blocks.push(...elementBlocks(node, onPicture, depth));
    } else {
      line.push(...inlinesOf([node], isAlone(node, nodes) ? alone(onPicture) : onPicture, depth));
    }
  }
  flush();
  return blocks;
}

function elementBlocks(element: HtmlElement, onPicture: OnPicture, depth: number): Block[] {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level !== undefined) return [heading(Number(level), trimmed(inlinesOf(element.children, onPicture, depth + 1)))];
  const blocks = (nodes: readonly HtmlNode[]): Block[] => blocksOf(nodes, onPicture, depth + 1);
  if (element.name === 'ul' || element.name === 'ol') {
    const items = itemsOf(element)
      .map(blocks)
      .filter((item) => item.length > 0);
    if (items.length === 0) return [];
    return [element.name === 'ul' ? { t: 'BulletList', c: items } : orderedList(startOf(element), items)];
  }
  if (element.name === 'table') return htmlTable(element, blocks);
  return blocks(element.children);
}

/** The number of the first item of an `<ol>`. */
function startOf({ attribs }: HtmlElement): number {
  const start = Number(attribs.start ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1_000 ? start : 1;
}

/** What stands between two `<li>` belongs to the one above it, as browsers show it. */
function itemsOf(list: HtmlElement): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  for (const child of list.children) {
    if (isElement(child) && child.name === 'li') items.push([...child.children]);
    else if (items.length > 0) items.at(-1)?.push(child);
    else items.push([child]);
  }
  return items;
}

function inlinesOf(nodes: readonly HtmlNode[], onPicture: OnPicture, depth: number): Inline[] {
  tooDeep(depth);
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return words(node.data);
    if (!isElement(node) || unseen.has(node.name)) return [];
    if (node.name === 'br') return [lineBreak];
    if (node.name === 'img') return onPicture(pictureOf(node));
    const content = inlinesOf(node.children, onPicture, depth + 1);
    return tagged(node.name, node.attribs.href ?? null, holdsBlocks(node) ? [space, ...content, space] : content);
  });
}

/** What an inline element makes of its content. */
export function tagged(name: string, href: string | null, content: readonly Inline[]): readonly Inline[] {
  if (name === 'a' && href !== null) return linkTo(href, content);
  const styling = stylings[name];
  return styling === undefined || content.length === 0 ? content : [styled(styling, content)];
}

export type HtmlTag =
  | { readonly kind: 'open'; readonly name: string; readonly href: string | null; readonly picture: PictureUse }
  | { readonly kind: 'close'; readonly name: string }
  /** No tag: `List<String>`. */
  | { readonly kind: 'words' }
  /** More than a tag. */
  | { readonly kind: 'content' }
  /** A comment. */
  | { readonly kind: 'none' };

/** What of HTML stands between words of Markdown: most often a single tag. */
export function htmlTag(html: string): HtmlTag {
  const [whole, slash, written = ''] = /^<(\/?)\s*([a-z][a-z0-9-]*)[^<>=/]*>$/i.exec(html) ?? [];
  const name = written.toLowerCase();
  if (whole !== undefined && !isKnown(name)) return { kind: 'words' };
  if (slash === '/') return { kind: 'close', name };
  const nodes = parseDocument(html).children;
  const [element] = nodes.filter(isElement);
  if (element === undefined) return { kind: nodes.some(({ type }) => type === 'text') ? 'content' : 'none' };
  if (nodes.length > 1 || element.children.length > 0) return { kind: 'content' };
  return { kind: 'open', name: element.name, href: element.attribs.href ?? null, picture: pictureOf(element) };
}

/** HTML within a line → what a reader sees of it. */
export function htmlInlines(html: string, onPicture: OnPicture): Inline[] {
  return inlinesOf(parseDocument(html).children, onPicture, 0);
}

function pictureOf({ attribs: { src = '', alt = '' } }: HtmlElement): PictureUse {
  return { source: src, alt, alone: false };
}

/** For the pictures of a paragraph that holds nothing else. */
export function alone(onPicture: OnPicture): OnPicture {
  return (use) => onPicture({ ...use, alone: true });
}

function isAlone(node: HtmlNode, siblings: readonly HtmlNode[]): boolean {
  return siblings.every((one) => one === node || (one.type === 'text' && one.data.trim() === ''));
}

function holdsBlocks(element: HtmlElement): boolean {
  return (
    containers.has(element.name) || element.children.some((child) => isElement(child) && containers.has(child.name))
  );
}

/** Without the white space that surrounds the lines of HTML source. */
function trimmed(content: readonly Inline[]): Inline[] {
  const kept = content.filter((node, index) => {
    const before = content[index - 1];
    return node.t !== 'Space' || (before !== undefined && before.t !== 'Space' && before.t !== 'LineBreak');
  });
  while (kept.at(-1)?.t === 'Space' || kept.at(-1)?.t === 'LineBreak') kept.pop();
  return kept;
}
