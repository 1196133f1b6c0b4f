import { isDated, isRest, startsWithDate } from './dated.js';
import type { PdfLine } from './line.js';

/** Lines of a section that no bullet holds, in runs; `bullets` says whether a list follows the run. */
interface Run {
  readonly lines: readonly PdfLine[];
  readonly bullets: boolean;
}

/** Jobs, projects or degrees in the lines of a section: by their dates, else by what heads a list, else by titles; one at least. */
export function countEntries(lines: readonly PdfLine[]): number {
  if (lines.length === 0) return 0;
  if (lines[0] !== undefined && isListed(lines[0])) return lines.filter((line) => isOuter(line, lines)).length;
  const runs = headerRuns(lines);
  const dated = runs.some((run) => countDated(run) > 0);
  const counted = runs.reduce(
    (sum, run) => sum + (dated ? Math.max(countDated(run), run.bullets ? 1 : 0) : countTitles(run, lines[0])),
    0,
  );
  return Math.max(1, counted);
}

/** An icon before a date is no bullet. */
export function isListed(line: PdfLine): boolean {
  return line.mark !== null && !startsWithDate(line.content);
}

/** Where a bullet stands before each title, those farthest to the left are the titles. */
export function isOuter(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const left = Math.min(...lines.filter(isListed).map(({ x }) => x));
  return isListed(line) && line.x < left + line.size / 2;
}

function countDated({ lines }: Run): number {
  return lines.filter((line, at) => isDated(line) && !isRest(line, lines.slice(0, at))).length;
}

/** Without dates: what heads a list, and lines in the style of the first, where others have another. */
function countTitles({ lines, bullets }: Run, first: PdfLine | undefined): number {
  const isTitle = (line: PdfLine | undefined): boolean =>
    line !== undefined && line.font === first?.font && Math.abs(line.size - first.size) < sameSize;
  const varied = lines.some((line) => !isTitle(line)) || bullets;
  const titles = lines.filter((line, at) => (varied ? isTitle(line) && !isTitle(lines[at - 1]) : line.bold)).length;
  return Math.max(titles, bullets ? 1 : 0);
}

/** Points by which sizes of one style may differ. */
const sameSize = 0.3;

function headerRuns(lines: readonly PdfLine[]): Run[] {
  const runs: Run[] = [];
  let open: PdfLine[] = [];
  let list: PdfLine | null = null;
  for (const line of lines) {
    if (isListed(line)) {
      if (open.length > 0) runs.push({ lines: open, bullets: true });
      open = [];
      list = line;
    } else if (list === null || !continues(line, list)) {
      list = null;
      open.push(line);
    }
  }
  if (open.length > 0) runs.push({ lines: open, bullets: false });
  return runs;
}

/** Text to the right of a bullet goes on with it; at or left of it something new starts. */
function continues(line: PdfLine, list: PdfLine): boolean {
  const hangs = line.x > list.x + 1 && line.x <= list.textX + line.size;
  return hangs && (list.bold || !line.bold);
}
