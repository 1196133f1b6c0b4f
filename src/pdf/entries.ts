import { findPeriods } from '../text/dates.js';
import type { PdfLine } from './view-pdf.js';

const bulletMark = /^[•◦‣▪▫●○■□◆◇►▸➢➤✓✔⁃∙·*–-]\s+(?=\S)/u;

export function isBullet(line: PdfLine): boolean {
  return bulletMark.test(line.text);
}

/** Lines of a section that no bullet holds, in runs; `bullets` says whether a list follows the run. */
interface Run {
  readonly lines: readonly PdfLine[];
  readonly bullets: boolean;
}

/** Jobs, projects or degrees in the lines of a section: by their dates, else by what heads a list, else by bold titles; one at least. */
export function countEntries(lines: readonly PdfLine[]): number {
  const runs = headerRuns(lines);
  const dated = runs.some((run) => run.lines.some(hasDate));
  const counted = runs.reduce((sum, run) => sum + (dated ? countDated(run) : countTitles(run)), 0);
  return lines.length === 0 ? 0 : Math.max(1, counted);
}

function countDated(run: Run): number {
  return Math.max(run.lines.filter(hasDate).length, run.bullets ? 1 : 0);
}

function countTitles(run: Run): number {
  return run.bullets || run.lines.some((line) => line.bold) ? 1 : 0;
}

function hasDate({ text }: PdfLine): boolean {
  return findPeriods(text).length > 0;
}

function headerRuns(lines: readonly PdfLine[]): Run[] {
  const runs: Run[] = [];
  let open: PdfLine[] = [];
  let indent: number | null = null;
  for (const line of lines) {
    if (isBullet(line)) {
      if (open.length > 0) runs.push({ lines: open, bullets: true });
      open = [];
      indent = line.x;
    } else if (indent === null || line.x <= indent + 1 || line.bold) {
      // Text to the right of the bullet goes on with it; at or left of it something new starts.
      indent = null;
      open.push(line);
    }
  }
  if (open.length > 0) runs.push({ lines: open, bullets: false });
  return runs;
}
