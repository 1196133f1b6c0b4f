import { parseDocument } from 'htmlparser2';
import {
  type Block,
  heading,
  type Inline,
  lineBreak,
  orderedList,
  para,
  type Styling,
  space,
  styled,
  words,
} from './ast.js';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.js';
import { htmlTable } from './html-table.js';
import { tooDeep } from './limits.js';
import { linkTo } from './links.js';
import type { PictureUse } from './pictures.js';

/** What a picture is on the page; nothing where it cannot be shown. */
export type OnPicture = (use: PictureUse) => readonly Inline[];

const stylings: Readonly<Record<string, Styling>> = {
  b: 'Strong',
  strong: 'Strong',
  i: 'Emph',
  em: 'Emph',
  cite: 'Emph',
  u: 'Underline',
  s: 'Strikeout',
  del: 'Strikeout',
  strike: 'Strikeout',
};
/** What they hold is for programs. */
export const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'svg',
  'iframe',
  'object',
  'noscript',
]);
const containers = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

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
      line.push(...inlinesOf([node], onPicture, depth));
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
    if (node.name === 'img') return onPicture({ source: node.attribs.src ?? '', alt: node.attribs.alt ?? '' });
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
  | { readonly kind: 'none' };

/** A single tag between words of Markdown. */
export function htmlTag(html: string): HtmlTag {
  const closing = /^<\/\s*([a-z][a-z0-9-]*)/i.exec(html)?.[1];
  if (closing !== undefined) return { kind: 'close', name: closing.toLowerCase() };
  const element = parseDocument(html).children.find(isElement);
  if (element === undefined) return { kind: 'none' };
  const { href = null, src = '', alt = '' } = element.attribs;
  return { kind: 'open', name: element.name, href, picture: { source: src, alt } };
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
