import { defineRule } from '../../model/rule.js';
import { judgeSignal } from '../reading/judge-signal.js';
import { workHead } from '../reading/places.js';

export default defineRule({
  id: 'depth/testing',
  title: 'Work that was tested',
  why: 'Tests tell a reader that the author expects the work to be changed and relied on.',
  fix: 'Say which kind of tests you wrote, with what, and what they found. If there are none, write some first.',
  messages: {
    bare: '"{words}" says that there were tests. Which kind, how many, and what did they catch?',
    nowhere: 'No bullet tells how the work was tested.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'work',
  needs: ['resume', 'role', 'bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Fare engine\n\n- Wrote 42 JUnit tests for the fare rules, raising line coverage from 30% to 81%.',
      },
    ],
    bad: [
      { text: '## «Projects»\n\n### Fare engine\n\n- Cut the fare query from 2 s to 80 ms with an index in MySQL.' },
    ],
  },
  check: ({ resume, role, bullets }) => judgeSignal('testing', { role, bullets, otherwise: workHead({ resume }) }),
});
