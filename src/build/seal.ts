import type { Block, Inline } from './ast.js';
import { escapeTypst } from './escape.js';

/**
 * Every word → escaped Typst, so that none can be code whatever pandoc's writer escapes: that of 3.10 lets "-?" become a soft
 * hyphen, and a bullet that starts with "1." a list in a list.
 */
export function sealBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.t) {
      case 'Para':
      case 'Plain':
        return { t: block.t, c: sealInlines(block.c) };
      case 'Header':
        return { t: 'Header', c: [block.c[0], block.c[1], sealInlines(block.c[2])] };
      case 'BulletList':
        return { t: 'BulletList', c: block.c.map(sealBlocks) };
      case 'OrderedList':
        return { t: 'OrderedList', c: [block.c[0], block.c[1].map(sealBlocks)] };
      case 'DefinitionList':
        return { t: 'DefinitionList', c: block.c.map(([term, rest]) => [sealInlines(term), rest.map(sealBlocks)]) };
      case 'RawBlock':
        return block;
    }
  });
}

function sealInlines(content: readonly Inline[]): Inline[] {
  return content.map((node): Inline => {
    switch (node.t) {
      case 'Str':
        return { t: 'RawInline', c: ['typst', escapeTypst(node.c)] };
      case 'Link':
        return { t: 'Link', c: [node.c[0], sealInlines(node.c[1]), node.c[2]] };
      case 'Note':
        return { t: 'Note', c: sealBlocks(node.c) };
      case 'Space':
      case 'SoftBreak':
      case 'LineBreak':
      case 'RawInline':
        return node;
      default:
        return { t: node.t, c: sealInlines(node.c) };
    }
  });
}
