import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import { joinLines, type Line, sliceLine } from '../line.js';
import { type Block, type Item, type Lines, paragraph } from './block.js';
import { continuesHeader, flows, isDateAlone, isLabelled, isNameLike, traitsOf, withoutDates } from './header-lines.js';

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
    const named =
      next !== undefined && isDateAlone(next) && isNameLike(line.value) && traitsOf(line).words <= mostNamed;
    if (!named && !continuesHeader(line, header, kind, words)) break;
    header.push(line);
  }
  return header.length - before.length;
}

/** Of a line between the first of a header and its date. */
const mostNamed = 8;

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

/** How many of the first points go on with a header: its date, what stands above the date, its place. */
export function headingItems(
  points: readonly Item[],
  before: readonly Line[],
  kind: SectionKind,
  words: HeaderWords,
): number {
  const header = [...before];
  let count = 0;
  const date = points.slice(0, mostAboveDate + 1).findIndex(isDateItem);
  const named = date > 0 && !isDated(before) && points.slice(0, date).every(isNameItem);
  for (const [index, point] of points.entries()) {
    if (!(named && index <= date) && !namesEntry(point, header, kind, words)) break;
    header.push(...point.lines);
    count += 1;
  }
  return count;
}

function isDateItem({ lines: [line], children }: Item): boolean {
  return line !== undefined && children.length === 0 && isDateAlone(line);
}

function isNameItem({ lines: [line, second], children }: Item): boolean {
  return (
    line !== undefined &&
    second === undefined &&
    children.length === 0 &&
    traitsOf(line).words <= mostNamed &&
    isNameLike(line.value)
  );
}

function isDated(lines: readonly Line[]): boolean {
  return lines.some((line) => traitsOf(line).dates.length > 0);
}

/** A date or a place typed as the first point of an entry belongs to the header; so do degree and college. */
function namesEntry(
  { lines, children }: Item,
  before: readonly Line[],
  kind: SectionKind,
  words: HeaderWords,
): boolean {
  const [line] = lines;
  if (line === undefined || children.length > 0) return false;
  const { dates, words: count } = traitsOf(line);
  if (isLabelled(line, words)) return count <= mostLabelled;
  const dated = isDated(before);
  if (dates.length > 0 && !dated) return count <= mostBesideDate;
  if (dated && words.isPlace(line.value)) return true;
  if (kind !== 'education') return kind !== 'projects' && namesEmployer(line, before, words);
  if (count > mostDegreeWords) return false;
  const degree = words.namesDegree(line.value) && !before.some(({ value }) => words.namesDegree(value));
  const college = words.namesInstitution(line.value) && !before.some(({ value }) => words.namesInstitution(value));
  return degree || college || (traitsOf(line).set && count > 0);
}

/** "Kaveri Institute" as the first point under "Research Assistant", where nothing else can be the employer. */
function namesEmployer(line: Line, before: readonly Line[], words: HeaderWords): boolean {
  const names = ({ value }: Line): boolean => words.namesOrganization(value) || words.namesInstitution(value);
  const [title, ...others] = before.filter((other) => !isDateAlone(other));
  return (
    names(line) &&
    traitsOf(line).words <= mostNamed &&
    isNameLike(line.value) &&
    title !== undefined &&
    others.length === 0 &&
    words.namesRole(title.value) &&
    !names(title) &&
    !/(?:[,|@/]|\s(?:[-–—]|at)\s).*\p{L}/u.test(withoutDates(title.value, traitsOf(title).dates))
  );
}

/** Points between the first line of a header and its date. */
const mostAboveDate = 2;
const mostBesideDate = 4;
const mostLabelled = 14;
const mostDegreeWords = 10;

/** "**Parking app** | Go, Redis | 2026: cut the queue …": the claim starts at the colon. */
function titledEnd(value: string, from: number): { end: number; rest: number } | null {
  if (!/^\s*\|/.test(value.slice(from))) return null;
  const colon = value.slice(from, from + longestTitled).search(/:\s/);
  return colon === -1 ? null : { end: from + colon, rest: from + colon + 2 };
}

const longestTitled = 120;

/** "Backend Intern, June 2025 – Present" after the employer's name makes no claim. */
function endsInDate(line: Line): boolean {
  const { dates, words } = traitsOf(line);
  const last = dates.at(-1);
  return last !== undefined && words <= mostNamed && /^[\s).\]]*$/.test(line.value.slice(last.span.end));
}

/** Where the name of "**Parking app**: cut queues by …" ends and the claim starts. */
function leadEnd(line: Line): { end: number; rest: number } | null {
  const { value, strong, links } = line;
  const named = strong[0]?.start === 0 ? strong[0] : links[0]?.start === 0 ? links[0] : undefined;
  if (named === undefined) return null;
  const end = named.end + (/^\s*[([][^()[\]]{1,80}[)\]]/.exec(value.slice(named.end))?.[0].length ?? 0);
  const told = titledEnd(value, end);
  if (told !== null) return told;
  const after = value.slice(end);
  const rest = end + (/^\s*[:–—|-]*\s*/.exec(after)?.[0].length ?? 0);
  if (endsInDate(sliceLine(line, { start: rest, end: value.length }))) return null;
  return value.slice(rest).split(' ').length > 5 && !/^[|,]/.test(after.trimStart()) ? { end, rest } : null;
}
