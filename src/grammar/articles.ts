import type { Knowledge } from './knowledge.js';

/** Letters whose own names begin with a vowel sound: "an HTML page", but "a UPI payment". */
const vowelNames = new Set('AEFHILMNORSX');

/** Words that begin with a vowel and the sound of "you" or "one", and those whose "h" is silent. */
const consonantSound = /^(?:uni(?!n|m[^ei]|d[eo]|mp)|use|usu|util|ubi|ufo|uk\b|eu[rplkc]|ewe|one\b|once\b|ura)/;
const silentH = /^(?:hour|honest|honou?r|heir)/;

/** Initialisms that can be said as a word only if they begin as English words do. */
const sayable = /^[BCDFGHJKLMNPRSTVWXZ]?(?:S[CKLMNPTW]|[BCFGP][LR]|[DT]R|[STC]H)?[AEIOUY]/;

/** The article that a word or number wants; null for an initialism that people say in two ways ("a SQL query", "an SQL query"). */
export function articleFor(word: string, { words }: Pick<Knowledge, 'words'>): 'a' | 'an' | null {
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d)|1[18],)/.test(word) ? 'an' : 'a';
  const initialism = /^\p{Lu}[\p{Lu}\d]*(?=s?$|[^\p{L}])/u.exec(word)?.[0];
  if (initialism !== undefined && (initialism.length > 1 || word.length === 1))
    return articleOfInitialism(initialism, words);
  const lower = word.toLowerCase();
  // "ml", "db": an initialism in small letters.
  if (lower.length < 4 && !/[aeiouy]/.test(lower)) return vowelNames.has(lower.charAt(0).toUpperCase()) ? null : 'a';
  if (consonantSound.test(lower)) return 'a';
  if (silentH.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
}

function articleOfInitialism(initialism: string, words: Knowledge['words']): 'a' | 'an' | null {
  const first = initialism.charAt(0);
  if (words['spoken-acronyms'].has(initialism.toLowerCase())) return 'AEIO'.includes(first) ? 'an' : 'a';
  const spelled = vowelNames.has(first) ? 'an' : 'a';
  if (words['spelled-acronyms'].has(initialism.toLowerCase()) || first === 'U') return spelled;
  const ambiguous = 'FHLMNRSX'.includes(first) && initialism.length > 2 && sayable.test(initialism);
  return ambiguous || initialism === 'SQL' ? null : spelled;
}
