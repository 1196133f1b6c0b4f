import type { SectionKind } from '../../model/resume.js';
import type { Line } from '../line.js';
import { bareTitle, type TitleReader } from '../sections.js';
import type { Block } from './block.js';

/** How this resume writes its section titles: headings down to a depth, bold lines, lines alone, or such lines in capitals. */
export type TitleStyle = { readonly depth: number } | 'bold' | 'plain' | 'bold capitals' | 'capitals';

/** Kinds that a heading among entries can only mean as a section of its own. */
export const promoted: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'skills']);

export function titleStyle(
  blocks: readonly Block[],
  readTitle: TitleReader,
  repeated: ReadonlySet<string>,
): TitleStyle {
  const byDepth = [0, 0, 0, 0, 0, 0, 0];
  const kinds = new Set<string>();
  const bold: string[] = [];
  const plain: string[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      const title = bareTitle(block.line).value;
      const match = repeated.has(title) ? null : readTitle(title);
      if (match === null) continue;
      const again = kinds.has(`${block.depth} ${match.kind}`);
      kinds.add(`${block.depth} ${match.kind}`);
      byDepth[block.depth] =
        (byDepth[block.depth] ?? 0) +
        (match.known ? 1 : 0.5) * (again ? 0.5 : 1) * (promoted.has(match.kind) ? 1 : lesser);
    } else if (block.type === 'paragraph') {
      for (const line of block.lines) {
        const title = bareTitle(line).value;
        if (repeated.has(title) || readTitle(title)?.known !== true) continue;
        if (isAllStrong(line)) bold.push(title);
        else if (looksLikeTitle(line)) plain.push(title);
      }
    }
  }
  const most = Math.max(...byDepth);
  const depth = byDepth.indexOf(most);
  if (most >= 1 && 2 * most >= Math.max(bold.length, plain.length)) return { depth };
  if (bold.length >= 2 && bold.length >= plain.length) return areShouted(bold) ? 'bold capitals' : 'bold';
  if (plain.length >= 2) return areShouted(plain) ? 'capitals' : 'plain';
  return { depth: most > 0 ? depth : 2 };
}

/** "SKILLS" and "EXPERIENCE" beside "Languages": then only capitals make a title. */
function areShouted(titles: readonly string[]): boolean {
  const shouted = titles.filter(isShouted).length;
  return shouted >= fewestShouted && 2 * shouted > titles.length;
}

const fewestShouted = 3;

/** Whether a line is set as `style` sets its titles. */
export function isSetAsTitle(line: Line, style: Exclude<TitleStyle, object>): boolean {
  const set = style.startsWith('bold') ? isAllStrong(line) : looksLikeTitle(line);
  return set && (!style.endsWith('capitals') || isShouted(bareTitle(line).value));
}

/** "Highlights" may stand under every job; "Education" stands alone. */
const lesser = 0.6;

/** "Tech stack" or "**Responsibilities:**" under each of five jobs is no section. */
export function repeatedTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const line of linesThatMayTitle(block)) {
      const title = bareTitle(line).value;
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > mostAlike).map(([title]) => title));
}

function linesThatMayTitle(block: Block): readonly Line[] {
  if (block.type === 'heading') return [block.line];
  return block.type === 'paragraph' ? block.lines.filter(({ value }) => value.length <= longestTitle) : [];
}

const longestTitle = 60;
const mostAlike = 2;

export function isAllStrong(line: Line): boolean {
  const [span] = line.strong;
  return span !== undefined && span.start === 0 && /^[\s:]*$/.test(line.value.slice(span.end));
}

function looksLikeTitle(line: Line): boolean {
  const title = bareTitle(line).value;
  return isShouted(title) || line.value.endsWith(':') || /^[\p{Lu}\p{Lo}]/u.test(title);
}

export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
