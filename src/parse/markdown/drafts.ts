import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { datesOf } from '../entry/header.js';
import { type Line, sliceLine } from '../line.js';
import { type Block, type Item, isLines, type Lines, paragraph, spanOf } from './block.js';
import { continuesHeader, flows, opensEntry, startsBold, traitsOf } from './header-lines.js';
import { rowDrafts } from './rows.js';

/** An entry before its header is read. */
export interface Draft {
  readonly lines: Line[];
  /** Lines of a heading around several entries: an employer over its roles. */
  readonly inherited: readonly Line[];
  readonly body: Block[];
  readonly from: 'heading' | 'paragraph' | 'item' | 'row' | 'list';
  readonly depth: number;
  readonly at: Range;
}

export interface Segments {
  readonly drafts: readonly Draft[];
  /** What comes before the first entry. */
  readonly loose: readonly Block[];
}

/** Cuts what stands under a section title into its entries. */
export function segment(blocks: readonly Block[], kind: SectionKind): Segments {
  const drafts: Draft[] = [];
  const loose: Block[] = [];
  let parent: Draft | null = null;

  const start = (lines: Line[], from: Draft['from'], at: Range, depth = 7, body: Block[] = []): Draft => {
    const inherited: readonly Line[] = parent?.lines ?? [];
    const draft: Draft = { lines, inherited, body, from, depth, at };
    drafts.push(draft);
    return draft;
  };

  blocks.forEach((block, index) => {
    const current = drafts.at(-1);
    const next = blocks[index + 1];
    switch (block.type) {
      case 'heading': {
        if (parent !== null && block.depth <= parent.depth) parent = null;
        if (current !== undefined && block.depth > current.depth) {
          const dated = datesOf(block.line).length > 0;
          if (
            current.body.length === 0 &&
            current.from === 'heading' &&
            (dated || !current.lines.some((line) => datesOf(line).length > 0))
          ) {
            parent = current;
            drafts.pop();
          } else if (!dated) {
            current.body.push(block);
            return;
          } else parent = current;
        }
        start([block.line], 'heading', block.at, block.depth);
        return;
      }
      case 'paragraph':
        readParagraph(block.lines, next, current);
        return;
      case 'list':
        readList(block, current);
        return;
      case 'definition': {
        const { lines, body } = definitionParts(block.term, block.details, next);
        start(lines, 'paragraph', block.at, 7, body);
        return;
      }
      case 'table': {
        const rows = rowDrafts(block, next, kind);
        if (rows.length === 0) (current?.body ?? loose).push(block);
        for (const row of rows) start(row.lines, 'row', row.at, 7, row.body);
        return;
      }
      default:
        (current?.body ?? loose).push(block);
    }
  });
  return { drafts, loose };

  function readParagraph(lines: Lines, next: Block | undefined, current: Draft | undefined): void {
    const whole = lines.length > 1 && flows(lines);
    const [first] = lines;
    const listed = next?.type === 'list' && lines.length <= 3;
    if (
      !whole &&
      current !== undefined &&
      current.body.length === 0 &&
      current.from !== 'row' &&
      goesOn(current, first, kind)
    ) {
      const count = headerCount(lines, current.lines, kind);
      current.lines.push(...lines.slice(0, count));
      current.body.push(...paragraph(lines.slice(count)));
    } else if (!whole && mayOpen(first, current) && opensEntry(first, kind, listed)) {
      const count = 1 + headerCount(lines.slice(1), [first], kind);
      start(lines.slice(0, count), 'paragraph', spanOf(lines), 7, paragraph(lines.slice(count)));
    } else (current?.body ?? loose).push(...paragraph(lines));
  }

  function readList(block: Block & { type: 'list' }, current: Draft | undefined): void {
    if (current !== undefined && current.from !== 'item') {
      current.body.push(...withoutDateItem(block, current));
      return;
    }
    if (!itemsAreEntries(block.items, kind)) {
      if (current === undefined) start([], 'list', block.at, 7, [block]);
      else current.body.push(block);
      return;
    }
    for (const item of block.items) {
      const { lines, body } = itemParts(item, kind);
      start(lines, 'item', item.at, 7, body);
    }
  }
}

/** Where headings mark the entries, a line opens one only if it stands out and has dates of its own. */
function mayOpen(line: Line, current: Draft | undefined): boolean {
  if (current?.from !== 'heading') return true;
  const { lead, dates } = traitsOf(line);
  return lead && dates.length > 0;
}

function goesOn(current: Draft, line: Line, kind: SectionKind): boolean {
  if (!continuesHeader(line, current.lines, kind)) return false;
  const bothBold = startsBold(line) && current.lines.some((other) => startsBold(other));
  return !bothBold || (datesOf(line).length > 0 && !current.lines.some((other) => datesOf(other).length > 0));
}

function headerCount(lines: readonly Line[], before: readonly Line[], kind: SectionKind): number {
  const header = [...before];
  let count = 0;
  for (const line of lines) {
    if (!continuesHeader(line, header, kind)) break;
    header.push(line);
    count += 1;
  }
  return count;
}

/** A date typed as the first item of an entry's list: it belongs to the header, and what is nested in it to the list. */
function withoutDateItem(block: Block & { type: 'list' }, current: Draft): Block[] {
  const [first, ...rest] = block.items;
  const [line] = first?.lines ?? [];
  if (
    first === undefined ||
    line === undefined ||
    current.body.length > 0 ||
    current.lines.some((other) => datesOf(other).length > 0)
  )
    return [block];
  const { dates, words } = traitsOf(line);
  if (dates.length === 0 || words > 4) return [block];
  current.lines.push(...first.lines);
  return [...first.children, ...(rest.length === 0 ? [] : [{ ...block, items: rest }])];
}

/** A term that is only a date is the date of what it stands before. */
function definitionParts(
  term: Lines,
  details: readonly Item[],
  _next: Block | undefined,
): { lines: Line[]; body: Block[] } {
  const [first, ...others] = details;
  const at =
    details.length === 0 ? spanOf(term) : { start: details[0]?.at.start ?? 0, end: details.at(-1)?.at.end ?? 0 };
  const onlyDate = term.every((line) => traitsOf(line).dates.length > 0 && traitsOf(line).words <= 1);
  if (!onlyDate || first === undefined) return { lines: [...term], body: [{ type: 'list', items: details, at }] };
  const body: Block[] = [
    ...first.children,
    ...(others.length === 0 ? [] : [{ type: 'list' as const, items: others, at }]),
  ];
  return { lines: [...term, ...first.lines.slice(0, 1)], body: [...paragraph(first.lines.slice(1)), ...body] };
}

function itemsAreEntries(items: readonly Item[], kind: SectionKind): boolean {
  if (kind === 'education') return true;
  const like = items.filter((item) => {
    const [line] = item.lines;
    if (line === undefined) return false;
    const { lead, dates, words, label } = traitsOf(line);
    return (
      (lead && !label) ||
      (dates.length > 0 && words <= 14) ||
      (kind === 'projects' && item.children.length > 0 && words <= 10)
    );
  });
  return like.length * 2 >= items.length && like.length > 0;
}

function itemParts(item: Item, kind: SectionKind): { lines: Line[]; body: Block[] } {
  const [first, ...rest] = item.lines;
  if (first === undefined) return { lines: [], body: [...item.children] };
  const lead = leadEnd(first);
  if (lead !== null && kind !== 'education' && (flows(item.lines) || item.lines.length === 1)) {
    const said = sliceLine(first, { start: lead.rest, end: first.value.length });
    const bullet: Item = { lines: [said, ...rest], children: [], at: item.at };
    const list: Block = { type: 'list', items: [bullet], at: item.at };
    return { lines: [sliceLine(first, { start: 0, end: lead.end })], body: [list, ...item.children] };
  }
  const count = flows(item.lines) ? 0 : headerCount(rest, [first], kind);
  return { lines: [first, ...rest.slice(0, count)], body: [...paragraph(rest.slice(count)), ...item.children] };
}

/** Where the name of "**Parking app**: cut queues by …" ends and the claim starts. */
function leadEnd(line: Line): { end: number; rest: number } | null {
  const bold = line.strong[0]?.start === 0 ? line.strong[0] : line.links[0]?.start === 0 ? line.links[0] : undefined;
  if (bold === undefined) return null;
  const brackets = /^\s*[([][^()[\]]{1,80}[)\]]/.exec(line.value.slice(bold.end))?.[0].length ?? 0;
  const end = bold.end + brackets;
  const mark = /^\s*[:–—|-]*\s*/.exec(line.value.slice(end))?.[0].length ?? 0;
  const rest = end + mark;
  const said = line.value.slice(rest);
  const claims = said.split(' ').length > 5 && !/^[|,]/.test(line.value.slice(end).trimStart());
  return claims && isLines([line]) ? { end, rest } : null;
}
