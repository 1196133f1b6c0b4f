import { toSource } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { compileTerms, findTerms } from '../../text/terms.js';

const pronouns = compileTerms([
  { id: 'I', term: 'I', caseSensitive: true },
  ...['my', 'me', 'myself'].map((term) => ({ id: term, term })),
]);

export default defineRule({
  id: 'content/first-person',
  title: 'Points without "I"',
  why: 'Readers know whose resume it is. Points that start with the verb are shorter and easier to scan.',
  fix: 'Start the point with what you did: "Built", "Moved", "Cut".',
  messages: { pronoun: 'A point reads faster without "{words}". Start with the verb.' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [{ text: '## Projects\n\n### Bus tracker\n\n- Streamed 18 bus positions over WebSockets.' }],
    bad: [{ text: '## Projects\n\n### Bus tracker\n\n- «I» have done the login page with my friends.' }],
  },
  check: ({ bullets }) => ({
    counted: bullets.length,
    drafts: bullets.flatMap(({ bullet: { prose } }) =>
      findTerms(pronouns, prose.value)
        .slice(0, 1)
        .map((match) => ({ at: toSource(prose, match), messageId: 'pronoun', data: { words: match.text }, loss: 1 })),
    ),
  }),
});
