import type { JudgedBullet } from '../../model/bullet.js';
import type { Axis } from '../../model/pack.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { compileTerms, findTerms } from '../../text/terms.js';
import { distinct } from '../reading/distinct.js';
import { workHead } from '../reading/places.js';
import { steepStart } from '../reading/steep-start.js';

/** So many bullets fill an axis: the third adds nothing, and no bullet fills one alone. */
const places = 2;
/** A bullet on more axes than this is stuffed: it is worth no more than two places, divided among all of them. */
const mostAxes = 2;
/** A fair bullet shows the practice, but lacks one thing that a reader would ask for. */
const credits = { strong: 1, fair: 0.5, weak: 0 } as const;

export default defineRule({
  id: 'depth/axes',
  title: 'Depth in the four directions of the role',
  why: 'A reader with experience looks for depth where this role goes deep. Two good bullets for each are enough.',
  fix: 'Answer the question with your best work of this kind. Say how you did it and what came of it.',
  messages: {
    none: 'No bullet shows {axis} yet. {asks}',
    more: 'One more good bullet could show {axis}. {asks}',
  },
  dimension: 'depth',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'role', 'level', 'bullets'],
  charge: steepStart,
  examples: {
    good: [
      {
        text: `## Projects

### Clinic queue

- Chose PostgreSQL over MongoDB with a unique index on (doctor, slot), because two patients had booked one slot.
- Cached the doctor list in Redis for 60 seconds, which cut 70% of the reads from PostgreSQL at 900 requests a minute.
- Secured 14 endpoints with short-lived JWTs and rotating refresh tokens, so that a stolen token dies in 15 minutes.
- Wrote 72 Jest tests that run in GitHub Actions on every push, raising line coverage from 40% to 86%.`,
      },
    ],
    bad: [{ text: '## «Projects»\n\n### Clinic queue\n\n- Made using HTML and CSS.' }],
  },
  check: ({ resume, role, level, bullets }) => {
    if (role.axes.length === 0) return { notApplicable: `the role ${role.title} names no directions` };
    const wanted = Math.min(level.signals, places * role.axes.length);
    const shown = shownOnAxes(role.axes, distinct(bullets));
    const total = shown.reduce((sum, each) => sum + each.shown, 0);
    const at = workHead({ resume });
    let lacking = Math.max(0, wanted - total);
    const drafts = shown
      .toSorted((one, other) => one.shown - other.shown)
      .flatMap(({ axis, shown }): Draft[] => {
        const loss = Math.min(lacking, places - shown);
        lacking -= loss;
        const messageId = shown < 0.5 ? 'none' : 'more';
        const data = { axis: axis.title.toLowerCase(), asks: axis.asks };
        const mended = { instead: null, by: axis.examples.slice(0, Math.ceil(loss)) };
        return loss < 0.01 ? [] : [{ at, messageId, data, loss: loss / places, mended }];
      });
    return { counted: wanted / places, drafts };
  },
});

/** For each axis what its best two bullets are worth, 0..2. */
function shownOnAxes(axes: readonly Axis[], bullets: readonly JudgedBullet[]): { axis: Axis; shown: number }[] {
  const tests = axes.map((axis) => ({ axis, isOn: axisTest(axis) }));
  const worth = bullets.map((bullet) => {
    const on = tests.filter(({ isOn }) => isOn(bullet)).map(({ axis }) => axis);
    return { on, credit: credits[bullet.verdict] * Math.min(1, mostAxes / on.length) };
  });
  return axes.map((axis) => {
    const best = worth.filter(({ on }) => on.includes(axis)).map(({ credit }) => credit);
    const counted = best.toSorted((a, b) => b - a).slice(0, places);
    return { axis, shown: counted.reduce((sum, credit) => sum + credit, 0) };
  });
}

/** Whether a bullet tells of the axis: one of its words, and the evidence that the axis asks for. */
function axisTest({ beside, signals }: Axis): (judged: JudgedBullet) => boolean {
  const index = compileTerms(signals.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))));
  return ({ bullet, evidence }) =>
    (beside.length === 0 || beside.some((kind) => evidence[kind].length > 0)) &&
    findTerms(index, bullet.prose.value).length > 0;
}
