import { defineRule } from '../../model/rule.js';
import { judgeSignal } from '../reading/judge-signal.js';
import { workHead } from '../reading/places.js';

export default defineRule({
  id: 'depth/bare-api',
  title: 'APIs with something behind them',
  why: 'Every applicant has built REST APIs. Readers look for how many there are, who calls them and what protects them.',
  fix: 'Say how many endpoints there are, who calls them how often, and how they are secured.',
  messages: {
    bare: '"{words}" is all we learn about the API. How many endpoints, which callers, what load?',
    nowhere: 'No bullet tells of an API that somebody calls.',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'role', 'bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Hostel portal\n\n- Designed 14 REST endpoints in Express that 600 students call about 9,000 times a day.',
      },
    ],
    bad: [{ text: '## Projects\n\n### Hostel portal\n\n- Built «REST APIs».\n- Made the front end.' }],
  },
  check: ({ resume, role, bullets }) => judgeSignal('api', { role, bullets, otherwise: workHead({ resume }) }),
});
