import type { SectionKind } from '../../model/resume.js';
import { namesDegree, namesInstitution, namesScore } from '../entry/words.js';
import type { Line } from '../line.js';
import type { Item } from './block.js';
import { traitsOf } from './header-lines.js';

/** Whether the items of a list are entries, each under its own first line. */
export function itemsAreEntries(items: readonly Item[], kind: SectionKind): boolean {
  if (kind === 'education') return true;
  const like = items.filter((item) => {
    const [line] = item.lines;
    if (line === undefined) return false;
    const { lead, dates, words, label } = traitsOf(line);
    return (
      (lead && !label) ||
      (dates.length > 0 && words <= 14) ||
      (kind === 'projects' && item.children.length > 0 && words <= 10)
    );
  });
  return like.length * 2 >= items.length && like.length > 0;
}

/** "GPA: 8.5, 2017-2021" or "Head of the chess club" after the item of its degree. */
export function isDegreeDetail([line]: readonly Line[]): boolean {
  if (line === undefined) return false;
  const { lead, dates } = traitsOf(line);
  if (lead || namesDegree(line.value) || namesInstitution(line.value)) return false;
  return namesScore(line.value) || dates.length === 0;
}
