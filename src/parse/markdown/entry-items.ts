import { type HeaderWords, namesScore } from '../entry/words.js';
import type { Line } from '../line.js';
import { traitsOf } from './header-lines.js';

/** "GPA: 8.5, 2017-2021" or "Head of the chess club" after the item of its degree. */
export function isDegreeDetail([line]: readonly Line[], words: HeaderWords): boolean {
  if (line === undefined) return false;
  const { lead, dates } = traitsOf(line);
  if (lead || words.namesDegree(line.value) || words.namesInstitution(line.value)) return false;
  return namesScore(line.value) || dates.length === 0;
}
