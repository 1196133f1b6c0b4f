import type { SkillItem } from '../model/resume.js';
import type { Prose } from '../model/source.js';
import { type Block, type Inline, lineBreak, para, space, str, styled, words } from './ast.js';

interface Line {
  /** "Data"; null for skills in no group. */
  readonly label: string | null;
  readonly notes: string[];
  readonly items: string[];
}

/**
 * A line for each group, "Data (Advanced): PostgreSQL, Redis". `prose` is all that the section says: what is neither skill nor
 * group, such as a level, stands in brackets behind what it follows.
 */
export function skillBlocks(skills: readonly SkillItem[], prose: readonly Prose[]): Block[] {
  const lines = new Map<string | null, Line>();
  const lineOf = (label: string | null): Line => {
    const line = lines.get(label) ?? { label, notes: [], items: [] };
    lines.set(label, line);
    return line;
  };
  const groups = new Set(skills.map(({ group }) => group));
  let last: string[] | null = null;
  for (const { value, at } of prose) {
    const skill = skills.find((one) => one.at.start < at.end && at.start < one.at.end);
    if (skill !== undefined) {
      last = lineOf(skill.group).items;
      last.push(withoutLabel(value, skill.group));
    } else if (groups.has(value)) {
      last = lineOf(value).notes;
    } else {
      last ??= lineOf(null).items;
      const before = last.pop();
      last.push(before === undefined ? `(${value})` : `${before} (${value})`);
    }
  }
  const shown = [...lines.values()].map(lineInlines).filter((line) => line.length > 0);
  return shown.length === 0 ? [] : [para(shown.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line])))];
}

/** "Languages: Go, Java" → "Go, Java" where the label is set by itself. */
function withoutLabel(value: string, label: string | null): string {
  return label !== null && value.startsWith(`${label}:`) ? value.slice(label.length + 1).trim() : value;
}

function lineInlines({ label, notes, items }: Line): readonly Inline[] {
  if (notes.length + items.length === 0) return [];
  const list = words(items.join(', '));
  if (label === null) return list;
  const note: readonly Inline[] = notes.length === 0 ? [] : [space, ...words(notes.join(' '))];
  return [styled('Strong', [...words(label), ...note, str(':')]), space, ...list];
}
