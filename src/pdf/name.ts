import type { PdfLine } from './line.js';
import type { Segment } from './segments.js';
import { usualSize } from './style.js';
import { notNames, properName } from './words.js';

/** Words: names of Southern India and of Spain have five, with a title six. */
const mostWords = 6;
const longestName = 60;
/** In font sizes, between the lines of a name that is broken. */
const farthestNext = 1.7;
/** Lines at the top that can be a name in letters of the usual size. */
const topLines = 6;
const announcing = /^(?:resume|résumé|cv|curriculum vitae)\s*(?:of|[-–—:|])\s*/i;
const separators = /\s*[|•·,;]\s*|\s[–—-]\s/u;

interface Candidate {
  readonly name: string;
  readonly score: number;
}

/**
 * The person's name: what can be one, is set large, stands at the top of the first page and is in the e-mail address. No
 * single one of these is sure.
 */
export function findName(lines: readonly PdfLine[], titles: ReadonlySet<string>, email: string | null): string | null {
  const first = lines.filter(({ page }) => page === 0);
  const usual = usualSize(lines);
  const height = Math.max(1, ...first.map(({ y }) => y));
  const segments = first.flatMap((line) => (titles.has(line.content) ? [] : line.segments));
  const candidates = segments.flatMap((segment, at): Candidate[] => {
    const name = nameIn(segments, at, email);
    if (name === null) return [];
    const large = Math.min(3, segment.size / usual);
    const high = segment.y < height / 4 ? 0.5 : 0;
    const mailed = isIn(name, email) ? 1 : 0;
    const early = segment.y <= (first[topLines - 1]?.y ?? height) ? 0.3 : 0;
    const single = name.includes(' ') ? 0 : -0.3;
    return [{ name, score: large + high + mailed + early + single }];
  });
  const best = candidates.reduce<Candidate | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  );
  return best !== null && best.score > leastScore ? best.name : null;
}
/** A name in small letters at the top, or a large one elsewhere. */
const leastScore = 1.4;

function nameIn(segments: readonly Segment[], at: number, email: string | null): string | null {
  const [segment, next] = [segments[at], segments[at + 1]];
  if (segment === undefined) return null;
  const one = cleaned(segment.text, email);
  if (!canBeName(one)) return null;
  const goesOn =
    next !== undefined &&
    next.font === segment.font &&
    next.size === segment.size &&
    next.y > segment.y &&
    next.y - segment.y < farthestNext * segment.size;
  const other = goesOn ? cleaned(next.text, email) : '';
  const both = `${one} ${other}`;
  return goesOn && isIn(other, email) && canBeName(other) && canBeName(both) ? both : one;
}

function cleaned(text: string, email: string | null): string {
  const [first = ''] = text
    .replace(/^[^\p{L}]+/u, '')
    .replace(announcing, '')
    .split(separators);
  return /^(?:\p{L} ){3,}\p{L}$/u.test(first) ? respaced(first, email) : first.trim();
}

/** "A S H A R A O" has lost its spaces; the address may have kept them. */
function respaced(spaced: string, email: string | null): string {
  const joined = spaced.replace(/ /g, '');
  const start = localPart(email).split(/[^a-z]+/)[0] ?? '';
  const splits = start.length > 1 && start.length < joined.length && folded(joined).startsWith(start);
  return splits ? `${joined.slice(0, start.length)} ${joined.slice(start.length)}` : joined;
}

function canBeName(text: string): boolean {
  return (
    text.length > 2 &&
    text.length <= longestName &&
    text.split(' ').length <= mostWords &&
    properName.test(text) &&
    !notNames.test(text)
  );
}

/** Whether the address has a word of the name: "a.rao@example.com" has "Rao". */
export function isIn(name: string, email: string | null): boolean {
  const local = localPart(email);
  return folded(name)
    .split(/[^a-z]+/)
    .some((word) => word.length > 2 && local.includes(word));
}

function localPart(email: string | null): string {
  return folded(email?.split('@')[0] ?? '');
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
