import type { GrammarLint } from '../../model/engines.js';
import { editDistance } from '../../text/nearest.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import { letters, type Spellings } from '../spellings.js';

/** Technologies and products in their own spelling: "Github" → "GitHub", "Mongo DB" → "MongoDB". */
export const checkNames: Check = ({ prose, words }, { spellings, tolerated }) => {
  const found: GrammarLint[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [2, 1]) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (first?.kind !== 'word' || last?.kind !== 'word' || isFile(prose.value, first)) continue;
      const written = prose.value.slice(first.start, last.end);
      const proper = spellings.get(letters(written)) ?? (count === 1 ? nameNear(written, spellings) : undefined);
      if (proper === undefined || (count === 2 && !isOneName(first.text, last.text, proper))) continue;
      if (isWrong(written, proper) && !tolerated.has(written)) found.push(rewrite('NameSpelling', first, last, proper));
      at += count - 1;
      break;
    }
  }
  return found;
};

/** A shorter name is near other names by chance. */
const longName = 8;

/** "TypeScipt": written as only a name is, with a capital inside, and a slip away from one that we know. */
function nameNear(written: string, spellings: Spellings): string | undefined {
  if (written.length < longName || !/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(written)) return undefined;
  return [...spellings.values()].find(
    (name) =>
      name[0] === written[0] &&
      Math.abs(name.length - written.length) <= 1 &&
      editDistance(name, written) === 1 &&
      !written.startsWith(name),
  );
}

/** ".github", "https:" and "material-ui" are names of files, protocols and packages. */
function isFile(text: string, { start, end, key, text: written }: Word): boolean {
  return text[start] === '.' || (text[end] === ':' && text[end + 1] === '/') || (written === key && key.includes('-'));
}

/** "open API" and "I am" are two words that only look like a name when joined. */
function isOneName(first: string, last: string, proper: string): boolean {
  if (/[\s/]/.test(proper)) return true;
  return /^\p{Lu}/u.test(first) && (/^\p{Lu}/u.test(last) || /s$/.test(proper));
}

/**
 * Capitals throughout are a style of headings. Hyphens and the capitals of whole words are a matter of taste: "CI-CD",
 * "API gateway", "Object-Oriented Programming", and the command docker-compose.
 */
function isWrong(written: string, proper: string): boolean {
  if (written === proper || written === written.toUpperCase()) return false;
  const several = /[\s-]/.test(written) && /[\s-]/.test(proper);
  return !several || plainly(written) !== plainly(proper);
}

/** Without hyphens, and without the capital that begins a word. */
function plainly(name: string): string {
  return name.replaceAll('-', ' ').replace(/(?<![\p{L}\p{N}])\p{Lu}(?!\p{Lu})/gu, (letter) => letter.toLowerCase());
}
