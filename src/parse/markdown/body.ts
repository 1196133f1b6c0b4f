import type { Bullet, SectionKind } from '../../model/resume.js';
import type { Located, Prose } from '../../model/source.js';
import { sentencesOf } from '../claims.js';
import { labelledStack, readStack } from '../entry/stack.js';
import { joinLines, type Line, toProse } from '../line.js';
import type { Block, Item } from './block.js';
import { flows } from './header-lines.js';

export interface Body {
  readonly bullets: readonly Bullet[];
  readonly paragraphs: readonly Prose[];
  readonly skills: readonly Located<string>[];
}

const groupWords = 8;
const tagWords = 3;
/** Verbs of the past that do not end in "ed": an item that starts with one is a claim, however short. */
const claimStart =
  /^(?:\p{L}+ed|built|led|wrote|made|ran|did|won|cut|set|grew|sold|taught|drove|held|kept|oversaw|began|brought|took|got|gave|spoke)\b/iu;

/** What an entry says below its header. Degrees make no claims: their items are paragraphs. */
export function readBody(blocks: readonly Block[], kind: SectionKind): Body {
  const bullets: Bullet[] = [];
  const paragraphs: Prose[] = [];
  const skills: Located<string>[] = [];
  const claims = kind !== 'education';

  const readItem = (item: Item, grouped: boolean): void => {
    const line = joinLines(item.lines);
    const nested = item.children.filter((child) => child.type === 'list');
    if (line !== null) {
      tagsOf(line);
      if (!(grouped && nested.length > 0)) {
        if (claims) bullets.push({ kind: 'bullet', prose: toProse(line) });
        else paragraphs.push(toProse(line));
      }
    }
    for (const child of item.children) readBlock(child);
  };

  const tagsOf = (line: Line): boolean => {
    const span = labelledStack(line.value);
    if (span !== null) skills.push(...readStack(line, span));
    return span !== null;
  };

  const readBlock = (block: Block): void => {
    switch (block.type) {
      case 'paragraph': {
        const pieces = flows(block.lines) ? [joinLines(block.lines)] : block.lines;
        for (const line of pieces) if (line !== null && !tagsOf(line)) paragraphs.push(toProse(line));
        return;
      }
      case 'list': {
        const only = block.items.map((item) => joinLines(item.lines));
        if (claims && isTagList(block.items, only)) {
          for (const line of only)
            if (line !== null) skills.push(...readStack(line, { start: 0, end: line.value.length }));
          return;
        }
        for (const item of block.items) readItem(item, isGroup(item));
        return;
      }
      case 'definition':
        for (const line of block.term) paragraphs.push(toProse(line));
        for (const item of block.details) readItem(item, false);
        return;
      case 'table':
        for (const row of block.rows) {
          const line = joinLines(row.cells.filter((cell) => cell !== null));
          if (line !== null) paragraphs.push(toProse(line));
        }
        return;
      default:
    }
  };

  for (const block of blocks) readBlock(block);
  const sentences = claims ? paragraphs.flatMap(sentencesOf) : [];
  return { bullets: [...bullets, ...sentences], paragraphs, skills };
}

/** "Led the team of five", "Mentored juniors in 2021". */
export function startsClaim(text: string): boolean {
  return claimStart.test(text);
}

/** "Order portal for dealers" over nested bullets names a group; "Built the portal." is a claim with details. */
function isGroup(item: Item): boolean {
  const text = joinLines(item.lines)?.value ?? '';
  return text.split(' ').length <= groupWords && !/[.!?;]$/.test(text) && !startsClaim(text);
}

/** "- Go" "- Redis": technologies as list items, none of them a claim. */
function isTagList(items: readonly Item[], lines: readonly (Line | null)[]): boolean {
  return (
    items.length > 1 &&
    items.every((item) => item.children.length === 0) &&
    lines.every(
      (line) =>
        line !== null &&
        line.value.split(' ').length <= tagWords &&
        !/[.!?:%]/.test(line.value) &&
        !startsClaim(line.value) &&
        /^[\p{Lu}\d.]/u.test(line.value),
    ) &&
    lines.some((line) => line !== null && !line.value.includes(' '))
  );
}
