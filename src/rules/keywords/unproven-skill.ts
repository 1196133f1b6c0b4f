import { defineRule } from '../../model/rule.js';

/** What an interviewer asks about; a listed tool or concept needs no project of its own. */
const askedAbout = new Set(['language', 'framework', 'database', 'cloud']);

export default defineRule({
  id: 'keywords/unproven-skill',
  title: 'Listed skills with a project behind them',
  why: 'A skill in the list is an invitation to be asked about it. One without a project is a risk to both sides.',
  fix: 'Add the project where you used it, or take it off the list.',
  messages: {
    one: '{skills} is only listed. In which job or project did you use it?',
    several: '{skills} are only listed. In which jobs or projects did you use them?',
  },
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
    if (named.length === 0) return { notApplicable: 'no language, framework or database is named' };
    const unproven = named.filter(({ anchoring }) => anchoring === 'listed');
    const [at] = unproven.flatMap((use) => use.at).toSorted((a, b) => a.start - b.start);
    if (at === undefined) return { counted: 1, drafts: [] };
    const messageId = unproven.length === 1 ? 'one' : 'several';
    const names = unproven.map(({ skill }) => skill.name);
    const data = { skills: nameAll(names) };
    // One finding for the whole list: ten times the same question would be noise.
    const loss = unproven.length / named.length;
    return { counted: 1, drafts: [{ at, messageId, data, loss, mended: { naming: names } }] };
  },
});

const mostNamed = 5;

/** "PHP", "C and PHP", "C, PHP and 4 more". */
function nameAll(names: readonly string[]): string {
  const rest = names.length > mostNamed ? `${names.length - mostNamed} more` : names.at(-1);
  const first = names.slice(0, Math.min(mostNamed, names.length - 1));
  return first.length === 0 ? `${rest}` : `${first.join(', ')} and ${rest}`;
}
