import type { Range } from '../../model/source.js';
import { labelledStack } from '../entry/stack.js';
import { type HeaderWords, namesScore } from '../entry/words.js';
import { type Line, sliceLine } from '../line.js';
import { type Block, type Item, paragraph } from './block.js';
import { flows, isDateAlone, isLabelled, isSubLabel, startsDated, type Traits, traitsOf } from './header-lines.js';

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
/** A line that starts with a name in bold and has more words tells something too. */
const longestTold = 12;

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
        const [first] = block.lines;
        const header =
          startsDated(first) ||
          endsDated(first, block.lines[1], words) ||
          leadsLines(block.lines) ||
          leadsList(block.lines, blocks[index + 1]);
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

/** Below a date, "**Acme** Consultant; built …" names the entry and tells of it in one line. */
function leadApart(line: Line): Line[] {
  const [lead] = line.strong;
  if (lead === undefined || lead.start > 0 || (traitsOf(line).words <= longestTold && !traitsOf(line).sentence))
    return [line];
  return [sliceLine(line, { start: 0, end: lead.end }), sliceLine(line, { start: lead.end, end: line.value.length })];
}

/** "Acme, Pune   June 2025 – Present" above lines that are each a paragraph. */
function endsDated(line: Line, next: Line | undefined, vocabulary: HeaderWords): boolean {
  const { dates, words } = traitsOf(line);
  const last = dates.at(-1);
  if (last === undefined || words > longestLed || next === undefined || !/^\p{Lu}/u.test(next.value)) return false;
  return (
    isTail(line.value.slice(last.span.end), vocabulary) &&
    !/\b(?:in|during|by|of|on|for|since)$/i.test(line.value.slice(0, last.span.start).trimEnd())
  );
}

/** What may follow the date of a header: nothing, or a place. */
function isTail(text: string, vocabulary: HeaderWords): boolean {
  const bare = text.replace(/^[\s)\].,|·–—-]+|[\s.)]+$/g, '');
  return bare === '' || vocabulary.isPlace(bare);
}

/** "**B.S. Computer Science**" above "Kaveri College, Pune": prose has no line in bold of its own. */
function leadsLines(lines: readonly Line[]): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    traitsOf(first).lead &&
    first.strong.length > 0 &&
    lines.every(({ value }) => value.length <= longestSet && !/[.!?;,]$/.test(value))
  );
}

const longestSet = 80;

/** Two short lines above a list are a header, though the second starts in lower case. */
function leadsList(lines: readonly Line[], next: Block | undefined): boolean {
  return (
    next?.type === 'list' &&
    lines.length === 2 &&
    lines.every(({ value }) => value.length < 60 && !/[.!?:]$/.test(value))
  );
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

/** Lines of units back as the paragraphs and lists they were. */
export function blocksOf(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let items: { item: Item; list: number }[] = [];
  const flush = (): void => {
    blocks.push(...paragraph(lines));
    const [first, last] = [items[0]?.item, items.at(-1)?.item];
    if (first !== undefined && last !== undefined)
      blocks.push({
        type: 'list',
        items: items.map(({ item }) => item),
        at: { start: first.at.start, end: last.at.end },
      });
    lines = [];
    items = [];
  };
  for (const unit of units) {
    if (unit.type === 'line' && unit.depth === 7 && !unit.first && lines.length > 0) lines.push(unit.line);
    else if (unit.type === 'item' && items.at(-1)?.list === unit.list) items.push(unit);
    else {
      flush();
      if (unit.type === 'line' && unit.depth === 7) lines = [unit.line];
      else if (unit.type === 'line') blocks.push({ type: 'heading', depth: unit.depth, line: unit.line, at: unit.at });
      else if (unit.type === 'item') items = [unit];
      else blocks.push(unit.block);
    }
  }
  flush();
  return blocks;
}
