import { type Draft, defineRule, type GrammarIssue } from '../../model/rule.js';
import { countSentences } from '../reading/count-sentences.js';
import { draftHabits } from '../reading/draft-habits.js';

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
    const drafts = draftHabits(grammar.filter(isSpelling), draftOf);
    return { counted: countSentences(resume), drafts };
  },
});

export function isSpelling({ rule }: GrammarIssue): boolean {
  return rule === 'SpellCheck';
}

function draftOf({ at, words, replacement }: GrammarIssue): Omit<Draft, 'loss'> {
  if (replacement === null) return { at, messageId: 'unknown', data: { words } };
  const suggestion = { text: replacement, placeholders: [], complete: true };
  return { at, messageId: 'fixable', data: { words, replacement }, suggestion };
}
