import type { GrammarLint } from '../../model/engines.js';
import { isPlural } from '../../text/word-forms.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite, withCapitalOf } from '../complaint.js';
import { pluralOf } from '../inflect.js';
import type { Knowledge } from '../knowledge.js';
import type { Paragraph } from '../manuscript.js';

/** Subject and verb, number and noun: only in shapes whose subject is certain. */
export const checkAgreement: Check = (paragraph, knowledge) =>
  paragraph.words.flatMap((_, at) => {
    const lint =
      thereWas(paragraph, at, knowledge) ??
      eachOfThem(paragraph, at) ??
      allOfThem(paragraph, at, knowledge) ??
      manyOne(paragraph, at, knowledge) ??
      oneThat(paragraph, at, knowledge) ??
      severalThat(paragraph, at, knowledge);
    return lint === null ? [] : [lint];
  });

type Shape = (paragraph: Paragraph, at: number, knowledge: Knowledge) => GrammarLint | null;

const plural: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
]);
const singular: ReadonlyMap<string, string> = new Map([
  ['were', 'was'],
  ['are', 'is'],
  ['have', 'has'],
  ['do', 'does'],
]);

/** "There was three services" */
const thereWas: Shape = ({ words }, at, knowledge) => {
  const [there, verb, quantity] = words.slice(at, at + 3);
  const right = plural.get(verb?.key ?? '');
  if (there?.key !== 'there' || verb === undefined || right === undefined || right === 'have') return null;
  return isSeveral(quantity, knowledge) ? rewrite('Agreement', there, verb, `${there.text} ${right}`) : null;
};

/** "each of the services have" */
function eachOfThem({ words }: Paragraph, at: number): GrammarLint | null {
  const [each, of, the, ...rest] = words.slice(at, at + 6);
  if (!['each', 'one', 'either', 'neither', 'none'].includes(each?.key ?? '') || of?.key !== 'of') return null;
  if (!['the', 'our', 'my', 'these', 'those', 'their', 'its'].includes(the?.key ?? '')) return null;
  const noun = rest.findIndex(namesSeveral);
  const verb = rest[noun + 1];
  const right = singular.get(verb?.key ?? '');
  if (noun === -1 || noun > 1 || verb === undefined || right === undefined || each?.key === 'none') return null;
  return rewrite('Agreement', verb, verb, right);
}

/** "All 14 APIs was" */
const allOfThem: Shape = ({ words }, at, knowledge) => {
  // "each of the 12 shards has", "a bug that affects both builds was": the subject stands before.
  const before = words[at - 1];
  if (before !== undefined && before.kind !== 'mark' && !knowledge.lists('subject-openers').has(before.key))
    return null;
  const [all, ...rest] = words.slice(at, at + 5);
  if (!['all', 'both', 'these', 'those'].includes(all?.key ?? '') && !isSeveral(all, knowledge)) return null;
  const noun = rest.findIndex(namesSeveral);
  const [subject, verb] = rest.slice(noun, noun + 2);
  if (noun === -1 || subject === undefined || verb === undefined) return null;
  if (rest.slice(0, noun).some((word) => isClauseWord(word, knowledge))) return null;
  const right = plural.get(verb.key);
  return right === undefined ? null : rewrite('Agreement', subject, verb, `${subject.text} ${right}`);
};

const spans = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** "many bug in": only nouns that surely have a plural, and only where no other noun follows ("many bug fixes"). */
const manyOne: Shape = ({ words }, at, knowledge) => {
  const [many, noun, after] = words.slice(at, at + 3);
  if (many === undefined || noun === undefined) return null;
  // A number may be a name's: "Python 3 project".
  const several = knowledge.words.quantities.has(many.key) || (isSeveral(many, knowledge) && spans.has(noun.key));
  if (!several) return null;
  const ends = after === undefined || after.kind === 'mark' || knowledge.words.connectors.has(after.key);
  const joined = after?.kind === 'mark' && ['-', '/', '&', '('].includes(after.text);
  if (!knowledge.words.countable.has(noun.key) || !ends || joined) return null;
  return rewrite('Agreement', many, noun, `${many.text} ${withCapitalOf(noun.text, pluralOf(noun.key))}`);
};

/** How far before "that" its article may stand: "a small in-memory queue server that". */
const nounPhrase = 5;

/** "a queue server that handle 500 jobs": one thing, so the verb after "that" or "which" is singular. */
const oneThat: Shape = ({ words }, at, knowledge) => {
  const [noun, that, verb, object] = words.slice(at, at + 4);
  if (noun?.kind !== 'word' || verb === undefined || !['that', 'which'].includes(that?.key ?? '')) return null;
  const form = knowledge.verbs.base.get(verb.key);
  if (form === undefined || form.past === form.base || verb.text !== verb.key) return null;
  if (object === undefined || object.kind === 'mark' || ['of', 'is', 'was', 'to'].includes(object.key)) return null;
  const { collective, 'clause-nouns': clauseNouns } = knowledge.words;
  if (namesSeveral(noun) || collective.has(noun.key) || clauseNouns.has(noun.key)) return null;
  const before = words.slice(Math.max(0, at - nounPhrase), at);
  const article = before.findLastIndex((word) => word.key === 'a' || word.key === 'an');
  const within = before.slice(article + 1);
  // "bugs in a module that need": the bugs do.
  if (knowledge.words.connectors.has(words[at - before.length + article - 1]?.key ?? '')) return null;
  if (article === -1 || within.some((word) => word.kind !== 'word' || isClauseWord(word, knowledge))) return null;
  return rewrite('Agreement', verb, verb, form.third);
};

/** After "that" these are verbs: "endpoints that needs pagination". */
const hardlyNouns = new Set(['need', 'use', 'run', 'help', 'handle', 'support', 'show', 'want']);

/** "two cron jobs that runs every night" */
const severalThat: Shape = ({ words }, at, knowledge) => {
  const [noun, that, verb, object] = words.slice(at, at + 4);
  if (noun === undefined || verb === undefined || !['that', 'which'].includes(that?.key ?? '')) return null;
  const form = knowledge.verbs.third.get(verb.key);
  if (form === undefined || verb.text !== verb.key || !namesSeveral(noun)) return null;
  const before = words.slice(Math.max(0, at - nounPhrase), at);
  if (!before.some((word) => isSeveral(word, knowledge)) || before.some(({ key }) => key === 'of')) return null;
  const follows = object !== undefined && (knowledge.words.determiners.has(object.key) || object.kind === 'number');
  return follows || !form.alsoNoun || hardlyNouns.has(form.base) ? rewrite('Agreement', verb, verb, form.base) : null;
};

/** "services", "APIs" */
function namesSeveral({ kind, key, text }: Word): boolean {
  return kind === 'word' && (isPlural(key) || /^\p{Lu}{2,}s$/u.test(text));
}

/** A word that a plain noun phrase does not hold. */
function isClauseWord({ key }: Word, { words }: Knowledge): boolean {
  return words.connectors.has(key) || words.determiners.has(key);
}

function isSeveral(word: Word | undefined, { words }: Knowledge): boolean {
  if (word === undefined) return false;
  return words.quantities.has(word.key) || (word.kind === 'number' && /^\d{1,3}$/.test(word.text) && word.text !== '1');
}
