/** Letters whose own names begin with a vowel sound: "an HTML page", but "a UPI payment". */
const vowelNames = new Set('AEFHILMNORSX');

/** The article that `word` wants; null for an initialism that people say in two ways ("a SQL query", "an SQL query"). */
export function articleFor(word: string, spoken: ReadonlySet<string>): 'a' | 'an' | null {
  const initialism = /^\p{Lu}[\p{Lu}\d]*(?=s?$|[^\p{L}])/u.exec(word)?.[0];
  if (initialism !== undefined && (initialism.length > 1 || word.length === 1)) {
    if (spoken.has(initialism.toLowerCase())) return 'AEIO'.includes(initialism.charAt(0)) ? 'an' : 'a';
    const first = initialism.charAt(0);
    const sayable = /[AEIOUY]/.test(initialism.slice(1));
    if (sayable && 'FHLMNRSXU'.includes(first)) return first === 'U' ? 'a' : null;
    return initialism === 'SQL' ? null : vowelNames.has(first) ? 'an' : 'a';
  }
  const lower = word.toLowerCase();
  // "ml", "db": an initialism in small letters.
  if (lower.length < 4 && !/[aeiouy]/.test(lower)) return null;
  if (/^(?:uni(?!n|m)|use|usu|util|ubi|euro|one\b|once\b)/.test(lower)) return 'a';
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
}
