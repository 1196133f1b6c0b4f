import { type Inline, lineBreak, space, str, words } from './ast.js';
import { containers, unseen } from './html-names.js';
import { tooDeep } from './limits.js';
import type { PandocInline } from './pandoc.js';
import { htmlInlines, htmlTag, type OnPicture, tagged } from './raw-html.js';

interface OpenTag {
  readonly name: string;
  readonly href: string | null;
  readonly content: Inline[];
  /** Levels of styles and links within it. */
  depth: number;
}

/** Words of Markdown with HTML tags between them (`<b>`, `<a href>`, `<br>`) → inlines; a tag without its partner goes, its words stay. */
export function joinTags(
  nodes: readonly PandocInline[],
  clean: (node: PandocInline) => readonly Inline[],
  onPicture: OnPicture,
): Inline[] {
  const open: OpenTag[] = [{ name: '', href: null, content: [], depth: 0 }];
  const put = (...inlines: readonly Inline[]): void => {
    open.at(-1)?.content.push(...inlines);
  };
  /** Lists and paragraphs in a cell of a table. */
  const newLine = ({ kind, name }: { readonly kind: string; readonly name: string }): void => {
    const last = open.at(-1)?.content.at(-1);
    if (last !== undefined && last.t !== 'LineBreak') put(lineBreak);
    if (kind === 'open' && name === 'li') put(str('•'), space);
  };
  const closeTo = (length: number): void => {
    while (open.length > length) {
      const tag = open.pop();
      const parent = open.at(-1);
      if (tag === undefined || parent === undefined) return;
      const made = tagged(tag.name, tag.href, tag.content);
      parent.depth = Math.max(parent.depth, made === tag.content ? tag.depth : tag.depth + 1);
      tooDeep(parent.depth);
      put(...made);
    }
  };
  for (const node of nodes) {
    if (node.t !== 'RawInline') {
      put(...clean(node));
      continue;
    }
    const tag = node.c[0] === 'html' ? htmlTag(node.c[1]) : { kind: 'none' as const };
    if ('name' in tag && containers.has(tag.name)) newLine(tag);
    if (tag.kind === 'words') put(...words(node.c[1]));
    else if (tag.kind === 'content') put(...htmlInlines(node.c[1], onPicture));
    else if (tag.kind === 'open' && tag.name === 'br') put(lineBreak);
    else if (tag.kind === 'open' && tag.name === 'img') put(...onPicture(tag.picture));
    else if (tag.kind === 'open') open.push({ name: tag.name, href: tag.href, content: [], depth: 0 });
    else if (tag.kind === 'close') {
      const partner = open.findLastIndex(({ name }) => name === tag.name);
      if (partner > 0) {
        closeTo(partner + 1);
        if (unseen.has(tag.name)) open.pop();
        closeTo(partner);
      }
    }
  }
  closeTo(1);
  const content = open[0]?.content ?? [];
  while (content.at(-1)?.t === 'LineBreak') content.pop();
  return content;
}
