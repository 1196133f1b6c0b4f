import { isDated, isRest, startsWithDate } from './dated.js';
import type { PdfLine } from './line.js';
import { sameSize } from './style.js';

/** Lines of a section that no bullet holds, in runs; `bullets` says whether a list follows the run. */
interface Run {
  readonly lines: readonly PdfLine[];
  readonly bullets: boolean;
}

/** Jobs, projects or degrees in the lines of a section: by their dates, else by what heads a list, else by titles; one at least. */
export function countEntries(lines: readonly PdfLine[]): number {
  if (lines.length === 0) return 0;
  if (lines[0] !== undefined && isListed(lines[0])) return lines.filter((line) => isOuter(line, lines)).length;
  const numbered = countNumbered(lines);
  if (numbered >= fewestNumbered) return numbered;
  const runs = headerRuns(lines);
  const labels = repeated(lines);
  const dated = headersOf(runs);
  const counted = runs.map((run) => {
    if (dated.length === 0)
      return countTitles({ ...run, lines: run.lines.filter((line) => !labels.has(line)) }, lines[0]);
    return Math.max(
      run.lines.filter((line) => dated.includes(line)).length + countUndated(run.lines, dated),
      headsList(run, dated) ? 1 : 0,
    );
  });
  return Math.max(
    1,
    counted.reduce((sum, one) => sum + one, 0),
  );
}

const fewestNumbered = 2;

/** An icon before a date is no bullet. */
export function isListed(line: PdfLine): boolean {
  return line.mark !== null && !startsWithDate(line.content);
}

/** Where a bullet stands before each title, those like the first and farthest to the left are the titles. */
export function isOuter(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const first = lines.find(isListed);
  const alike = lines.filter((other) => isListed(other) && other.mark === first?.mark);
  const left = Math.min(...alike.map(({ x }) => x));
  return isListed(line) && line.mark === first?.mark && line.x < left + line.size / 2;
}

/** "1. Ledger", "2. Planner": how far a section counts that starts with a number; lists within entries start again. */
function countNumbered(lines: readonly PdfLine[]): number {
  const numbers = lines.map(({ text }) => Number(/^(\d{1,2})[.)]\s*\p{L}/u.exec(text)?.[1] ?? Number.NaN));
  const counted = numbers.filter((number) => !Number.isNaN(number));
  return numbers[0] === 1 && counted.every((number, at) => number === at + 1) ? counted.length : 0;
}

/** Over a list: a line set like those with dates, where these start; "Responsibilities:" is about the entry above. */
function headsList({ lines, bullets }: Run, [model]: readonly PdfLine[]): boolean {
  if (!bullets || model === undefined) return false;
  return lines.some((line) => isAlike(line, model) && isBeneath(line, model) && !line.text.endsWith(':'));
}

/** In another column there is no telling. */
function isBeneath(line: PdfLine, other: PdfLine): boolean {
  return line.column !== other.column || Math.abs(line.x - other.x) < line.size;
}

/** The lines with dates; of runs without lists those set as where lists follow: "Best graduate, 2020" below all heads nothing. */
function headersOf(runs: readonly Run[]): PdfLine[] {
  const listed = runs.filter(({ bullets }) => bullets).flatMap(({ lines }) => datedLines(lines));
  const isHeader = (line: PdfLine): boolean => listed.length === 0 || listed.some((other) => isAlike(line, other));
  return runs.flatMap(({ lines, bullets }) => datedLines(lines).filter((line) => bullets || isHeader(line)));
}

/** What heads an entry is set like the first such line: "Best paper, 2021" below it is about the same entry. */
function datedLines(lines: readonly PdfLine[]): PdfLine[] {
  const dated = lines.filter((line, at) => isDated(line) && !isRest(line, lines.slice(0, at)));
  return dated.filter((line) => dated[0] !== undefined && isAlike(line, dated[0]));
}

/** Where entries start with their date's line, set off from the one before: those set off alike, of which the date is not told. */
function countUndated(lines: readonly PdfLine[], dated: readonly PdfLine[]): number {
  const [model] = dated;
  const starts = lines.filter((line, at) => isSetOff(line, lines[at - 1]));
  const leading = dated.every((line) => !lines.includes(line) || starts.includes(line));
  if (model === undefined || !leading || !model.bold || starts.length === 0) return 0;
  // Right over a date stands the title of what the date is about.
  const isTitle = (line: PdfLine): boolean => dated.includes(lines[lines.indexOf(line) + 1] ?? line);
  const isHeader = (line: PdfLine): boolean => isAlike(line, model) && isBeneath(line, model) && !isTitle(line);
  // "Role : Developer" and "Coursework:" name a field.
  return starts.filter((line) => isHeader(line) && !isDated(line) && !line.text.includes(':')).length;
}

function isSetOff(line: PdfLine, before: PdfLine | undefined): boolean {
  return before === undefined || line.page !== before.page || line.y - before.y > nextLine * line.size;
}
/** In font sizes: what stands farther below is not the next line. */
const nextLine = 1.7;

/** "Overview" and "Technologies" below each project, whose names differ. */
function repeated([first, ...lines]: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const isLabel = ({ content }: PdfLine): boolean => lines.filter((line) => line.content === content).length > 1;
  return new Set(lines.filter((line) => line.content !== first?.content && !isListed(line) && isLabel(line)));
}

/** Without dates: what heads a list, and lines in the style of the first, where others have another. */
function countTitles({ lines, bullets }: Run, first: PdfLine | undefined): number {
  const isTitle = (line: PdfLine | undefined): boolean =>
    line !== undefined && first !== undefined && isAlike(line, first);
  const varied = lines.some((line) => !isTitle(line)) || bullets;
  const titles = lines.filter((line, at) => (varied ? isTitle(line) && !isTitle(lines[at - 1]) : line.bold)).length;
  const plain = first?.bold === true && !lines.some(({ bold }) => bold);
  return Math.max(titles, bullets && !plain ? 1 : 0);
}

function isAlike(line: PdfLine, other: PdfLine): boolean {
  return line.font === other.font && Math.abs(line.size - other.size) <= sameSize;
}

function headerRuns(lines: readonly PdfLine[]): Run[] {
  const runs: Run[] = [];
  let open: PdfLine[] = [];
  let list: PdfLine | null = null;
  for (const [at, line] of lines.entries()) {
    if (isListed(line)) {
      if (open.length > 0) runs.push({ lines: open, bullets: true });
      open = [];
      list = line;
    } else if (list === null || !continues(line, list, lines[at - 1])) {
      list = null;
      open.push(line);
    }
  }
  if (open.length > 0) runs.push({ lines: open, bullets: false });
  return runs;
}

/** In points. */
const flush = 1.5;

/** Text to the right of a bullet goes on with it; at or left of it something new starts. */
function continues(line: PdfLine, list: PdfLine, before: PdfLine | undefined): boolean {
  const hangs = line.x > list.x + 1 && line.x <= list.textX + line.size;
  // Right below the text of a bullet, a line that starts with stressed words goes on with it too.
  const goesOn = Math.abs(line.x - list.textX) < flush && !isSetOff(line, before);
  return hangs && (list.bold || !line.bold || goesOn);
}
