import type { GrammarLint } from '../../model/engines.js';
import { sentenceSpans } from '../../text/sentences.js';
import { isPlural } from '../../text/word-forms.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import { singularsOf } from '../inflect.js';
import type { Knowledge } from '../knowledge.js';

/** How many words may stand before the noun of a subject: "All our internal payment". */
const describing = 4;

const toPlural: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have', does: 'do' };
const toSingular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has', do: 'does' };

/** The subject that opens a sentence, with its verb: "Unit tests was", "The platform have", "This allow teachers". */
export const checkSubjects: Check = ({ prose, words }, knowledge) =>
  sentenceSpans(prose.value).flatMap(({ start, end }) => {
    const sentence = words.filter((word) => word.start >= start && word.end <= end);
    return demonstrative(sentence, knowledge) ?? opening(sentence, knowledge) ?? [];
  });

/** "This allow teachers", "It send reminders" */
function demonstrative([subject, verb, object]: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  if (!['this', 'it', 'which'].includes(subject?.key ?? '') || verb === undefined || subject === undefined) return null;
  const form = knowledge.verbs.base.get(verb.key);
  if (form === undefined || form.alsoNoun || !isObject(object, knowledge)) return null;
  return rewrite('Agreement', subject, verb, `${subject.text} ${form.third}`);
}

/** The noun right before the first verb, where only describing words stand before it. */
function opening(sentence: readonly Word[], knowledge: Knowledge): GrammarLint | null {
  const head = sentence.slice(0, describing + 2);
  const helper = head.findIndex(({ key }) => key in toPlural || key in toSingular);
  const at = helper === -1 ? head.findIndex((word) => isVerb(word, knowledge)) : helper;
  const [noun, verb, object] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const before = sentence.slice(0, Math.max(0, at - 1));
  if (noun?.kind !== 'word' || verb === undefined || noun.text.endsWith('ing')) return null;
  if (before.some((word) => !describes(word, knowledge))) return null;
  if (namesSeveral(noun, knowledge)) return pluralSubject(noun, verb, object, knowledge, before);
  const determined = ['the', 'this', 'each', 'every', 'our', 'my', 'a', 'an'].includes(sentence[0]?.key ?? '');
  return determined && before.length > 0 && isOne(noun, knowledge)
    ? singularSubject(noun, verb, object, knowledge)
    : null;
}

function pluralSubject(
  noun: Word,
  verb: Word,
  object: Word | undefined,
  { verbs }: Knowledge,
  before: readonly Word[],
): GrammarLint | null {
  const right = toPlural[verb.key];
  if (right !== undefined) return rewrite('Agreement', noun, verb, `${noun.text} ${right}`);
  const form = verbs.third.get(verb.key);
  const determined = ['the', 'these', 'those', 'all', 'our', 'both', 'my'].includes(before[0]?.key ?? '');
  const isNoun =
    object === undefined || object.kind === 'mark' || ['was', 'were', 'is', 'are', 'of', 'and'].includes(object.key);
  if (form === undefined || !determined || isNoun) return null;
  return rewrite('Agreement', noun, verb, `${noun.text} ${form.base}`);
}

function singularSubject(noun: Word, verb: Word, object: Word | undefined, knowledge: Knowledge): GrammarLint | null {
  const right = toSingular[verb.key];
  if (right !== undefined) return rewrite('Agreement', noun, verb, `${noun.text} ${right}`);
  const form = knowledge.verbs.base.get(verb.key);
  if (form === undefined || form.past === form.base || !isObject(object, knowledge)) return null;
  if (form.alsoNoun && !(knowledge.words.determiners.has(object?.key ?? '') || object?.kind === 'number')) return null;
  return rewrite('Agreement', noun, verb, `${noun.text} ${form.third}`);
}

function isVerb({ key, text }: Word, { verbs }: Knowledge): boolean {
  if (text !== key) return false;
  return verbs.third.has(key) || verbs.base.get(key)?.alsoNoun === false;
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

function namesSeveral({ key, text }: Word, { speech, lists }: Knowledge): boolean {
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  const plural = isPlural(key) && text === key && !lists('singular-s').has(key);
  return plural && singularsOf(key).some((one) => speech.nouns.has(one));
}

function isObject(word: Word | undefined, { words }: Knowledge): boolean {
  return word !== undefined && word.kind !== 'mark' && !words.connectors.has(word.key);
}
