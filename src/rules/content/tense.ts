import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { pastOf } from '../../text/past-tense.js';
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
    ],
    bad: [
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Build» the stock page in React.' },
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2024 – July 2024\n\n- «Manages» the test servers.' },
    ],
  },
  check: ({ bullets, lexicon, today }) => {
    const ended = bullets.filter(({ entry: { end } }) => end !== null && end.value !== 'present' && end.value < today);
    if (ended.length === 0) return { notApplicable: 'no entry says when it ended' };
    const verbs = new Set(lexicon['present-verbs'] ?? []);
    const drafts = ended.flatMap(({ bullet: { prose }, entry }): Draft[] => {
      const opening = firstWord(prose.value);
      if (opening === null) return [];
      const words = prose.value.slice(opening.start, opening.end);
      const verb = baseOf(words.toLowerCase(), verbs);
      if (verb === null || isNoun(prose.value.slice(opening.end))) return [];
      const past = likeIn(words, pastOf(verb));
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

/** "Design of the page", "Design and development of": the word is what it is about. */
function isNoun(rest: string): boolean {
  return /^ (?:of|for|and \p{L}{1,20}(?:ion|ment|ing|ance)) /u.test(rest.slice(0, 40));
}

/** "builds" and "build" are "build", "manages" is "manage". */
function baseOf(word: string, verbs: ReadonlySet<string>): string | null {
  const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return forms.find((form) => verbs.has(form)) ?? null;
}

function likeIn(words: string, past: string): string {
  return /^\p{Lu}/u.test(words) ? past.charAt(0).toUpperCase() + past.slice(1) : past;
}
