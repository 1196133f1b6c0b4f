import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import { datesOf } from '../entry/header.js';
import { namesOrganization, namesPlace, namesRole, namesScore } from '../entry/words.js';
import type { Line } from '../line.js';
import { type Block, type Lines, paragraph, spanOf } from './block.js';
import { isDegreeDetail, itemsAreEntries } from './entry-items.js';
import { continuesHeader, flows, opensEntry, startsBold, startsDated, traitsOf } from './header-lines.js';
import { definitionParts, headerCount, itemParts } from './parts.js';
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
        if (current !== undefined && block.depth > current.depth && detailsHeader(block.line, current)) {
          current.lines.push(block.line);
          return;
        }
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
        const { lines, body } = definitionParts(block.term, block.details, kind);
        if (body.length === 0 && current !== undefined && completes(lines, current)) current.lines.push(...lines);
        else start(lines, 'paragraph', block.at, 7, body);
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
    const [first] = lines;
    const whole = lines.length > 1 && flows(lines) && !startsDated(first);
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
      const count = 1 + (flows(lines) ? 0 : headerCount(lines.slice(1), [first], kind));
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
      const before = drafts.at(-1);
      if (kind === 'education' && before?.from === 'item' && isDegreeDetail(lines)) {
        if (namesScore(lines[0]?.value ?? '')) {
          before.lines.push(...lines);
          before.body.push(...body);
        } else before.body.push({ type: 'list', items: [item], at: item.at });
        continue;
      }
      start(lines, 'item', item.at, 7, body);
    }
  }
}

/** A date or a place set as a heading of its own under the heading of its entry. */
function detailsHeader(line: Line, { body, from, lines }: Draft): boolean {
  if (body.length > 0 || from !== 'heading') return false;
  const { dates, words } = traitsOf(line);
  if (dates.length > 0) return words === 0 && !lines.some((other) => datesOf(other).length > 0);
  return namesPlace(line.value) && words <= mostPlaceWords;
}

const mostPlaceWords = 5;

/** Where headings mark the entries, a line opens one only if it stands out and has dates of its own. */
function mayOpen(line: Line, current: Draft | undefined): boolean {
  if (current?.from !== 'heading') return true;
  const { lead, dates } = traitsOf(line);
  return lead && dates.length > 0;
}

function goesOn(current: Draft, line: Line, kind: SectionKind): boolean {
  if (!continuesHeader(line, current.lines, kind)) return false;
  const bold = current.lines.filter((other) => startsBold(other) && datesOf(other).length === 0).length;
  if (!startsBold(line) || !current.lines.some(startsBold)) return true;
  const dated = current.lines.some((other) => datesOf(other).length > 0);
  return datesOf(line).length > 0
    ? !dated
    : dated && bold === 1 && (namesOrganization(line.value) || namesRole(line.value));
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

/** Under a dated title that has no content yet, a college with its town goes on with the header. */
function completes(lines: readonly Line[], current: Draft): boolean {
  const dated = (all: readonly Line[]): boolean => all.some((line) => datesOf(line).length > 0);
  return current.from === 'paragraph' && current.body.length === 0 && dated(current.lines) && !dated(lines);
}
