import type { Range } from '../../model/source.js';

export interface Grade extends Range {
  readonly text: string;
  /** Says out of how many: "8.1/10", "8.1 out of 10". */
  readonly scaled: boolean;
}

const value = String.raw`\d{1,2}(?:\.\d{1,2})?`;
const name = '(?:CGPA|SGPA|GPA|CPI|SPI)';
const grade = new RegExp(String.raw`\b${name}\b[\s:–-]{0,3}(?:of\s)?${value}|\b${value}\s?${name}\b`, 'gi');
const scaleAfter = /^\s{0,2}(?:\/|out of|on a scale of)\s{0,2}\d/i;
const scaleBefore = /\/\s{0,2}\d{1,2}(?:\.\d)?$/;

/** Grade points in a text, "CGPA 8.1" or "8.1 CGPA". A percentage needs no scale. */
export function findGrades(text: string): Grade[] {
  return [...text.matchAll(grade)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 20);
    const scaled =
      scaleAfter.test(after) || scaleBefore.test(text.slice(Math.max(0, start - 1), end)) || after.startsWith('%');
    return { start, end, text: match[0], scaled };
  });
}
