import { type Block, type Inline, styled } from './ast.js';

/** Changes every run of inlines in `blocks`, innermost first. */
export function mapInlines(
  blocks: readonly Block[],
  change: (content: readonly Inline[]) => readonly Inline[],
): Block[] {
  const items = (list: readonly (readonly Block[])[]): Block[][] => list.map((item) => mapInlines(item, change));
  const block = (node: Block): Block => {
    switch (node.t) {
      case 'Para':
      case 'Plain':
        return { t: node.t, c: mapContent(node.c, change) };
      case 'Header':
        return { t: 'Header', c: [node.c[0], node.c[1], mapContent(node.c[2], change)] };
      case 'BulletList':
        return { t: 'BulletList', c: items(node.c) };
      case 'OrderedList':
        return { t: 'OrderedList', c: [node.c[0], items(node.c[1])] };
      case 'DefinitionList':
        return { t: 'DefinitionList', c: node.c.map(([term, list]) => [mapContent(term, change), items(list)]) };
      case 'RawBlock':
        return node;
    }
  };
  return blocks.map(block);
}

/** Changes one run of inlines and the runs within it. */
export function mapContent(
  content: readonly Inline[],
  change: (content: readonly Inline[]) => readonly Inline[],
): readonly Inline[] {
  const inline = (node: Inline): Inline => {
    switch (node.t) {
      case 'Str':
      case 'Space':
      case 'SoftBreak':
      case 'LineBreak':
      case 'RawInline':
        return node;
      case 'Link':
        return { t: 'Link', c: [node.c[0], mapContent(node.c[1], change), node.c[2]] };
      case 'Note':
        return { t: 'Note', c: mapInlines(node.c, change) };
      default:
        return styled(node.t, mapContent(node.c, change));
    }
  };
  return change(content.map(inline));
}
