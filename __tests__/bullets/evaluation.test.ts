import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import { developmentBullets, furtherBullets, judgeRows, knowledge, measure } from './measure.js';

const sets = {
  development: judgeRows(developmentBullets()),
  further: judgeRows(furtherBullets('more')),
  unseen: judgeRows(furtherBullets('unseen')),
  field: judgeRows(furtherBullets('field')),
};
const all = Object.values(sets).flat();

/** The level reached; it may only rise. */
describe.each([
  { set: 'development' as const, auc: 0.99, flagged: 0.98, falselyFlagged: 0.01 },
  { set: 'further' as const, auc: 0.99, flagged: 0.98, falselyFlagged: 0.01 },
  { set: 'unseen' as const, auc: 0.99, flagged: 0.97, falselyFlagged: 0.01 },
  { set: 'field' as const, auc: 1, flagged: 1, falselyFlagged: 0 },
])('$set bullets', ({ set, auc, flagged, falselyFlagged }) => {
  const measures = measure(sets[set]);
  test('strong bullets rank above weak ones', () => expect(measures.auc).toBeGreaterThanOrEqual(auc));
  test('weak bullets are flagged', () => expect(measures.weakFlagged / measures.weak).toBeGreaterThanOrEqual(flagged));
  test('strong bullets are not', () =>
    expect(measures.strongFlagged / measures.strong).toBeLessThanOrEqual(falselyFlagged));
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
