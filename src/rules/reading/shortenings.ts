import type { JudgedBullet } from '../../model/bullet.js';
import type { PdfView } from '../../model/pdf.js';
import { locator } from '../../model/place.js';
import type { Resume } from '../../model/resume.js';

/** With more to save than this, advice line by line does not help. */
const mostLines = 12;
/** More than these are not named. */
const mostBullets = 4;

/** Our own pages are set up to a tenth smaller where that is enough. */
const smallest = 0.9;

/** How many lines are too many for `limit` pages, at the smallest size that we set; null when they are many. */
export function linesToSave({ pageLines, pandoc }: PdfView, limit: number): number | null {
  const sum = (lines: readonly number[]): number => lines.reduce((total, count) => total + count, 0);
  const over = sum(pageLines.slice(limit));
  const inSmallType = pandoc === null ? 0 : Math.floor(sum(pageLines.slice(0, limit)) * (1 / smallest - 1));
  const lines = Math.max(1, over - inSmallType);
  return over > 0 && lines <= mostLines ? lines : null;
}

/** The weakest bullets that together take so many lines of the PDF, as "line 12"; none where they are too many. */
export function shortenings(
  { source }: Resume,
  view: PdfView,
  bullets: readonly JudgedBullet[],
  lines: number,
): string[] {
  const placeOf = locator(source);
  const text = squeezed(view.text);
  const chosen: JudgedBullet[] = [];
  let saved = 0;
  for (const judged of bullets.toSorted((a, b) => a.strength - b.strength)) {
    if (saved >= lines) break;
    const taken = linesOf(judged.bullet.prose.value, text);
    if (taken > 0) chosen.push(judged);
    saved += taken;
  }
  if (saved < lines || chosen.length > mostBullets) return [];
  return chosen
    .map(({ bullet }) => placeOf(bullet.prose.at).line)
    .toSorted((a, b) => a - b)
    .map((line) => `line ${line}`);
}

interface Squeezed {
  readonly letters: string;
  /** The line of each letter. */
  readonly lines: readonly number[];
}

/** Without spaces, since a line of the PDF may end anywhere. */
function squeezed(text: string): Squeezed {
  const lines: number[] = [];
  let letters = '';
  text.split('\n').forEach((line, index) => {
    const bare = line.replace(/\s+/g, '');
    letters += bare;
    for (let at = 0; at < bare.length; at += 1) lines.push(index);
  });
  return { letters, lines };
}

function linesOf(words: string, { letters, lines }: Squeezed): number {
  const bare = words.replace(/\s+/g, '');
  const start = letters.indexOf(bare);
  if (start === -1 || bare === '') return 0;
  return (lines[start + bare.length - 1] ?? 0) - (lines[start] ?? 0) + 1;
}
