import type { SkillItem } from '../../model/resume.js';
import type { Line } from '../line.js';
import { bareTitle } from '../sections.js';
import { isLevel } from '../skill-levels.js';
import { readSkills } from '../skills.js';
import type { Block, Row } from './block.js';

/** Names of columns that say nothing of the skills in them. */
const plainColumn =
  /^(?:category|categories|type|kind|group|area|domain|skills?|skill set|technolog(?:y|ies)|name|items?|details?|description|tools? ?(?:\/|and|&) ?technologies|proficienc(?:y|ies)|levels?|rating|(?:years?(?: of)? ?)?experience|years?|since|used)$/i;
/** What the cells of a column are instead of skills. */
const levelColumn = /^(?:proficienc(?:y|ies)|levels?|rating|(?:years?(?: of)? ?)?experience|years?|since)$/i;
/** Names of groups, whatever is in them. */
const category =
  /\b(?:languages?|frameworks?|librar(?:y|ies)|tools?|databases?|platforms?|cloud|devops|systems?|os|web|front-?end|back-?end|full-?stack|mobile|testing|ides?|concepts?|core|methodolog(?:y|ies)|technolog(?:y|ies)|version control|infrastructure|skills?|others?|programming|scripting|data|design|software|hardware|domains?)$/i;

/** "Programming Languages", "Tools". */
export function isCategory(text: string): boolean {
  return category.test(text) && !text.includes(',');
}

type Cells = readonly (Line | null)[];

/**
 * The skills of a table, by what it is: one skill a row with its level, a group a row, a group a column, or a grid of skills.
 */
export function tableSkills({ head, rows }: Block & { type: 'table' }, group: string | null): SkillItem[] {
  const named = head !== null && isHead(head);
  const groupsAcross = head !== null && !named && headsGroups(head);
  const body = [...(head === null || named || groupsAcross ? [] : [head]), ...rows];
  const levels =
    head !== null && named ? head.cells.map((cell) => cell !== null && levelColumn.test(titleOf(cell))) : [];
  if (groupsAcross)
    return body.flatMap(({ cells }) =>
      cells.flatMap((cell, column) => skillsOf(cell, nameOf(head?.cells[column]) ?? group)),
    );
  const kept = body.map(({ cells }) => cells.filter((cell, column) => cell !== null && levels[column] !== true));
  if (kept.every(([first, ...others]) => first === undefined || others.length === 0 || leadsGroup(first, others)))
    return kept.flatMap(([first, ...others]) =>
      others.length === 0
        ? skillsOf(first, group)
        : others.every((cell) => cell !== null && isLevel(cell.value))
          ? skillsOf(first, group)
          : others.flatMap((cell) => skillsOf(cell, nameOf(first) ?? group)),
    );
  return kept.flat().flatMap((cell) => skillsOf(cell, group));
}

function isHead({ cells }: Row): boolean {
  return cells.some((cell) => cell !== null) && cells.every((cell) => cell === null || plainColumn.test(titleOf(cell)));
}

/** "| Languages | Tools |" over what belongs to each. */
function headsGroups({ cells }: Row): boolean {
  const names = cells.filter((cell) => cell !== null);
  return names.length > 1 && names.every((cell) => isCategory(titleOf(cell)));
}

/** "Languages" before "Go, SQL". */
function leadsGroup(first: Line | null, others: Cells): boolean {
  if (first === null || /,/.test(first.value)) return false;
  return (
    isCategory(titleOf(first)) ||
    first.strong.length > 0 ||
    others.some((cell) => cell !== null && (/,/.test(cell.value) || isLevel(cell.value)))
  );
}

function skillsOf(cell: Line | null | undefined, group: string | null): SkillItem[] {
  return cell === null || cell === undefined ? [] : readSkills(cell, group, []);
}

function nameOf(cell: Line | null | undefined): string | null {
  return cell === null || cell === undefined ? null : titleOf(cell);
}

function titleOf(cell: Line): string {
  return bareTitle(cell).value;
}
