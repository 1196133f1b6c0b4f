import type { Lexicon } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { knownVerbs } from '../../text/known-verbs.js';
import type { Verb, VerbTable } from '../../text/verbs.js';
import { firstWord } from '../reading/first-word.js';

export default defineRule({
  id: 'content/tense',
  title: 'Past work in the past tense',
  why: 'The present tense says that you still do it. In a job that has ended, a reader stumbles over it.',
  fix: 'Write what you did there in the past tense: "Built", not "Build".',
  messages: { present: 'This ended in {year}. Write "{past}" rather than "{words}".' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets', 'lexicon', 'today'],
  examples: {
    good: [
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- Built the stock page in React.' },
      { text: '## Experience\n\n### Engineer, Kaveri Labs, May 2024 – Present\n\n- Build the stock page in React.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- Design of the stock page.' },
      {
        text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- Testing and release notes of the app.',
      },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- Test cases for the stock page.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- Operating Systems: Linux.' },
    ],
    bad: [
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Build» the stock page in React.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Manages» the test servers.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Building» dashboards in React.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Fix» bugs in the billing page.' },
    ],
  },
  check: ({ bullets, lexicon, today }) => {
    const ended = bullets.filter(({ entry: { end } }) => end !== null && end.value !== 'present' && end.value < today);
    if (ended.length === 0) return { notApplicable: 'no entry says when it ended' };
    const verbs = knownVerbs(lexicon);
    const drafts = ended.flatMap(({ bullet: { prose }, entry }): Draft[] => {
      const opening = firstWord(prose.value);
      if (opening === null) return [];
      const words = prose.value.slice(opening.start, opening.end);
      const verb = verbOf(words.toLowerCase(), verbs);
      const next = /^ (\p{L}{1,20})/u.exec(prose.value.slice(opening.end, opening.end + 24))?.[1];
      if (verb === undefined || next === undefined || verb.past === verb.base) return [];
      if (isTitle(words, next) || !isVerb(verb, next.toLowerCase(), lexicon)) return [];
      const past = likeIn(words, verb.past);
      return [
        {
          at: toSource(prose, opening),
          messageId: 'present',
          data: { words, past, year: entry.end?.value.slice(0, 4) ?? '' },
          loss: 1,
          suggestion: { text: past, placeholders: [], complete: true },
        },
      ];
    });
    return { counted: ended.length, drafts };
  },
});

/** The verb that "build", "builds" or "building" is. */
function verbOf(word: string, { base, third, gerund }: VerbTable): Verb | undefined {
  return base.get(word) ?? third.get(word) ?? gerund.get(word);
}

/** "Design of the page", "Test cases", "Testing and debugging" are nouns: what may be one is a verb only where its object is sure to follow. */
function isVerb({ base, alsoNoun }: Verb, next: string, lexicon: Lexicon): boolean {
  if (joining.has(next)) return false;
  const sure = !alsoNoun || (lexicon['opening-verbs'] ?? []).includes(base);
  return sure || (lexicon['grammar-determiners'] ?? []).includes(next);
}

/** "Operating Systems", "Teaching Assistant" */
function isTitle(words: string, next: string): boolean {
  return words.endsWith('ing') && /^\p{Lu}\p{Ll}/u.test(next);
}

const joining: ReadonlySet<string> = new Set('of for and or in on with at as to is was were'.split(' '));

function likeIn(words: string, past: string): string {
  return /^\p{Lu}/u.test(words) ? past.charAt(0).toUpperCase() + past.slice(1) : past;
}
