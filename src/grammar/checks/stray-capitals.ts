import type { GrammarLint } from '../../model/engines.js';
import { isPlural } from '../../text/word-forms.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';

/** Ordinary words with the capital of a name: "Developed Backend for", "a Responsive Website that", "Led The team". */
export const checkStrayCapitals: Check = ({ words }, knowledge) =>
  words.flatMap((word, at): readonly GrammarLint[] => {
    const before = words[at - 1];
    // "Step 2 Design" is a heading, but "40 Users" counts them.
    const follows = before?.kind === 'word' || (before?.kind === 'number' && isPlural(word.key));
    if (!isCapital(word) || !follows || isPartOfName(words, at, knowledge)) return [];
    const length = words.slice(at).findIndex((next) => !isCapital(next));
    const run = length === -1 ? words.slice(at) : words.slice(at, at + length);
    const last = run.at(-1);
    if (last === undefined || !isOrdinary(run, words, at, knowledge)) return [];
    return [rewrite('Capitals', word, last, run.map(({ key }) => key).join(' '))];
  });

/** One word is ordinary wherever it stands; several together are the name of a thing unless "a" says that there are more of them. */
function isOrdinary(run: readonly Word[], words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const { lists } = knowledge;
  const [first, second] = run;
  if (second === undefined && lists('small-words').has(first?.key ?? '')) return true;
  const counted = second === undefined || ['a', 'an'].includes(words[at - 1]?.key ?? '');
  return counted && run.every(({ key }) => lists('never-names').has(key)) && !goesOn(words, at + run.length, knowledge);
}

/** "RTK Query", "Big Data", "Google Summer of Code": what stands before it is a name as well. */
function isPartOfName(
  words: readonly Word[],
  at: number,
  { words: { connectors, determiners }, verbs }: Knowledge,
): boolean {
  const [earlier, before] = [words[at - 2], words[at - 1]];
  // The capital of a sentence's first word says nothing, if that is one that opens no name.
  const opens = ({ key }: Word): boolean => verbs.past.has(key) || verbs.gerund.has(key) || determiners.has(key);
  const isName = (word: Word | undefined, place: number): boolean =>
    word !== undefined && word.text !== word.key && !(place === 0 && isCapital(word) && opens(word));
  return isName(before, at - 1) || (connectors.has(before?.key ?? '') && isName(earlier, at - 2));
}

/** "the Data team", "Project 2", "Design and QA": the name is not over yet. */
function goesOn(words: readonly Word[], at: number, { lists, words: { roles } }: Knowledge): boolean {
  const [next, after] = words.slice(at, at + 2);
  if (next === undefined) return false;
  if (next.kind === 'mark') return ['-', '/', '&', '#', '"', ',', ':'].includes(next.text);
  if (['and', 'or', 'of', 'for'].includes(next.key) && after !== undefined && after.text !== after.key) return true;
  return next.text !== next.key || next.kind !== 'word' || lists('named-groups').has(next.key) || roles.has(next.key);
}

function isCapital({ kind, text }: Word): boolean {
  return kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text);
}
