import type { JudgedBullet } from '../../model/bullet.js';
import { defineRule } from '../../model/rule.js';
import { pointsByEntry } from '../reading/by-entry.js';

export default defineRule({
  id: 'content/newest-strongest',
  title: 'The newest job told best',
  why: 'Readers start at your newest job, and many stop there. An older job that is told better goes unread.',
  fix: 'Tell of the newest job what you built, how, and what came of it.',
  messages: { older: 'Your newest job has no strong point, an older one has {count}. Most readers see only this one.' },
  dimension: 'content',
  severity: 'info',
  effort: 'facts',
  needs: ['bullets'],
  examples: {
    good: [
      {
        text: '## Experience\n\n### Engineer, Kaveri Labs, 2024 – Present\n\n- Cut the bill query from 1.9 s to 80 ms with a composite index in PostgreSQL.\n\n### Intern, Tungabhadra Systems, 2023 – 2024\n\n- Worked on the admin page.',
      },
    ],
    bad: [
      {
        text: '## Experience\n\n### Engineer, Kaveri Labs, 2024 – Present\n\n- «Worked on the admin page.»\n- Fixed bugs.\n\n### Intern, Tungabhadra Systems, 2023 – 2024\n\n- Cut the bill query from 1.9 s to 80 ms with a composite index in PostgreSQL.\n- Halved the build time with a Docker layer cache in GitHub Actions.',
      },
    ],
  },
  check: ({ bullets }) => {
    const jobs = [...pointsByEntry(bullets).values()].filter(([first]) => first?.section.kind === 'work');
    const [newest, ...older] = jobs.toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
    const [first] = newest ?? [];
    if (newest === undefined || first === undefined || older.length === 0)
      return { notApplicable: 'there is only one job' };
    const best = Math.max(...older.map(strongPoints));
    const draft = { at: first.bullet.prose.at, messageId: 'older', data: { count: best }, loss: 1 };
    return { counted: 1, drafts: strongPoints(newest) === 0 && best >= 2 ? [draft] : [] };
  },
});

function strongPoints(points: readonly JudgedBullet[]): number {
  return points.filter(({ verdict }) => verdict === 'strong').length;
}

/** Sorts "present" after every date, and what has no dates before. */
function endOf([first]: readonly JudgedBullet[]): string {
  return first?.entry.end?.value ?? '';
}
