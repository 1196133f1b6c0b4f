import { type Block, typstInline } from './ast.js';
import { escapeTypst } from './escape.js';
import { mapInlines } from './walk.js';

/**
 * Every word → escaped Typst, so that none can be code whatever pandoc's writer escapes: that of 3.10 lets "-?" become a soft
 * hyphen, and a bullet that starts with "1." a list in a list.
 */
export function sealBlocks(blocks: readonly Block[]): Block[] {
  return mapInlines(blocks, (content) =>
    content.map((node) => (node.t === 'Str' ? typstInline(escapeTypst(node.c)) : node)),
  );
}
