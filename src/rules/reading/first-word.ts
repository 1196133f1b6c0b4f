import type { Range } from '../../model/source.js';

/** The word that a text begins with; null where it begins with anything else. */
export function firstWord(text: string): Range | null {
  const match = /^\s{0,4}(\p{L}[\p{L}-]{0,30})(?![\p{L}\p{N}])/u.exec(text.slice(0, 40));
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  return { start: match[0].length - word.length, end: match[0].length };
}
