import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import type { Line } from '../line.js';
import type { Item } from './block.js';
import { isDateAlone, isDated, isLabelled, isName, traitsOf, withoutDates } from './header-lines.js';

/** Points between the first line of a header and its date. */
const mostAboveDate = 2;
const mostBesideDate = 4;
const mostLabelled = 14;
const mostDegreeWords = 10;

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
  return line !== undefined && second === undefined && children.length === 0 && isName(line);
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
    isName(line) &&
    title !== undefined &&
    others.length === 0 &&
    words.namesRole(title.value) &&
    !names(title) &&
    !/(?:[,|@/]|\s(?:[-–—]|at)\s).*\p{L}/u.test(withoutDates(title.value, traitsOf(title).dates))
  );
}
