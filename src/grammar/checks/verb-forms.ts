import type { GrammarLint } from '../../model/engines.js';
import type { Verb } from '../../text/verbs.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';

/** The form that a verb must have after its helper: "was build by" → "was built by", "able to handling" → "able to handle". */
export const checkVerbForms: Check = ({ words }, knowledge) =>
  words.flatMap((_, at) => {
    const lint = passive(words, at, knowledge) ?? perfect(words, at, knowledge) ?? purpose(words, at, knowledge);
    return lint ?? madeTo(words, at, knowledge) ?? means(words, at, knowledge) ?? [];
  });

type Shape = (words: readonly Word[], at: number, knowledge: Knowledge) => GrammarLint | null;

const be = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const agents = new Set(['by', 'with', 'using']);
const places = new Set(['by', 'with', 'using', 'in', 'on', 'for', 'to', 'from', 'into', 'as']);

/** "was use by": a noun may follow "is", so it needs the agent as well. */
const passive: Shape = (words, at, { verbs }) => {
  const [helper, form, next] = words.slice(at, at + 3);
  const verb = verbs.base.get(form?.key ?? '');
  if (!be.has(helper?.key ?? '') || verb === undefined || form === undefined || verb.participle === verb.base)
    return null;
  const follows = (verb.alsoNoun ? agents : places).has(next?.key ?? '');
  return follows ? rewrite('VerbForm', form, form, verb.participle) : null;
};

/** "has develop": not "has support", which is a noun. */
const perfect: Shape = (words, at, { verbs }) => {
  const [helper, form, next] = words.slice(at, at + 3);
  if (!['has', 'have', 'had'].includes(helper?.key ?? '') || form === undefined) return null;
  const verb = plainVerb(form, verbs.base);
  return verb === null || verb.participle === verb.base || next === undefined
    ? null
    : rewrite('VerbForm', form, form, verb.participle);
};

/** "an index for improve query speed" */
const purpose: Shape = (words, at, knowledge) => {
  const [before, helper, form, next] = words.slice(at, at + 4);
  if (before?.kind !== 'word' || helper?.key !== 'for' || form === undefined || !isThing(next, knowledge)) return null;
  const verb = plainVerb(form, knowledge.verbs.base);
  return verb === null ? null : rewrite('VerbForm', helper, form, `to ${form.text}`);
};

const makers = new Set(['used', 'using', 'wrote', 'built', 'developed', 'created', 'designed']);

/** "Used Axios to fetched data": a purpose, unlike "Moved to distributed databases". */
const madeTo: Shape = (words, at, { verbs }) => {
  const [to, form, next] = words.slice(at, at + 3);
  if (to?.key !== 'to' || form === undefined || !makers.has(words[0]?.key ?? '') || at > 5) return null;
  const verb = verbs.past.get(form.key);
  return verb === undefined || next === undefined || next.kind === 'mark'
    ? null
    : rewrite('VerbForm', form, form, verb.base);
};

/** "by implement caching" */
const means: Shape = (words, at, knowledge) => {
  const [helper, form, next] = words.slice(at, at + 3);
  if (!['by', 'without', 'after', 'before', 'while'].includes(helper?.key ?? '') || form === undefined) return null;
  const verb = plainVerb(form, knowledge.verbs.base);
  return verb === null || !isThing(next, knowledge) ? null : rewrite('VerbForm', form, form, verb.gerund);
};

function plainVerb({ key, text }: Word, forms: ReadonlyMap<string, Verb>): Verb | null {
  const verb = forms.get(key);
  return verb === undefined || verb.alsoNoun || text !== key ? null : verb;
}

function isThing(word: Word | undefined, { words }: Knowledge): boolean {
  return word !== undefined && word.kind !== 'mark' && !words.connectors.has(word.key);
}
