import type { JudgedBullet } from '../../model/bullet.js';
import type { PdfView } from '../../model/pdf.js';
import { locator } from '../../model/place.js';
import type { Resume } from '../../model/resume.js';

/** With more to save than this, advice line by line does not help. */
const mostLines = 12;
/** More than these are not named. */
const mostBullets = 3;

/** How many lines stand on the pages past `limit`; null when they are many. */
export function linesToSave({ pageLines }: PdfView, limit: number): number | null {
  const lines = pageLines.slice(limit).reduce((sum, count) => sum + count, 0);
  return lines > 0 && lines <= mostLines ? lines : null;
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
