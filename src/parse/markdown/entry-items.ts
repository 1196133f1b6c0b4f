import { namesScore } from '../entry/school-words.js';
import type { HeaderWords } from '../entry/words.js';
import type { Line } from '../line.js';
import { traitsOf } from './header-lines.js';

/** "GPA: 8.5, 2017-2021" or "Head of the chess club" after the item of its degree. */
export function isDegreeDetail([line]: readonly Line[], words: HeaderWords): boolean {
  if (line === undefined) return false;
  const { lead, dates } = traitsOf(line);
  if (lead || words.namesDegree(line.value) || words.namesInstitution(line.value)) return false;
  return namesScore(line.value) || dates.length === 0;
}

/** "- **Kaveri College** | 2020 – 2024" and then "- **B.Tech in Physics**" tell of one degree. */
export function completesDegree(lines: readonly Line[], before: readonly Line[], words: HeaderWords): boolean {
  const text = (some: readonly Line[]): string => some.map(({ value }) => value).join(' | ');
  const dated = (some: readonly Line[]): boolean => some.some((line) => traitsOf(line).dates.length > 0);
  const [first, second] = [text(before), text(lines)];
  if (dated(before) && dated(lines)) return false;
  const collegeFirst = !words.namesDegree(first) && words.namesInstitution(first);
  const degreeFirst = words.namesDegree(first) && !words.namesInstitution(first);
  return (
    (collegeFirst && words.namesDegree(second) && !words.namesInstitution(second)) ||
    (degreeFirst && words.namesInstitution(second) && !words.namesDegree(second))
  );
}
