import type { GrammarLint } from '../../model/engines.js';
import type { Prose } from '../../model/source.js';
import { editDistance } from '../../text/nearest.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import { isFingerSlip } from '../slips.js';
import { letters } from '../spellings.js';

/** Technologies and products in their own spelling: "Github" → "GitHub", "Mongo DB" → "MongoDB". */
export const checkNames: Check = ({ prose, words }, knowledge) => {
  const { spellings, tolerated } = knowledge;
  const found: GrammarLint[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [2, 1]) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (first?.kind !== 'word' || last?.kind !== 'word' || isFile(prose.value, first) || isLinkLabel(prose, first))
        continue;
      const written = prose.value.slice(first.start, last.end);
      const proper = spellings.get(letters(written)) ?? (count === 1 ? nameNear(first, knowledge) : undefined);
      if (proper === undefined || (count === 2 && !isOneName(first.text, last.text, proper))) continue;
      if (isWrong(written, proper) && !tolerated.has(written)) found.push(rewrite('NameSpelling', first, last, proper));
      at += count - 1;
      break;
    }
  }
  return found;
};

/** A shorter name is near other names by chance. */
const shortName = 7;
const longName = 8;

/** "TypeScipt", "kuberentes": no word that we know, and a slip away from a name that we do. */
function nameNear({ text, key }: Word, { names, common, trade, speech }: Knowledge): string | undefined {
  if (key.length < shortName || !/^\p{L}+$/u.test(text) || common.has(key) || speech.nouns.has(key)) return undefined;
  if (names.has(key) || (text === key && trade.has(key))) return undefined;
  for (const [letters, name] of names) {
    if (letters[0] !== key[0] || Math.abs(letters.length - key.length) > 1 || key.startsWith(letters)) continue;
    if (isFingerSlip(key, letters) || (key.length >= longName && editDistance(letters, key) === 1)) return name;
  }
  return undefined;
}

/** "[github](…)" in a row of links: all of them are small by choice. */
function isLinkLabel({ links }: Prose, { start, end, text, key }: Word): boolean {
  return text === key && links.some((link) => link.start === start && link.end === end);
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
