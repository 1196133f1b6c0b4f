import type { SectionKind } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { findPeriods } from '../../text/dates.js';
import type { Language } from '../language.js';
import type { Line } from '../line.js';
import { bareTitle, type TitleMatch, type TitleReader } from '../sections.js';
import { type Block, isLines, spanOf } from './block.js';
import { firstPart, isDated, type UnknownPart } from './first-part.js';
import { findName } from './name.js';
import {
  isAllStrong,
  isSetAsTitle,
  isShouted,
  promoted,
  repeatedTitles,
  type TitleStyle,
  titleStyle,
} from './title-style.js';

/** A section as it stands on the page. */
export interface Part {
  readonly title: Located<string>;
  readonly kind: SectionKind;
  readonly heading: Block;
  readonly blocks: readonly Block[];
}

export interface Outline {
  /** What comes before the first section: name and contacts. */
  readonly preamble: readonly Block[];
  readonly parts: readonly Part[];
}

const withEntries: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'volunteer']);

/** Blocks among which the author is named. */
const mostTop = 30;

/** What is known of a page when its titles are looked for. */
interface Page {
  readonly blocks: readonly Block[];
  readonly style: TitleStyle;
  readonly repeated: ReadonlySet<string>;
  readonly author: Located<string> | null;
  readonly language: Language;
}

interface Title extends UnknownPart {
  readonly title: Located<string>;
}

/** Which blocks are section titles, and what stands under each. `author` is named in the front matter. */
export function outline(blocks: readonly Block[], language: Language, author: Located<string> | null): Outline {
  const { readTitle } = language;
  const repeated = repeatedTitles(blocks);
  const style = titleStyle(blocks, readTitle, repeated);
  const flat = typeof style === 'object' ? blocks : blocks.flatMap((block) => titleLinesApart(block, style, readTitle));
  const page = {
    blocks: flat,
    style,
    repeated,
    author: author ?? findName(flat.slice(0, mostTop), language),
    language,
  };
  const preamble: Block[] = [];
  const parts: { title: Located<string>; kind: SectionKind; heading: Block; blocks: Block[] }[] = [];
  flat.forEach((block, index) => {
    const open = parts.at(-1);
    const match = titleAt(page, index, open ?? null);
    if (match === null) (open?.blocks ?? preamble).push(block);
    else parts.push({ title: match.title, kind: match.kind, heading: block, blocks: match.entry ? [block] : [] });
  });
  return { preamble, parts };
}

function titleAt(page: Page, index: number, open: Part | null): Title | null {
  const { blocks, style, repeated, language } = page;
  const block = blocks[index];
  const line = titleLine(block, style);
  if (block === undefined || line === null) return null;
  const title = bareTitle(line);
  const atTop = block.type === 'heading' && typeof style === 'object' && block.depth <= style.depth;
  if (title.value === '' || (repeated.has(title.value) && !atTop)) return null;
  const match = language.readTitle(title.value);
  if (block.type === 'heading' && typeof style === 'object') {
    if (block.depth > style.depth)
      return match !== null && opensDeeper(page, index, open, match) && findPeriods(title.value).length === 0
        ? { title, kind: match.kind }
        : null;
    if (match !== null) return { title, kind: match.kind };
    // A job with no section above it opens one, and is its first entry.
    if (
      (open === null || !withEntries.has(open.kind)) &&
      language.words.namesRole(title.value) &&
      isDated(blocks, index)
    )
      return { title, kind: 'work', entry: true };
    if (open === null) return block.depth === style.depth ? firstTitle(page, index, title) : null;
    if (block.depth < style.depth || isEntryHeading(block, open)) return null;
    return withEntries.has(open.kind) && isDated(blocks, index) ? null : { title, kind: 'other' };
  }
  if (match !== null) return accepts(match, block, line) ? { title, kind: match.kind } : null;
  return open === null ? null : unknownTitle(title, line, open);
}

/** Below the name of the author a heading opens a section, though no list knows it. */
function firstTitle({ blocks, author, language }: Page, index: number, title: Located<string>): Title | null {
  const named = author !== null && author.at.end <= title.at.start;
  const part = named ? firstPart(blocks, index, language) : null;
  return part === null ? null : { title, ...part };
}

/** "### Programming languages" among the jobs of "## Technical Experience" is no job. */
function opensDeeper({ blocks, language }: Page, index: number, open: Part | null, match: TitleMatch): boolean {
  const block = blocks[index];
  if (block?.type !== 'heading' || !match.known || open?.kind === match.kind) return false;
  if (open === null) return true;
  if (open.heading.type === 'heading' && block.depth <= open.heading.depth) return true;
  if (!withEntries.has(open.kind)) return promoted.has(match.kind) && open.kind !== 'skills';
  const first = open.blocks.find((other) => other.type === 'heading');
  if (first === undefined) return promoted.has(match.kind) && !isAmongOthers(blocks, index, block.depth, language);
  return promoted.has(match.kind) && first.type === 'heading' && first.depth === block.depth;
}

/** "### Freelance Projects" before "### Kaveri Pay": the first of the entries. */
function isAmongOthers(blocks: readonly Block[], index: number, depth: number, { readTitle }: Language): boolean {
  for (const block of blocks.slice(index + 1, index + 1 + mostTop)) {
    if (block.type !== 'heading' || block.depth > depth) continue;
    return block.depth === depth && readTitle(bareTitle(block.line).value) === null;
  }
  return false;
}

/** In bold, "Additional Experience:" and "OTHER PROJECTS" are titles, and "Backend Developer Experience" may be a job. */
function accepts(match: TitleMatch, block: Block, line: Line): boolean {
  return match.known || block.type === 'heading' || line.value.endsWith(':') || isShouted(line.value);
}

/** "STRENGTHY THINGS" in capitals, where sections without entries are open, can only be the next section. */
function unknownTitle(title: Located<string>, line: Line, open: Part): Title | null {
  if (withEntries.has(open.kind) || !isAllStrong(line) || !isShouted(title.value)) return null;
  return { title, kind: 'other' };
}

function titleLine(block: Block | undefined, style: TitleStyle): Line | null {
  if (block?.type === 'heading') return block.line;
  if (typeof style === 'object' || block?.type !== 'paragraph' || block.lines.length > 1) return null;
  const [line] = block.lines;
  return isSetAsTitle(line, style) ? line : null;
}

/** Title lines of a paragraph become paragraphs of their own. */
function titleLinesApart(block: Block, style: Exclude<TitleStyle, object>, readTitle: TitleReader): Block[] {
  if (block.type !== 'paragraph' || block.lines.length === 1) return [block];
  const groups: Line[][] = [];
  let afterTitle = true;
  for (const line of block.lines) {
    const match = isSetAsTitle(line, style) ? readTitle(bareTitle(line).value) : null;
    const isTitle = match !== null && accepts(match, block, line);
    if (isTitle || afterTitle) groups.push([line]);
    else groups.at(-1)?.push(line);
    afterTitle = isTitle;
  }
  return groups.flatMap((lines) => (isLines(lines) ? [{ type: 'paragraph' as const, lines, at: spanOf(lines) }] : []));
}

/**
 * Some resumes have employers at the sections' own level: the first comes right under a section title, and what the lists do
 * not know after it is the next employer.
 */
function isEntryHeading(block: Block, open: Part): boolean {
  if (block.type !== 'heading' || open.heading.type !== 'heading' || open.kind === 'summary') return false;
  const first = open.blocks[0];
  return first === undefined || (first.type === 'heading' && first.depth === block.depth);
}
