import { type Line, sliceLine } from '../line.js';
import { type Block, type Item, isLines, paragraph, spanOf } from './block.js';
import { widestOf, wrapsOn } from './wrapped.js';

/** Characters that people type as bullets, "•" above all. */
const glyphs = /^(?:[•◦‣▪▫●○■□◆◇►▸▹➢➤✓✔★·∙⁃⦿❖]\s*|[-–—*+]\s)(?=\S)/u;
/** "-Reading", where every line of a paragraph is typed so. */
const glued = /^-(?=[\p{L}\p{N}])/u;
const detail = /^:\s+(?=\S)/;
const looseHeading = /^(#{1,6})(?=\p{L})/u;
const longestHeading = 60;

/** A paragraph as it was meant: typed bullets are a list, ":   text" is a definition, "##Title" is a heading. */
export function paragraphBlocks(lines: readonly Line[]): Block[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const marks = looseHeading.exec(first.value)?.[1];
  if (marks !== undefined && first.value.length <= longestHeading) {
    const line = sliceLine(first, { start: marks.length, end: first.value.length });
    return [{ type: 'heading', depth: marks.length, line, at: line.at }, ...paragraphBlocks(rest)];
  }
  if (lines.some((line) => glyphs.test(line.value))) return glyphBlocks(lines, glyphs);
  const dashed = lines.filter((line) => glued.test(line.value)).length;
  if (dashed > 1 || dashed === lines.length) return glyphBlocks(lines, glued);
  const start = lines.findIndex((line) => detail.test(line.value));
  return start === -1 ? paragraph(lines) : definitionBlocks(lines, start);
}

/** Lists, and what stands between them: in pasted text nothing else keeps a title from the point above it. */
function glyphBlocks(lines: readonly Line[], mark: RegExp): Block[] {
  const widest = widestOf(lines);
  const blocks: Block[] = [];
  let run: Line[] = [];
  let listed = false;
  const flush = (): void => {
    blocks.push(...(listed ? listOf(itemsAt(run, mark)) : paragraph(run)));
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    const point = mark.test(line.value);
    if (point !== listed && (point || before === undefined || !wrapsOn(before.value, line.value, widest))) {
      flush();
      listed = point;
    }
    run.push(line);
  }
  flush();
  return blocks;
}

function listOf(items: readonly Item[]): Block[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ type: 'list', items, at: { start: first.at.start, end: last.at.end } }];
}

/** The term is the line before the first ":"; null when the term is a paragraph of its own. */
function definitionBlocks(lines: readonly Line[], start: number): Block[] {
  const details = itemsAt(lines.slice(start), detail);
  const last = details.at(-1);
  const before = lines.slice(0, start);
  if (last === undefined) return paragraph(lines);
  if (!isLines(before))
    return [{ type: 'list', items: details, at: { start: details[0]?.at.start ?? 0, end: last.at.end } }];
  return [{ type: 'definition', term: before, details, at: { start: spanOf(before).start, end: last.at.end } }];
}

/** Each line that starts with `mark` opens an item; the others go on with the one before. */
function itemsAt(lines: readonly Line[], mark: RegExp): Item[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const length = mark.exec(line.value)?.[0].length;
    if (length === undefined) groups.at(-1)?.push(line);
    else groups.push([sliceLine(line, { start: length, end: line.value.length })]);
  }
  return groups.flatMap((group) => (isLines(group) ? [{ lines: group, children: [], at: spanOf(group) }] : []));
}
