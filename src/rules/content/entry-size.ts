import type { JudgedBullet } from '../../model/bullet.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { pointsByEntry } from '../reading/by-entry.js';

/** Readers get through about so many points of one job. */
const mostPoints = 7;
/** Only what the author did last must be told in more than one point. */
const newestJobs = 2;

export default defineRule({
  id: 'content/entry-size',
  title: 'As many points as get read',
  why: 'Readers skim. The eighth point of a job hides the first, and a lone point makes a job look empty.',
  fix: 'Keep the five or six strongest points of an entry. Give each recent job at least two.',
  messages: {
    many: 'This entry has {count} points. Keep the {most} strongest, so that they get read.',
    lone: 'This recent job has one point only. Tell one thing more that you did there.',
  },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [
      {
        text: '## Experience\n\n### Intern, Kaveri Labs, May 2025 – July 2025\n\n- Built the stock page in React.\n- Cut its load time by half with lazy images.',
      },
    ],
    bad: [
      { text: '## Experience\n\n### Intern, Kaveri Labs, May 2025 – July 2025\n\n- «Built the stock page in React.»' },
      {
        text: `## Projects\n\n### Mess ledger\n\n${'menu bill rebate room guest holiday refund'
          .split(' ')
          .map((page) => `- Built the ${page} page.\n`)
          .join('')}- «Built the notice page.»`,
      },
    ],
  },
  check: ({ bullets }) => {
    const entries = [...pointsByEntry(bullets).values()];
    const jobs = entries.filter(([first]) => first?.section.kind === 'work').slice(0, newestJobs);
    return {
      counted: entries.length,
      drafts: entries.flatMap((points): Draft[] => [
        ...tooMany(points),
        ...(jobs.includes(points) ? lone(points) : []),
      ]),
    };
  },
});

function tooMany(points: readonly JudgedBullet[]): Draft[] {
  const over = points[mostPoints];
  if (over === undefined) return [];
  const data = { count: points.length, most: mostPoints - 1 };
  return [{ at: over.bullet.prose.at, messageId: 'many', data, loss: Math.min(1, points.length / (2 * mostPoints)) }];
}

function lone(points: readonly JudgedBullet[]): Draft[] {
  const [only, second] = points;
  if (only === undefined || second !== undefined || only.entry.paragraphs.length > 0) return [];
  return [{ at: only.bullet.prose.at, messageId: 'lone', data: {}, loss: 1, effort: 'facts' }];
}
