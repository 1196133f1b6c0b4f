import type { SkillItem } from '../../model/resume.js';
import { joinLines, type Line } from '../line.js';
import { readSkills } from '../skills.js';
import type { Block, Item } from './block.js';
import { flows } from './header-lines.js';

/** The items of a skills section, however it is laid out, with the groups they stand in. */
export function skillsIn(blocks: readonly Block[]): SkillItem[] {
  const items: SkillItem[] = [];
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') heading = block.line.value;
    else items.push(...skillsOf(block, heading));
  }
  return items;
}

function skillsOf(block: Block, group: string | null): SkillItem[] {
  switch (block.type) {
    case 'paragraph':
      return lined(block.lines).flatMap((line) => fromLine(line, group));
    case 'list':
      return block.items.flatMap((item) => fromItem(item, group));
    case 'definition': {
      const term = joinLines(block.term);
      if (term !== null && block.details.every(describes)) return fromLine(term, group);
      return block.details.flatMap((item) => fromItem(item, term?.value ?? group));
    }
    case 'table':
      return block.rows.flatMap((row) => {
        const cells = row.cells.filter((cell) => cell !== null);
        const [first, ...others] = cells;
        if (first === undefined) return [];
        return others.length === 0 ? fromLine(first, group) : others.flatMap((cell) => readSkills(cell, first.value));
      });
    default:
      return [];
  }
}

/** Items under an item are its members: its own text is their group. */
function fromItem(item: Item, group: string | null): SkillItem[] {
  const own = joinLines(item.lines);
  const described = item.children.flatMap((child) => (child.type === 'list' ? child.items : []));
  if (own !== null && described.length > 0 && described.every(describes)) return fromLine(own, group);
  if (item.children.length === 0) return lined(item.lines).flatMap((line) => fromLine(line, group));
  return item.children.flatMap((child) => skillsOf(child, own?.value ?? group));
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

function lined(lines: readonly Line[]): readonly Line[] {
  if (!flows(lines)) return lines;
  const line = joinLines(lines);
  return line === null ? [] : [line];
}
