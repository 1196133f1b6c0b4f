import type { GrammarLint } from '../../model/engines.js';
import { type Check, rewrite } from '../complaint.js';
import { letters } from '../spellings.js';

/** Technologies and products in their own spelling: "Github" → "GitHub", "Mongo DB" → "MongoDB". */
export const checkNames: Check = ({ prose, words }, { spellings, tolerated }) => {
  const found: GrammarLint[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [2, 1]) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (first?.kind !== 'word' || last?.kind !== 'word') continue;
      const written = prose.value.slice(first.start, last.end);
      const proper = spellings.get(letters(written));
      if (proper === undefined || (count === 2 && !isOneName(first.text, last.text, proper))) continue;
      if (isWrong(written, proper) && !tolerated.has(written)) found.push(rewrite('NameSpelling', first, last, proper));
      at += count - 1;
      break;
    }
  }
  return found;
};

/** "open API" and "I am" are two words that only look like a name when joined. */
function isOneName(first: string, last: string, proper: string): boolean {
  return /[\s/]/.test(proper) || [first, last].every((word) => /^\p{Lu}/u.test(word));
}

/** Capitals throughout are a style of headings, and "CI-CD" beside "CI/CD" a matter of taste. */
function isWrong(written: string, proper: string): boolean {
  return written !== proper && written !== written.toUpperCase();
}
