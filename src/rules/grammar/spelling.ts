import { type Draft, defineRule, type GrammarIssue } from '../../model/rule.js';
import { countSentences } from '../reading/count-sentences.js';

export default defineRule({
  id: 'grammar/spelling',
  title: 'Words spelt right',
  why: 'In a study of 445 recruiters, a few spelling errors were enough to lose invitations.',
  fix: 'Correct the word, or add it to the dictionary in the configuration if it is right.',
  messages: {
    fixable: '"{words}" is probably meant to be "{replacement}".',
    unknown: '"{words}" is in no dictionary we have. Is it spelt right?',
  },
  dimension: 'grammar',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'grammar'],
  // The first errors cost most: a reader who has seen one looks for the next.
  charge: Math.sqrt,
  examples: {
    good: [{ text: '## Summary\n\nBuilds management systems.', given: { grammar: [] } }],
    bad: [
      {
        text: '## Summary\n\nBuilds «managment» systems.',
        given: {
          grammar: [
            { rule: 'SpellCheck', message: 'Did you mean management?', words: 'managment', replacement: 'management' },
          ],
        },
      },
    ],
  },
  source: 'Sterkens and others, PLOS ONE 2023, doi:10.1371/journal.pone.0283280',
  check: ({ resume, grammar }) => {
    const seen = new Set<string>();
    const drafts = grammar.filter(isSpelling).map((issue): Draft => {
      const repeated = seen.has(issue.words.toLowerCase());
      seen.add(issue.words.toLowerCase());
      return draftOf(issue, repeated ? lossOfRepetition : 1);
    });
    return { counted: countSentences(resume), drafts };
  },
});

/** The same word again is one thing to learn, not two. */
const lossOfRepetition = 0.25;

export function isSpelling({ rule }: GrammarIssue): boolean {
  return rule === 'SpellCheck';
}

function draftOf({ at, words, replacement }: GrammarIssue, loss: number): Draft {
  if (replacement === null) return { at, messageId: 'unknown', data: { words }, loss };
  const suggestion = { text: replacement, placeholders: [], complete: true };
  return { at, messageId: 'fixable', data: { words, replacement }, loss, suggestion };
}
