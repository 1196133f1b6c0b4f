import { describe, expect, test } from 'vitest';
import { employers } from '../../src/model/pack.js';
import { loadPacks } from '../../src/packs/load.js';
import { rules } from '../../src/rules/index.js';
import { mistakesOf } from '../../src/run/prepare.js';
import { packFiles } from './files.js';

const packs = loadPacks(packFiles('rules'));
const { rubric } = packs;
const ids = [...rules, ...[...packs.roles.values(), ...packs.markets.values()].flatMap((pack) => pack.rules)].map(
  ({ id }) => id,
);

describe('the rubric', () => {
  test.each(employers)('divides a hundred points for a %s company', (employer) => {
    expect(Object.values(rubric.weights[employer]).reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  test('names only rules that there are', () => {
    const named = [...Object.keys(rubric.rules), ...Object.keys(rubric.caps)];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('weighs every rule, or lets it cap the score', () => {
    expect(ids.filter((id) => !(id in rubric.rules) && !(id in rubric.caps))).toEqual([]);
  });
});

test.each([...packs.roles.values()].map((role) => [role.id, role] as const))(
  '%s asks no more of a level than it lists',
  (_, role) => {
    for (const level of Object.values(role.levels)) {
      expect(level.signals).toBeLessThanOrEqual(2 * role.axes.length);
      expect(level.contextual).toBeLessThanOrEqual(role.contextual.length);
    }
  },
);

describe.each([...packs.roles.values()].map((role) => [role.id, role] as const))(
  '%s is of the same make',
  (_, role) => {
    test('four axes, five mistakes, questions of authors, pairs and sources', () => {
      expect(role.axes).toHaveLength(4);
      expect(role.mistakes).toHaveLength(5);
      expect(role.faq.length).toBeGreaterThanOrEqual(5);
      expect(role.pairs.length).toBeGreaterThanOrEqual(3);
      expect(role.sources.length).toBeGreaterThanOrEqual(2);
    });

    test('every mistake is a rule, and every rule of the role a mistake', () => {
      expect(mistakesOf(role).map(({ id }) => id)).toEqual(role.mistakes);
      expect(role.rules.map(({ id }) => id).filter((id) => !role.mistakes.includes(id))).toEqual([]);
    });
  },
);
