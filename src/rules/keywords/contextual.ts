import { defineRule } from '../../model/rule.js';
import { creditOf } from '../../skills/credit.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'keywords/contextual',
  title: 'Skills seen at work',
  why: 'Beyond the basics, a skill counts only where a bullet shows what it was for. A list proves nothing.',
  fix: 'In your best bullets, name the technique or tool that did the work.',
  messages: {
    few: 'Bullets show {shown} of {wanted} further skills. Others are {examples}.',
    thin: 'Bullets name {shown} further skills, some without showing what they did: {weakest}.',
  },
  dimension: 'keywords',
  severity: 'info',
  effort: 'facts',
  needs: ['resume', 'role', 'level', 'skills'],
  examples: {
    good: [
      {
        text: `## Projects

### Parcel alerts

- Moved SMS into a RabbitMQ worker with retries, so that a slow gateway no longer blocks a scan.
- Cached the office list in Redis for 60 seconds, which cut 70% of the reads from PostgreSQL.
- Deployed 3 services with Docker and GitHub Actions, so that a release takes 6 minutes instead of an hour.`,
      },
    ],
    bad: [{ text: '## «Skills»\n\nDocker, Kafka, Redis, Kubernetes, AWS, GraphQL' }],
  },
  check: ({ resume, role, level, skills }) => {
    const wanted = Math.min(level.contextual, role.contextual.length);
    if (wanted === 0) return { notApplicable: `the role ${role.title} asks for no further skills` };
    const uses = role.contextual.flatMap((name) => skills.uses.get(name) ?? []);
    const shown = uses.filter(({ anchoring }) => anchoring !== 'listed');
    const loss = 1 - Math.min(1, shown.reduce((sum, use) => sum + creditOf(use), 0) / wanted);
    if (loss === 0) return { counted: 1, drafts: [] };
    const absent = role.contextual.filter((name) => !shown.some(({ skill }) => skill.name === name));
    const weakest = shown.filter(({ anchoring }) => anchoring === 'mentioned').map(({ skill }) => skill.name);
    const data = { shown: shown.length, wanted, examples: some(absent), weakest: some(weakest) };
    const messageId = shown.length < wanted ? 'few' : 'thin';
    const at = headOf(resume, 'skills', 'projects', 'work');
    const naming = messageId === 'few' ? absent.slice(0, wanted - shown.length) : weakest;
    return { counted: 1, drafts: [{ at, messageId, data, loss, mended: { naming } }] };
  },
});

function some(names: readonly string[]): string {
  return names.slice(0, 3).join(', ');
}
