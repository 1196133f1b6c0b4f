import type { Verb } from '../text/verbs.js';
import { articleFor } from './articles.js';
import { withCapitalOf } from './complaint.js';
import type { Knowledge } from './knowledge.js';

/** The helper verbs, which agree in ways of their own. */
const helpers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'singular-verb': { were: 'was', are: 'is', have: 'has', do: 'does', "don't": "doesn't" },
  'plural-verb': { was: 'were', is: 'are', has: 'have', does: 'do', "doesn't": "don't" },
};

/** Another form of a word: of a verb in any of its own forms, or of a noun; `article` gives "a" or "an" for it. */
export function inflect(written: string, form: string, knowledge: Knowledge): string {
  const key = written.toLowerCase();
  if (form === 'article') return articleFor(written, knowledge) ?? 'a';
  if (form === 'capital') return written.charAt(0).toUpperCase() + written.slice(1);
  if (form === 'adverb') return withCapitalOf(written, adverbOf(key));
  if (form === 'noun') return withCapitalOf(written, knowledge.nounsOfVerbs.get(key) ?? key);
  if (form === 'plural') return withCapitalOf(written, pluralOf(key));
  if (form === 'singular')
    return withCapitalOf(written, singularsOf(key).find((one) => knowledge.speech.nouns.has(one)) ?? key.slice(0, -1));
  const helper = helpers[form]?.[key];
  if (helper !== undefined) return withCapitalOf(written, helper);
  const verb = verbOf(key, knowledge);
  const inflected = verb?.[form as 'base' | 'third' | 'past' | 'participle' | 'gerund'];
  return withCapitalOf(written, inflected ?? key);
}

function verbOf(key: string, { verbs }: Knowledge): Verb | undefined {
  return [verbs.base, verbs.third, verbs.past, verbs.participle, verbs.gerund]
    .map((forms) => forms.get(key))
    .find((verb) => verb !== undefined);
}

/** "automatic" → "automatically", "easy" → "easily", "responsible" → "responsibly" */
function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  return adjective.endsWith('le') ? `${adjective.slice(0, -1)}y` : `${adjective}ly`;
}

export function pluralOf(noun: string): string {
  const irregular: Readonly<Record<string, string>> = {
    child: 'children',
    person: 'people',
    man: 'men',
    woman: 'women',
    analysis: 'analyses',
    thesis: 'theses',
    criterion: 'criteria',
    life: 'lives',
    half: 'halves',
    shelf: 'shelves',
  };
  const known = irregular[noun];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** What a plural may be the plural of: "queries" → "querie", "queri", "query". */
export function singularsOf(key: string): readonly string[] {
  return [key.slice(0, -1), key.replace(/es$/, ''), key.replace(/ies$/, 'y')];
}
