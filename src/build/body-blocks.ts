import {
  type Block,
  type Definition,
  heading,
  type Inline,
  lineBreak,
  para,
  space,
  str,
  styled,
  typst,
} from './ast.js';
import { withLightDate } from './entry-line.js';
import type { SectionHeading } from './sections.js';

/** Blocks → section headings, entry headings, lines that stay with the list below them, and tight lists. */
export function bodyBlocks(blocks: readonly Block[], isHeading: SectionHeading): Block[] {
  const isEntry = (block: Block | undefined): boolean => block?.t === 'Header' && isHeading(block) === null;
  return blocks.flatMap((block, index): readonly Block[] => {
    const title = isHeading(block);
    if (title !== null) return [heading(2, title)];
    switch (block.t) {
      case 'Header':
        return [heading(3, withLightDate(block.c[2]))];
      case 'Para':
        return paragraph(block.c, isEntry(blocks[index - 1]), blocks[index + 1]);
      case 'DefinitionList':
        return block.c.flatMap(definitionBlocks);
      default:
        return [tight(block)];
    }
  });
}

/** "Languages: Python, Go" for one definition; a line with bullets for several. */
function definitionBlocks([term, definitions]: Definition): readonly Block[] {
  const [only] = definitions;
  const [line] = only ?? [];
  if (definitions.length === 1 && only?.length === 1 && (line?.t === 'Para' || line?.t === 'Plain')) {
    return [para([...label(term), space, ...line.c])];
  }
  return [...lead(term), { t: 'BulletList', c: definitions.map((definition) => definition.map(tight)) }];
}

function label(term: readonly Inline[]): readonly Inline[] {
  const plain = term.every((node) => node.t === 'Str' || node.t === 'Space');
  return plain ? [styled('Strong', [...term, str(':')])] : [...term, str(':')];
}

/** A line under an entry's heading belongs to it; a line above a list introduces the list. */
function paragraph(content: readonly Inline[], belowEntry: boolean, after: Block | undefined): readonly Block[] {
  if (!isList(after)) return [para(content)];
  return belowEntry ? [typst('#detail['), para(content), typst(']')] : lead(content);
}

function lead(content: readonly Inline[]): readonly Block[] {
  return [typst('#lead['), para(withLightDate(content)), typst(']')];
}

function isList(block: Block | undefined): boolean {
  return block?.t === 'BulletList' || block?.t === 'OrderedList';
}

/** Blank lines between items are a habit, not a wish for white space. */
function tight(block: Block): Block {
  if (block.t === 'BulletList') return { t: 'BulletList', c: block.c.map(tightItem) };
  if (block.t === 'OrderedList') return { t: 'OrderedList', c: [block.c[0], block.c[1].map(tightItem)] };
  return block;
}

/** Paragraphs of one item are lines of it: as blocks they would either run on or make the whole list loose. */
function tightItem(item: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const block of item) {
    const last = blocks.at(-1);
    if (block.t !== 'Para' && block.t !== 'Plain') blocks.push(tight(block));
    else if (last?.t === 'Plain') blocks[blocks.length - 1] = { t: 'Plain', c: [...last.c, lineBreak, ...block.c] };
    else blocks.push({ t: 'Plain', c: block.c });
  }
  return blocks;
}
