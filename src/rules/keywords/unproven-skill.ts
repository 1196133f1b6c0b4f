import { defineRule } from '../../model/rule.js';

/** What an interviewer asks about; a listed tool or concept needs no project of its own. */
const askedAbout = new Set(['language', 'framework', 'database', 'cloud']);

export default defineRule({
  id: 'keywords/unproven-skill',
  title: 'Listed skills with a project behind them',
  why: 'A skill in the list is an invitation to be asked about it. One without a project is a risk to both sides.',
  fix: 'Add the project where you used it, or take it off the list.',
  messages: { unproven: '{skill} is listed, but no job or project uses it. Where did you use it?' },
  dimension: 'keywords',
  severity: 'info',
  effort: 'facts',
  needs: ['skills'],
  examples: {
    good: [{ text: '## Projects\n\n### Poll bot\n\n- Wrote the bot in Python.\n\n## Skills\n\nPython, Git' }],
    bad: [{ text: '## Projects\n\n### Poll bot\n\n- Wrote the bot in Python.\n\n## Skills\n\nPython, «PHP»' }],
  },
  check: ({ skills }) => {
    const named = [...skills.uses.values()].filter(({ skill, implied }) => askedAbout.has(skill.kind) && !implied);
    const unproven = named.filter(({ anchoring }) => anchoring === 'listed');
    const drafts = unproven.flatMap(({ skill, at: [at] }) =>
      at === undefined ? [] : [{ at, messageId: 'unproven', data: { skill: skill.name }, loss: 1 }],
    );
    return { counted: named.length, drafts };
  },
});
