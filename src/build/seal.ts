import { type Block, typstInline } from './ast.js';
import { escapeTypst } from './escape.js';
import { mapInlines } from './walk.js';

/**
 * Every word → escaped Typst, so that none can be code whatever pandoc's writer escapes: that of 3.10 lets "-?" become a soft
 * hyphen, and a bullet that starts with "1." a list in a list.
 */
export function sealBlocks(blocks: readonly Block[]): Block[] {
  return mapInlines(blocks, (content) =>
    content.map((node) => (node.t === 'Str' ? typstInline(breakable(node.c).map(escapeTypst).join(breakHere)) : node)),
  );
}

/** Characters on a line without a place to break at. A line of a page has about a hundred. */
const longestRun = 50;
const pieceOfRun = /.{1,16}/gsu;
/** A place to break at that is no character: a text parser reads the word whole. */
const breakHere = '#box(width: 0pt)';

/** The pieces of a word, one unless it is so long that it would run off the page. */
function breakable(word: string): readonly string[] {
  const isLong = word.length > longestRun && word.split(/[-/]/).some((run) => run.length > longestRun);
  return isLong ? (word.match(pieceOfRun) ?? [word]) : [word];
}
