import { type ListOf, longest, wordsOf } from './word-lists.js';
import type { HeaderWords } from './words.js';

const stateCode = /,\s*(\p{Lu}[\p{L}.]{1,4})$/u;

/** What the words of a header say of places. */
export function placeWords(list: ListOf): Pick<HeaderWords, 'namesPlace' | 'isPlace' | 'isRegion'> {
  const [regions, codes, towns, workplaces] = [list('regions'), list('state-codes'), list('towns'), list('workplaces')];
  const words: ReturnType<typeof placeWords> = {
    namesPlace: (text) =>
      words.isPlace(text) ||
      atomsTouch(wordsOf(text), regions) ||
      atomsTouch(wordsOf(text), workplaces) ||
      townAndCode(text, codes),
    isPlace(text) {
      const parts = text
        .toLowerCase()
        .split(/\s*[,/|()]\s*|\s[-–—·]\s/)
        .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
        .filter((part) => part !== '');
      if (parts.length === 0 || parts.length > 4) return false;
      const known = parts.filter(
        (part) => regions.has(part) || towns.has(part) || workplaces.has(part) || /^\d{5,6}$/.test(part),
      );
      if (known.length === parts.length) return true;
      if (parts.length > 1 && regions.has(parts.at(-1) ?? '') && towns.has(parts[0] ?? '')) return true;
      return townAndCode(text, codes) || townThenRegion(text, regions, codes, towns);
    },
    isRegion: (text) => {
      const bare = text.toLowerCase().replace(/^[\s.]+|[\s.]+$/g, '');
      return regions.has(bare) || (codes.has(bare) && /^\p{Lu}[\p{Lu}.]+$/u.test(text.trim()));
    },
  };
  return words;
}

/** "Boston, MA": a town with the letters of its state. */
function townAndCode(text: string, codes: ReadonlySet<string>): boolean {
  const found = stateCode.exec(text.slice(-longest).trim());
  const code = found?.[1] ?? '';
  if (found === null || !codes.has(code.toLowerCase().replace(/\.$/, '')) || code !== code.toUpperCase()) return false;
  return /^\p{Lu}[\p{L}.' -]{1,30}$/u.test(text.slice(0, found.index).trim());
}

/** "Cambridge MA", "Barrie Canada": without the comma both must be known. */
function townThenRegion(
  text: string,
  regions: ReadonlySet<string>,
  codes: ReadonlySet<string>,
  towns: ReadonlySet<string>,
): boolean {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ').toLowerCase();
  if (words.length < 2 || words.length > 5) return false;
  const region = (codes.has(last.toLowerCase()) && last === last.toUpperCase()) || regions.has(last.toLowerCase());
  return region && (towns.has(before) || townThenRegion(words.slice(0, -1).join(' '), regions, codes, towns));
}

function atomsTouch(atoms: readonly string[], names: ReadonlySet<string>): boolean {
  return atoms.some((atom) => names.has(atom));
}
