import type { Range } from '../../model/source.js';
import { namesScore } from '../entry/school-words.js';
import { labelledStack } from '../entry/stack.js';
import type { HeaderWords } from '../entry/words.js';
import { type Line, sliceLine } from '../line.js';
import type { Block, Item } from './block.js';
import { flows, isDateAlone, isLabelled, isSubLabel, type Traits, traitsOf } from './header-lines.js';
import { leadApart, leadsHeader } from './led-paragraph.js';

/**
 * One line of a section that may belong to the header of an entry, or what stands below such lines. A shape is how the line is
 * set: entries of one section mostly open with lines of one shape.
 */
export type Unit =
  | {
      readonly type: 'line';
      readonly line: Line;
      readonly shape: Shape;
      /** Of a heading; 7 for other lines. */
      readonly depth: number;
      readonly traits: Traits;
      /** The first line of its paragraph. */
      readonly first: boolean;
      /** A list comes right after it. */
      readonly beforeList: boolean;
      /** A date that stands alone comes right after it. */
      readonly beforeDate: boolean;
      /** "Company: Acme", "Tech: Go, Redis". */
      readonly labelled: boolean;
      /** Could be a line of a header, by its length and marks. */
      readonly headerLike: boolean;
      readonly at: Range;
    }
  | {
      readonly type: 'item';
      readonly item: Item;
      readonly line: Line;
      readonly traits: Traits;
      readonly list: number;
      readonly at: Range;
    }
  | { readonly type: 'definition' | 'table'; readonly block: Block; readonly at: Range }
  | { readonly type: 'body'; readonly block: Block; readonly at: Range };

export type Shape = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'bold' | 'emphasis' | 'code' | 'link' | 'dated' | 'plain';
export type LineUnit = Unit & { type: 'line' };

const longestPlain = 12;
const longestLed = 24;

/** The blocks of a section as a flat row of units. */
export function unitsOf(blocks: readonly Block[], words: HeaderWords): Unit[] {
  const units = readUnits(blocks, words);
  return units.map((unit, index) => {
    const next = units[index + 1];
    if (unit.type !== 'line') return unit;
    if (unit.beforeList && unit.first && namesList(unit)) return { ...unit, shape: 'bold', headerLike: true };
    return next?.type === 'line' && isDateAlone(next.line) ? { ...unit, beforeDate: true } : unit;
  });
}

/** "**Expense tracker:** React, Redis" over its points. */
function namesList({ line, labelled, traits }: LineUnit): boolean {
  const [lead] = line.strong;
  if (lead?.start !== 0 || labelled || traits.words > longestPlain) return false;
  const name = sliceLine(line, { start: 0, end: lead.end });
  return /:$/.test(name.value) && !isSubLabel(name);
}

function readUnits(blocks: readonly Block[], words: HeaderWords): Unit[] {
  return blocks.flatMap((block, index): Unit[] => {
    switch (block.type) {
      case 'heading': {
        const shape = `h${Math.min(6, block.depth)}` as Shape;
        return [lineUnit(block.line, shape, block.depth, true, words)];
      }
      case 'paragraph': {
        const header = leadsHeader(block.lines, blocks[index + 1], words);
        if (block.lines.length > 1 && flows(block.lines) && !header) return [{ type: 'body', block, at: block.at }];
        const listed = blocks[index + 1]?.type === 'list';
        return block.lines.flatMap((line, at) => {
          const before = block.lines[at - 1];
          const parts = before !== undefined && isDateAlone(before) ? leadApart(line) : [line];
          return parts.map((part, index) => ({
            ...lineUnit(part, shapeOf(part), 7, at + index === 0, words),
            beforeList: listed && at === block.lines.length - 1,
          }));
        });
      }
      case 'list':
        return block.items.map((item): Unit => {
          const [line] = item.lines;
          if (line === undefined)
            return { type: 'body', block: { type: 'list', items: [item], at: item.at }, at: item.at };
          return { type: 'item', item, line, traits: traitsOf(line), list: index, at: item.at };
        });
      case 'definition':
      case 'table':
        return [{ type: block.type, block, at: block.at }];
      default:
        return [{ type: 'body', block, at: block.at }];
    }
  });
}

function lineUnit(line: Line, shape: Shape, depth: number, first: boolean, vocabulary: HeaderWords): LineUnit {
  const traits = traitsOf(line);
  const labelled = isLabelled(line, vocabulary) || labelledStack(line.value) !== null;
  const fit = labelled ? traits.words <= longestLed : depth < 7 ? fitsHeading(line, traits) : fitsLine(line, traits);
  return {
    type: 'line',
    line,
    shape,
    depth,
    traits,
    first,
    beforeList: false,
    beforeDate: false,
    labelled,
    headerLike: fit,
    at: line.at,
  };
}

function fitsHeading(line: Line, { words, dates }: Traits): boolean {
  return words <= longestLed && (dates.length > 0 || !isSubLabel(line));
}

/** Marks that lead to a detail of what stands above. */
const pointer = /^[~➟➜➔➤→⇒»›=<]/u;

function fitsLine(line: Line, { dates, words, sentence, label, lead, set }: Traits): boolean {
  const dated = dates.length > 0;
  if (namesScore(line.value) && words <= longestPlain) return true;
  if (pointer.test(line.value) || sentence || (label && !dated) || (!dated && isSubLabel(line))) return false;
  if (/^\p{Ll}/u.test(line.value) && !lead && !set && !dated) return false;
  return words <= (lead || set || dated ? longestLed : longestPlain);
}

function shapeOf(line: Line): Shape {
  const { lead, dates, set } = traitsOf(line);
  if (line.strong[0] !== undefined && lead) return 'bold';
  if (set) return line.code.length > 0 ? 'code' : 'emphasis';
  if (lead) return 'link';
  return dates.length > 0 ? 'dated' : 'plain';
}
