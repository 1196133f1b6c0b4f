import { defineRule } from '../../model/rule.js';

/** With so many problems the rule has nothing left to lose. */
const fewestProblems = 4;

export default defineRule({
  id: 'formatting/source-problems',
  title: 'A source without mistakes',
  why: 'What the file says in an unexpected form, other tools may drop or misread.',
  fix: 'Write the field as its format wants it.',
  messages: { problem: '{problem} {hint}' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume'],
  examples: {
    good: [{ text: '{ "work": [{ "name": "Kaveri Parcel Systems", "startDate": "2024-06" }] }', format: 'json' }],
    bad: [{ text: '{ "work": [{ "name": "Kaveri Parcel Systems", "startDate": "«2024-13»" }] }', format: 'json' }],
  },
  check: ({ resume }) => ({
    counted: Math.max(fewestProblems, resume.deviations.length),
    drafts: resume.deviations.map(({ at, message, hint }) => ({
      at,
      messageId: 'problem',
      data: { problem: message, hint },
      loss: 1,
    })),
  }),
});
