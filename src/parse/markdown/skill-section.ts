import type { SkillItem } from '../../model/resume.js';
import { joinLines, type Line } from '../line.js';
import { bareTitle } from '../sections.js';
import { readSkills } from '../skills.js';
import type { Block, Item } from './block.js';
import { flows } from './header-lines.js';
import { isCategory, tableSkills } from './skill-table.js';
import { isAllStrong } from './title-style.js';

/** The items of a skills section, however it is laid out, with the groups they stand in. */
export function skillsIn(blocks: readonly Block[]): SkillItem[] {
  const items: SkillItem[] = [];
  let heading: string | null = null;
  blocks.forEach((block, index) => {
    const [line] = block.type === 'heading' ? [block.line] : block.type === 'paragraph' ? block.lines : [];
    const alone = block.type === 'heading' || (block.type === 'paragraph' && block.lines.length === 1);
    if (line !== undefined && alone && (block.type === 'heading' || leads(line, blocks[index + 1])))
      heading = bareTitle(line).value;
    else items.push(...skillsOf(block, heading));
  });
  return items;
}

/** "**Languages**" or "Languages:" over a list or a line of them; a bold line over the next is a skill itself. */
function leads(line: Line, next: Block | undefined): boolean {
  if (next?.type !== 'list' && next?.type !== 'paragraph') return false;
  if (next.type === 'list') return isLabelAlone(line);
  return isLabelOver(line, next.lines[0]);
}

/** "Languages" over "Go, SQL" needs no mark. */
function isLabelOver(line: Line, next: Line | undefined): boolean {
  if (next === undefined || isLabelAlone(next)) return false;
  return isLabelAlone(line) || (isCategory(line.value) && next.value.includes(','));
}

function isLabelAlone(line: Line): boolean {
  return /[:：]$|\b(?:with|in|of)$/.test(line.value) || isAllStrong(line);
}

function skillsOf(block: Block, group: string | null): SkillItem[] {
  switch (block.type) {
    case 'paragraph':
      return fromLines(block.lines, group);
    case 'list':
      return block.items.flatMap((item) => fromItem(item, group));
    case 'definition': {
      const term = joinLines(block.term);
      if (term !== null && block.details.every(describes)) return fromLine(term, group);
      return block.details.flatMap((item) => fromItem(item, term?.value ?? group));
    }
    case 'table':
      return tableSkills(block, group);
    default:
      return [];
  }
}

/** Items under an item are its members: its own text is their group. */
function fromItem(item: Item, group: string | null): SkillItem[] {
  const own = joinLines(item.lines);
  const described = item.children.flatMap((child) => (child.type === 'list' ? child.items : []));
  if (own !== null && described.length > 0 && described.every(describes)) return fromLine(own, group);
  if (item.children.length === 0) return fromLines(item.lines, group);
  return item.children.flatMap((child) => skillsOf(child, own === null ? group : bareTitle(own).value));
}

/** A sentence about a skill, against a list of skills. */
function describes(item: Item): boolean {
  const text = joinLines(item.lines)?.value ?? '';
  return (
    item.children.length === 0 && text.split(' ').length > 6 && !/,.*,/.test(text.slice(0, 200)) && /[.!]$/.test(text)
  );
}

function fromLine(line: Line, group: string | null): SkillItem[] {
  return readSkills(line, group, line.strong);
}

/** A line that is only a label is the group of the lines below it. */
function fromLines(lines: readonly Line[], group: string | null): SkillItem[] {
  const [first, ...rest] = lines;
  if (first !== undefined && isLabelOver(first, rest[0])) return labelledLines(lines, group);
  if (!flows(lines)) return lines.flatMap((line) => fromLine(line, group));
  const line = joinLines(lines);
  return line === null ? [] : fromLine(line, group);
}

function labelledLines(lines: readonly Line[], group: string | null): SkillItem[] {
  let named = group;
  return lines.flatMap((line, index) => {
    if (!isLabelOver(line, lines[index + 1])) return fromLine(line, named);
    named = bareTitle(line).value;
    return [];
  });
}
