import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import { joinLines, type Line, sliceLine } from '../line.js';
import { type Block, type Item, type Lines, paragraph } from './block.js';
import { continuesHeader, flows, isDateAlone, isName, traitsOf } from './header-lines.js';
import { headingItems } from './heading-items.js';
import { leadEnd } from './lead.js';

/** What of an item, a definition or a paragraph is the header of an entry, and what is said under it. */
export interface Parts {
  readonly lines: Line[];
  readonly body: Block[];
}

const longestWrappedHeader = 25;

/** How many of `lines` go on with the header `before`. */
export function headerCount(
  lines: readonly Line[],
  before: readonly Line[],
  kind: SectionKind,
  words: HeaderWords,
): number {
  const header = [...before];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const named = next !== undefined && isDateAlone(next) && isName(line);
    if (!named && !continuesHeader(line, header, kind, words)) break;
    header.push(line);
  }
  return header.length - before.length;
}

/** The term is the header; details go on with it until one makes a claim. A term that is only a date dates its first detail. */
export function definitionParts(term: Lines, details: readonly Item[], kind: SectionKind, words: HeaderWords): Parts {
  const lines: Line[] = [...term];
  const body: Block[] = [];
  const onlyDate = term.every((line) => traitsOf(line).dates.length > 0 && traitsOf(line).words <= 1);
  for (const [index, item] of details.entries()) {
    const named = onlyDate && index === 0 ? namedIn(item) : [];
    const count =
      named.length > 0 ? item.lines.length - restOf(item, named).length : headerCount(item.lines, lines, kind, words);
    if (count === 0) {
      body.push(listOf(details.slice(index)));
      break;
    }
    lines.push(...(named.length > 0 ? named : item.lines.slice(0, count)));
    body.push(...paragraph(item.lines.slice(count)), ...item.children);
  }
  return { lines, body };
}

/** What a date stands for: the first line of its detail, or all of a short one that was wrapped. */
function namedIn(item: Item): Line[] {
  const whole = flows(item.lines) ? joinLines(item.lines) : null;
  if (whole !== null && traitsOf(whole).words <= longestWrappedHeader) return [whole];
  return item.lines.slice(0, 1);
}

function restOf(item: Item, named: readonly Line[]): readonly Line[] {
  const end = named.at(-1)?.at.end ?? 0;
  return item.lines.filter((line) => line.at.start >= end);
}

function listOf(items: readonly Item[]): Block {
  return { type: 'list', items, at: { start: items[0]?.at.start ?? 0, end: items.at(-1)?.at.end ?? 0 } };
}

export function itemParts(item: Item, kind: SectionKind, words: HeaderWords): Parts {
  const [first, ...rest] = item.lines;
  if (first === undefined) return { lines: [], body: [...item.children] };
  const lead = kind !== 'education' && flows(item.lines) ? leadEnd(first) : null;
  if (lead !== null) {
    const said = sliceLine(first, { start: lead.rest, end: first.value.length });
    const bullet: Item = { lines: [said, ...rest], children: [], at: item.at };
    return { lines: [sliceLine(first, { start: 0, end: lead.end })], body: [listOf([bullet]), ...item.children] };
  }
  const count = flows(item.lines) ? 0 : headerCount(rest, [first], kind, words);
  const lines = [first, ...rest.slice(0, count)];
  if (count < rest.length) return { lines, body: [...paragraph(rest.slice(count)), ...item.children] };
  const children = headedChildren(item.children, lines, kind, words);
  return { lines: [...lines, ...children.lines], body: children.body };
}

/** Below the first line of an item, paragraphs and first points that go on with the header: its date, its role, the degree. */
function headedChildren(
  children: readonly Block[],
  before: readonly Line[],
  kind: SectionKind,
  words: HeaderWords,
): Parts {
  const [child, ...others] = children;
  if (child?.type === 'paragraph' && headerCount(child.lines, before, kind, words) === child.lines.length) {
    const further = headedChildren(others, [...before, ...child.lines], kind, words);
    return { lines: [...child.lines, ...further.lines], body: further.body };
  }
  if (child?.type !== 'list') return { lines: [], body: [...children] };
  const count = headingItems(child.items, before, kind, words);
  const points = child.items.slice(count);
  return {
    lines: child.items.slice(0, count).flatMap((item) => item.lines),
    body: [...(points.length === 0 ? [] : [listOf(points)]), ...others],
  };
}
