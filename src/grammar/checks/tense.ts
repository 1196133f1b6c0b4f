import type { GrammarLint } from '../../model/engines.js';
import type { Verb } from '../../text/verbs.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import { isPastYear } from '../word-class.js';

/** Two verbs of one author, joined by "and" or a comma, in two tenses: "Designed the schema and write the scripts". */
export const checkTense: Check = ({ words }, knowledge) => {
  const [first] = words;
  if (first?.kind !== 'word') return [];
  const past = presentInThePast(words, knowledge);
  if (past !== null) return [past];
  // "Helped upgrade and convert"
  if (helpers.has(first.key)) return [];
  const shift = isPast(first.key, knowledge) ? pastThenPresent : presentThenPast;
  return joints(words, knowledge)
    .flatMap((joint) => shift(words, joint, knowledge) ?? [])
    .slice(0, 1);
};

/** "Lead a team of four in 2022": what was done in a year that has its number is over. */
function presentInThePast(words: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  const subject = words.findIndex(({ key }) => key === 'i' || key === 'we');
  const [first, object] = words.slice(subject + 1);
  const verb = knowledge.verbs.base.get(first?.key ?? '');
  if (first === undefined || verb === undefined || verb.past === verb.base) return null;
  const isOver = inPastYear(words.slice(subject + 1), knowledge) && isObject(verb, object, knowledge);
  return isOver ? rewrite('TenseShift', first, first, withCapitalOf(first.text, verb.past)) : null;
}

/** "in 2022", which says when the author did it, and not when something was made or since when it is. */
function inPastYear(words: readonly Word[], knowledge: Knowledge): boolean {
  const year = words.findIndex(({ text }) => isPastYear(text));
  const [before, preposition] = words.slice(Math.max(0, year - 2), Math.max(0, year));
  if (!['in', 'during'].includes(preposition?.key ?? '') || before === undefined) return false;
  const clause = words
    .slice(1, year)
    .some(({ kind, text, key }) => (kind === 'mark' ? clauseMarks.has(text) : key === 'since'));
  return !clause && !isPast(before.key, knowledge);
}

/** A known past form, or any regular one: "shipped", not "embed" or "exceed". */
function isPast(key: string, { verbs }: Knowledge): boolean {
  return verbs.past.has(key) || (/[^e]ed$/.test(key) && key.length > 5);
}

/** The places of each "and" or comma that can only join two verbs of the opening's subject: no other verb or clause stands before. */
function joints(words: readonly Word[], knowledge: Knowledge): readonly number[] {
  const clause = words.findIndex((_, at) => at > 0 && opensClause(words, at, knowledge));
  const open = clause === -1 ? words : words.slice(0, clause);
  return open.flatMap(({ key }, at) => (key === 'and' || key === ',' ? [at] : []));
}

const helpers = new Set(['helped', 'help', 'let', 'made', 'make', 'had', 'saw', 'assisted']);
const clauseMarks = new Set([':', ';', '.', '(', '—', '–', '?', '!']);
const clauseWords = new Set(
  'that which who whom whose where when while if as because since so let lets help helps helped make makes made how whether it they we users'.split(
    ' ',
  ),
);

function opensClause(words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const { verbs } = knowledge;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.kind === 'mark') return clauseMarks.has(word?.text ?? '.');
  // "Moved the forum to Discourse and", but "worked to architect and"
  if (word.key === 'to') return !isPlace(next, knowledge);
  const verb = verbs.base.get(word.key) ?? verbs.third.get(word.key);
  const joined = before?.key === 'and' || before?.key === ',';
  return clauseWords.has(word.key) || (verb !== undefined && !verb.alsoNoun && !joined);
}

function isPlace(word: Word | undefined, { words }: Knowledge): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  return word.text !== word.key || word.kind === 'number' || words.determiners.has(word.key);
}

function pastThenPresent(words: readonly Word[], joint: number, knowledge: Knowledge): GrammarLint | null {
  const [second, object] = words.slice(joint + 1, joint + 3);
  const verb = knowledge.verbs.base.get(second?.key ?? '') ?? knowledge.verbs.third.get(second?.key ?? '');
  if (second === undefined || verb === undefined || verb.past === verb.base || second.text !== second.key) return null;
  // What was taken over then may be kept now.
  if (knowledge.words.lasting.has(verb.base) && !inPastYear(words, knowledge)) return null;
  const isVerb = words[joint]?.key === ',' ? startsNounPhrase(object, knowledge) : isObject(verb, object, knowledge);
  return isVerb ? rewrite('TenseShift', second, second, verb.past) : null;
}

function presentThenPast(words: readonly Word[], joint: number, knowledge: Knowledge): GrammarLint | null {
  const [first, next] = words;
  const [second, object] = words.slice(joint + 1, joint + 3);
  const opening = knowledge.verbs.base.get(first?.key ?? '') ?? knowledge.verbs.third.get(first?.key ?? '');
  const later = knowledge.verbs.past.get(second?.key ?? '');
  if (first === undefined || opening === undefined || opening.past === opening.base || later === undefined) return null;
  if (!isObject(opening, next, knowledge) || !startsNounPhrase(object, knowledge)) return null;
  return rewrite('TenseShift', first, first, withCapitalOf(first.text, opening.past));
}

/** Whether the word after a form of `verb` shows that it is the verb: "test the", "fixes flaky", not "test plans". */
function isObject({ alsoNoun, base }: Verb, next: Word | undefined, knowledge: Knowledge): boolean {
  if (next === undefined || next.kind === 'mark' || knowledge.words.connectors.has(next.key)) return false;
  if (!alsoNoun) return true;
  const { speech, words, lists } = knowledge;
  // "the design and build out of a store"
  if (lists('particles').has(next.key)) return false;
  const describes = speech.adjectives.has(next.key) && !speech.nouns.has(next.key) && !/e[dn]$/.test(next.key);
  const used = words['hardly-nouns'].has(base) && !['case', 'cases'].includes(next.key);
  return startsNounPhrase(next, knowledge) || describes || used;
}

function startsNounPhrase(word: Word | undefined, { words }: Knowledge): boolean {
  return word !== undefined && (words.determiners.has(word.key) || word.kind === 'number');
}
