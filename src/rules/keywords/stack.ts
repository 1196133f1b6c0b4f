import { type Draft, defineRule } from '../../model/rule.js';
import { creditOf } from '../../skills/credit.js';
import { findStack } from '../../skills/find-stack.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'keywords/stack',
  title: 'One whole stack',
  why: 'Teams hire for a stack. A language without its framework, or parts of several stacks, reads as a start everywhere.',
  fix: 'Show one stack whole, in one project: the language, its framework and what goes with them.',
  messages: {
    none: 'No stack of a {role} can be seen here, such as {example}.',
    partial: '{shown} is a part of {stack}. Show {lacking} beside it, or another whole stack.',
    listed: '{stack} is only named. Show it in a bullet that says what you built with it.',
  },
  dimension: 'keywords',
  severity: 'warning',
  effort: 'work',
  needs: ['resume', 'role', 'skills'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Designed 14 REST endpoints in Express and Node.js that 600 students call 9,000 times a day.',
      },
    ],
    bad: [
      { text: '## «Skills»\n\nPhotoshop' },
      { text: '## Skills\n\n«Java», Git' },
      { text: '## Skills\n\n«Java», Spring Boot' },
    ],
  },
  check: ({ resume, role, skills }) => {
    const [example] = role.stacks;
    if (example === undefined) return { notApplicable: `the role ${role.title} has no stacks` };
    const top = headOf(resume, 'skills', 'projects', 'work');
    const stack = findStack(skills, role);
    if (stack === null) {
      const data = { role: role.title.toLowerCase(), example: example.join(' + ') };
      return { counted: 1, drafts: [{ at: top, messageId: 'none', data, loss: 1, mended: { naming: example } }] };
    }
    const names = stack.shown.map(({ skill }) => skill.name);
    const at = stack.shown[0]?.at[0] ?? top;
    const whole = stack.members.join(' + ');
    if (!stack.complete) {
      const lacking = stack.members.filter((member) => !names.includes(member));
      const data = { shown: names.join(' + '), stack: whole, lacking: lacking.join(' and ') };
      return { counted: 1, drafts: [{ at, messageId: 'partial', data, loss: 0.8, mended: { naming: lacking } }] };
    }
    const loss = 1 - stack.shown.reduce((sum, use) => sum + creditOf(use), 0) / stack.members.length;
    const mended = { naming: stack.members };
    const listed: Draft = { at, messageId: 'listed', data: { stack: whole }, loss, effort: 'facts', mended };
    const named = stack.shown.every(({ anchoring }) => anchoring === 'listed');
    return { counted: 1, drafts: named ? [listed] : [] };
  },
});
