import type { GrammarLint } from '../../model/engines.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import type { Verb } from '../verbs.js';

/** Two verbs of one author, joined by "and", in two tenses: "Designed the schema and write the scripts". */
export const checkTense: Check = ({ words }, knowledge) => {
  const [first] = words;
  if (first?.kind !== 'word') return [];
  const past = presentInThePast(words, knowledge);
  if (past !== null) return [past];
  const and = firstJoint(words, knowledge);
  const second = words[and + 1];
  const object = words[and + 2];
  // "Helped upgrade and convert"
  if (helpers.has(first.key)) return [];
  if (and === -1 || second === undefined || second.kind !== 'word') return [];
  return isPast(first.key, knowledge)
    ? pastThenPresent(second, object, knowledge)
    : presentThenPast(first, words[1], second, object, knowledge);
};

/** "Lead a team of four in 2022": what was done in a year that has its number is over. */
function presentInThePast(words: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  const [first, object] = words;
  const verb = knowledge.verbs.base.get(first?.key ?? '');
  if (first === undefined || verb === undefined || verb.past === verb.base) return null;
  const [before, preposition, year] = words.slice(-1)[0]?.text === '.' ? words.slice(-4, -1) : words.slice(-3);
  const dated = ['in', 'during'].includes(preposition?.key ?? '') && /^20[01]\d$|^202[0-4]$/.test(year?.text ?? '');
  const ofThatYear = before !== undefined && (isPast(before.key, knowledge) || before.key === 'since');
  const oneClause = !words.slice(1, -4).some(({ kind, text }) => kind === 'mark' && clauseMarks.has(text));
  if (!dated || ofThatYear || !oneClause || !startsNounPhrase(object, knowledge)) return null;
  return rewrite('TenseShift', first, first, withCapitalOf(first.text, verb.past));
}

/** A known past form, or any regular one: "shipped", not "embed" or "exceed". */
function isPast(key: string, { verbs }: Knowledge): boolean {
  return verbs.past.has(key) || (/[^e]ed$/.test(key) && key.length > 5);
}

/** The first "and" that can only join two verbs of the opening's subject: no other verb or clause stands before it. */
function firstJoint(words: readonly Word[], knowledge: Knowledge): number {
  const and = words.findIndex((word) => word.key === 'and');
  const between = words.slice(1, Math.max(and, 0));
  return between.some((word) => opensClause(word, knowledge)) ? -1 : and;
}

const helpers = new Set(['helped', 'help', 'let', 'made', 'make', 'had', 'saw', 'assisted']);
const clauseMarks = new Set([':', ';', '.', '(', '—', '–', '?', '!']);
const clauseWords = new Set(
  'that which who whom whose where when while if as because since so to let lets help helps helped make makes made how whether it they we users'.split(
    ' ',
  ),
);

function opensClause({ kind, text, key }: Word, { verbs }: Knowledge): boolean {
  if (kind === 'mark') return clauseMarks.has(text);
  const verb = verbs.base.get(key) ?? verbs.third.get(key);
  return clauseWords.has(key) || (verb !== undefined && !verb.alsoNoun);
}

function pastThenPresent(second: Word, object: Word | undefined, knowledge: Knowledge): readonly GrammarLint[] {
  const verb = knowledge.verbs.base.get(second.key) ?? knowledge.verbs.third.get(second.key);
  if (verb === undefined || verb.past === verb.base || second.text !== second.key) return [];
  // What was taken over then may be kept now.
  if (knowledge.words.lasting.has(verb.base)) return [];
  return isObject(verb, object, knowledge) ? [rewrite('TenseShift', second, second, verb.past)] : [];
}

function presentThenPast(
  first: Word,
  next: Word | undefined,
  second: Word,
  object: Word | undefined,
  knowledge: Knowledge,
): readonly GrammarLint[] {
  const opening = knowledge.verbs.base.get(first.key);
  const later = knowledge.verbs.past.get(second.key);
  if (opening === undefined || opening.past === opening.base || later === undefined) return [];
  if (!isObject(opening, next, knowledge) || !startsNounPhrase(object, knowledge)) return [];
  return [rewrite('TenseShift', first, first, withCapitalOf(first.text, opening.past))];
}

/** Whether the word after a form of `verb` shows that it is the verb: "test the", not "test plans". */
function isObject({ alsoNoun }: Verb, next: Word | undefined, knowledge: Knowledge): boolean {
  if (next === undefined || next.kind === 'mark') return false;
  return alsoNoun ? startsNounPhrase(next, knowledge) : !knowledge.words.connectors.has(next.key);
}

function startsNounPhrase(word: Word | undefined, { words }: Knowledge): boolean {
  return word !== undefined && (words.determiners.has(word.key) || word.kind === 'number');
}
