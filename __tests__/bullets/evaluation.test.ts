import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import type { Verdict } from '../../src/model/bullet.js';
import { packs } from '../rules/packs.js';
import {
  developmentBullets,
  furtherBullets,
  furtherSets,
  type JudgedRow,
  judgeRows,
  knowledge,
  measure,
  missingAgreement,
} from './measure.js';

const sets = {
  development: judgeRows(developmentBullets()),
  ...(Object.fromEntries(furtherSets.map((set) => [set, judgeRows(furtherBullets(set))])) as Record<
    (typeof furtherSets)[number],
    JudgedRow[]
  >),
};
const all = Object.values(sets).flat();

/** The level reached; it may only rise. `fairApart` is the lower of how well fair is told from weak and from strong. */
describe.each([
  { set: 'development' as const, auc: 0.99, flagged: 0.99, falselyFlagged: 0.01, fairApart: 0.96 },
  { set: 'more' as const, auc: 0.99, flagged: 0.99, falselyFlagged: 0.01, fairApart: 0.95 },
  { set: 'unseen' as const, auc: 0.99, flagged: 0.97, falselyFlagged: 0.01, fairApart: 0.95 },
  { set: 'field' as const, auc: 1, flagged: 1, falselyFlagged: 0, fairApart: 0.97 },
  { set: 'trades' as const, auc: 0.985, flagged: 0.97, falselyFlagged: 0.05, fairApart: 0.9 },
  { set: 'fresh' as const, auc: 0.99, flagged: 0.95, falselyFlagged: 0.02, fairApart: 0.93 },
])('$set bullets', ({ set, auc, flagged, falselyFlagged, fairApart }) => {
  const measures = measure(sets[set]);
  const share = (label: Verdict, verdict: Verdict): number => {
    const judged = measures.judgedAs[label];
    return judged[verdict] / (judged.weak + judged.fair + judged.strong);
  };
  test('strong bullets rank above weak ones', () => expect(measures.auc).toBeGreaterThanOrEqual(auc));
  test('weak bullets are flagged', () => expect(share('weak', 'weak')).toBeGreaterThanOrEqual(flagged));
  test('strong bullets are not', () => expect(share('strong', 'weak')).toBeLessThanOrEqual(falselyFlagged));
  test('fair ones stand between', () => {
    expect(measures.fairOverWeak).toBeGreaterThanOrEqual(fairApart);
    expect(measures.strongOverFair).toBeGreaterThanOrEqual(fairApart);
  });
});

test('length decides nothing: strength does not follow it among bullets of one label', () => {
  expect(Math.abs(measure(all).lengthCorrelation ?? 1)).toBeLessThan(0.1);
});

test.each([
  ['action', 0.97],
  ['object', 0.78],
  ['technology', 0.93],
  ['mechanism', 0.88],
  ['scale', 0.95],
  ['outcome', 0.97],
] as const)('%s is missing where the labels say so', (kind, least) => {
  const { kinds, of } = missingAgreement([kind]);
  expect((kinds[kind] ?? 0) / of).toBeGreaterThanOrEqual(least);
});

describe('inflation gains nothing', () => {
  const weak = all.filter(({ label }) => label === 'weak');
  test.each([
    ', improving efficiency by 40%',
    ', thereby boosting overall productivity by 35%',
    ', resulting in a 30% increase in user satisfaction',
    ', using cutting-edge and scalable best practices',
  ])('%s', (suffix) => {
    const moved = weak.filter(({ text, judged }) => {
      const stop = text.endsWith('.') ? '.' : '';
      const inflated = judgeText(`${stop === '' ? text : text.slice(0, -1)}${suffix}${stop}`, knowledge);
      return inflated.strength !== judged.strength || inflated.verdict !== judged.verdict;
    });
    expect(moved.map(({ text }) => text)).toEqual([]);
  });

  test.each([
    ', reducing manual effort by 60%',
    ', reducing response time from 900 ms to 90 ms',
    ', cutting page load time from 4.2 s to 1.1 s',
    ', which reduced costs by ₹2 lakh a month',
    ', saving 12 hours a week',
    ', serving 5,000 users',
    ', handling 10k requests per second',
    ', with 99.9% uptime',
    ', achieving 95% accuracy',
    '; response time fell from 900 ms to 90 ms',
    ' (response time 900 ms to 90 ms)',
    ' — response time down from 900 ms to 90 ms',
    ', resulting in 40% faster load time',
    ': 40% less latency',
    ' for 10,000+ users',
    ', processing 50 GB of data daily',
    ', ensuring zero downtime',
  ])('a believable ending makes no weak bullet strong: %s', (ending) => {
    const raised = weak.filter(
      ({ text, judged }) =>
        judged.verdict === 'weak' && judgeText(`${text.replace(/\.$/, '')}${ending}`, knowledge).verdict === 'strong',
    );
    expect(raised.map(({ text }) => text)).toEqual([]);
  });

  test('a wall of keywords is not strong', () => {
    const names = packs.skills.map(({ name }) => name);
    const walls = Array.from({ length: 20 }, (_, at) => names.filter((_, place) => place % 20 === at).slice(0, 18));
    const judged = walls.map(
      (wall) => judgeText(`Developed scalable systems with ${wall.join(', ')}`, knowledge).verdict,
    );
    expect(judged.filter((verdict) => verdict === 'strong')).toEqual([]);
  });

  test('saying it twice does not make it strong', () => {
    const raised = weak.filter(({ text, judged }) => {
      return judgeText(`${text} ${text}`, knowledge).verdict === 'strong' && judged.verdict === 'weak';
    });
    expect(raised.map(({ text }) => text)).toEqual([]);
  });
});

test('strength and verdict agree', () => {
  const byStrength = [...all].sort((a, b) => a.judged.strength - b.judged.strength).map(({ judged }) => judged.verdict);
  expect(byStrength.lastIndexOf('weak')).toBeLessThan(byStrength.indexOf('fair'));
  expect(byStrength.lastIndexOf('fair')).toBeLessThan(byStrength.indexOf('strong'));
});
