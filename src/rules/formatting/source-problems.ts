import { defineRule } from '../../model/rule.js';

/** With so many problems the rule has nothing left to lose. */
const fewestProblems = 4;

export default defineRule({
  id: 'formatting/source-problems',
  title: 'A source without mistakes',
  why: 'What the file says in an unexpected form, other tools may drop or misread.',
  fix: 'Write the field as its format wants it.',
  messages: { problem: '{problem}' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume'],
  examples: {
    good: [{ text: '{ "basics": { "name": "Meera Nair" } }', format: 'json' }],
    bad: [{ text: '{ "basics": { "name": «42» } }', format: 'json' }],
  },
  check: ({ resume }) => ({
    counted: Math.max(fewestProblems, resume.deviations.length),
    drafts: resume.deviations.map(({ at, message }) => ({
      at,
      messageId: 'problem',
      data: { problem: message },
      loss: 1,
    })),
  }),
});
