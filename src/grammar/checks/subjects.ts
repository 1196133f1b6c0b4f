import type { GrammarLint } from '../../model/engines.js';
import { sentenceSpans } from '../../text/sentences.js';
import type { Verb } from '../../text/verbs.js';
import { isPlural } from '../../text/word-forms.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';
import { namesPlural } from '../word-class.js';

/** How many words may stand before the noun of a subject: "All our internal payment". */
const describing = 4;

const pairs = [
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
  ["wasn't", "weren't"],
  ["isn't", "aren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
] as const;
const toPlural: ReadonlyMap<string, string> = new Map(pairs);
const toSingular: ReadonlyMap<string, string> = new Map(pairs.map(([one, many]) => [many, one]));

/** The subject that opens a sentence, with its verb: "Unit tests was", "The platform have", "This allow teachers". */
export const checkSubjects: Check = ({ prose, words }, knowledge) =>
  sentenceSpans(prose.value).flatMap(({ start, end }) => {
    const sentence = words.filter((word) => word.start >= start && word.end <= end);
    return halves(sentence).flatMap((half) => demonstrative(half, knowledge) ?? opening(half, knowledge) ?? []);
  });

/** A semicolon stands between two sentences in one. */
function halves(sentence: readonly Word[]): readonly (readonly Word[])[] {
  const semicolon = sentence.findIndex(({ text }) => text === ';');
  return semicolon === -1 ? [sentence] : [sentence.slice(0, semicolon), ...halves(sentence.slice(semicolon + 1))];
}

/** "This allow teachers", "It send reminders" */
function demonstrative([subject, verb, object]: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  if (!['this', 'it', 'which'].includes(subject?.key ?? '') || verb === undefined || subject === undefined) return null;
  const form = knowledge.verbs.base.get(verb.key);
  if (form === undefined || form.alsoNoun || !isObject(object, knowledge)) return null;
  return rewrite('Agreement', subject, verb, `${subject.text} ${form.third}`);
}

/** The noun right before a verb, where only describing words stand before it. */
function opening(sentence: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  const subject = withoutEstimate(sentence, knowledge);
  const head = subject.slice(0, describing + 2);
  const helper = head.findIndex(({ key }) => toPlural.has(key) || toSingular.has(key));
  const places = helper === -1 ? head.flatMap((word, at) => (canBeVerb(word, knowledge) ? [at] : [])) : [helper];
  return places.flatMap((at) => disagreement(subject, at, knowledge) ?? [])[0] ?? null;
}

/** "More than 300 users": how exact the number is says nothing of its noun. */
function withoutEstimate(sentence: readonly Word[], { lists }: Knowledge): readonly Word[] {
  const number = sentence.slice(0, 3).findIndex(({ kind }) => kind === 'number');
  return number > 0 && sentence.slice(0, number).every(({ key }) => lists('estimates').has(key))
    ? sentence.slice(number)
    : sentence;
}

function disagreement(sentence: readonly Word[], at: number, knowledge: Knowledge): GrammarLint | null {
  const [noun, verb] = [sentence[at - 1], sentence[at]];
  const before = sentence.slice(0, Math.max(0, at - 1));
  if (noun?.kind !== 'word' || verb === undefined || noun.text.endsWith('ing')) return null;
  // "Deleted accounts is": no noun follows the verb of a fragment so.
  const opens = ({ key }: Word): boolean =>
    singularDeterminers.has(key) || (toPlural.has(verb.key) && knowledge.verbs.past.has(key));
  if (before.some((word, place) => !describes(word, knowledge) && !(place === 0 && opens(word)))) return null;
  const after = sentence.slice(at + 1);
  const determiner = before[0];
  if (namesSeveral(noun, knowledge)) return pluralSubject(noun, verb, after, knowledge, determiner);
  const one = isOne(noun, knowledge) || (toSingular.has(verb.key) && knowledge.lists('mass').has(noun.key));
  return singularDeterminers.has(determiner?.key ?? '') && one ? singularSubject(noun, verb, after, knowledge) : null;
}
const singularDeterminers = new Set(['the', 'this', 'each', 'every', 'our', 'my', 'a', 'an']);
const pluralDeterminers = new Set(['the', 'these', 'those', 'all', 'our', 'both', 'my']);

function pluralSubject(
  noun: Word,
  verb: Word,
  after: readonly Word[],
  knowledge: Knowledge,
  determiner: Word | undefined,
): GrammarLint | null {
  const right = toPlural.get(verb.key);
  if (right !== undefined) return rewrite('Agreement', noun, verb, `${noun.text} ${right}`);
  const form = knowledge.verbs.third.get(verb.key);
  const determined = determiner?.kind === 'number' || pluralDeterminers.has(determiner?.key ?? '');
  if (form === undefined || !determined || !isPredicate(form, after, knowledge)) return null;
  return rewrite('Agreement', noun, verb, `${noun.text} ${form.base}`);
}

function singularSubject(noun: Word, verb: Word, after: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  const right = toSingular.get(verb.key);
  if (right !== undefined) return rewrite('Agreement', noun, verb, `${noun.text} ${right}`);
  const form = knowledge.verbs.base.get(verb.key);
  if (form === undefined || form.past === form.base || !isObject(after[0], knowledge)) return null;
  if (!isPredicate(form, after, knowledge)) return null;
  return rewrite('Agreement', noun, verb, `${noun.text} ${form.third}`);
}

/** Whether a form of `verb` that follows a noun is the verb of the sentence, by what comes after: "tests runs on every push". */
function isPredicate({ alsoNoun, base }: Verb, after: readonly Word[], knowledge: Knowledge): boolean {
  const [object] = after;
  if (object === undefined || object.kind === 'mark' || nounContinues.has(object.key)) return false;
  if (!alsoNoun || knowledge.lists('predicates').has(base)) return true;
  // "The test cases were", "The job runs on that host are"
  if (hasVerb(after, knowledge)) return false;
  const { determiners, connectors } = knowledge.words;
  return determiners.has(object.key) || connectors.has(object.key) || object.kind === 'number';
}
const nounContinues = new Set(['was', 'were', 'is', 'are', 'of', 'and', 'or', 'that', 'which']);

/** Whether another verb follows before the next clause. */
function hasVerb(after: readonly Word[], knowledge: Knowledge): boolean {
  const clause = after.findIndex(({ kind, key }) => kind === 'mark' || clauseWords.has(key));
  return (clause === -1 ? after : after.slice(0, clause)).some(
    ({ key }) =>
      toPlural.has(key) ||
      toSingular.has(key) ||
      modals.has(key) ||
      knowledge.verbs.past.has(key) ||
      canBeOnlyVerb(key, knowledge),
  );
}
const modals = new Set(['can', 'could', 'will', 'would', 'may', 'might', 'must', 'should']);
const clauseWords = new Set(['when', 'if', 'while', 'where', 'because', 'so', 'that', 'which', 'who', 'and', 'to']);

function canBeVerb({ key, text }: Word, { verbs }: Knowledge): boolean {
  return text === key && (verbs.third.has(key) || verbs.base.has(key));
}

function canBeOnlyVerb(key: string, { verbs }: Knowledge): boolean {
  return (verbs.third.get(key) ?? verbs.base.get(key))?.alsoNoun === false;
}

/** Articles, adjectives and nouns; a word that could be a verb or a preposition makes the subject uncertain. */
function describes({ kind, key }: Word, { words, verbs }: Knowledge): boolean {
  if (kind === 'number') return true;
  if (kind !== 'word' || words.connectors.has(key) || key.endsWith('ing')) return false;
  return (
    !['each', 'every', 'it', 'them', 'that'].includes(key) &&
    !(verbs.base.has(key) && !verbs.base.get(key)?.alsoNoun) &&
    !verbs.past.has(key)
  );
}

function isOne({ key }: Word, { words, speech, lists }: Knowledge): boolean {
  if (words.collective.has(key) || lists('uncountable').has(key)) return false;
  return words.countable.has(key) || (speech.nouns.has(key) && !speech.adjectives.has(key) && !isPlural(key));
}

function namesSeveral({ key, text }: Word, knowledge: Knowledge): boolean {
  const { lists } = knowledge;
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  if (text !== key || lists('singular-s').has(key)) return false;
  return namesPlural(key, knowledge);
}

function isObject(word: Word | undefined, { words }: Knowledge): boolean {
  return word !== undefined && word.kind !== 'mark' && !words.connectors.has(word.key);
}
