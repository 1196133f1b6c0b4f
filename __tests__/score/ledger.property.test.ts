import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/model/pack.js';
import { dimensions, efforts, severities } from '../../src/model/report.js';
import type { Artifact, Artifacts, Draft, Rule, Verdict } from '../../src/model/rule.js';
import type { RuleOutcome } from '../../src/score/outcome.js';
import { runRules } from '../../src/score/run-rules.js';
import { type Scored, scoreOutcomes } from '../../src/score/score.js';
import type { ScoreSettings } from '../../src/score/settings.js';
import { aDraft, aRubric, aRule, broken, plainSettings, someArtifacts, text } from './samples.js';

const engines = ['pdf', 'grammar', 'bullets', 'skills'] as const;

interface Scene {
  readonly rules: readonly Rule[];
  readonly rubric: Rubric;
  readonly settings: ScoreSettings;
  readonly artifacts: Artifacts;
}

const draft: fc.Arbitrary<Draft> = fc
  .record({
    start: fc.nat(text.length),
    loss: fc.oneof(fc.constantFrom(1, 0.5, 0.25), fc.double({ min: 0.001, max: 1, noNaN: true })),
    effort: fc.constantFrom(...efforts),
  })
  .map(({ start, loss, effort }) => aDraft(loss, { at: { start, end: text.length }, effort }));

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ counted: fc.nat(12), drafts: fc.array(draft, { maxLength: 8 }) }) },
  { weight: 1, arbitrary: fc.constant({ notApplicable: 'nothing of the kind' }) },
);

const frontLoaded = (x: number): number => 1 - (1 - x) * (1 - x);

interface Plan {
  readonly rule: Rule;
  readonly weight: number;
  readonly cap: number | null;
}

const plan = (name: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      dimension: fc.constantFrom(...dimensions),
      verdict,
      crashes: fc.integer({ min: 0, max: 19 }).map((side) => side === 0),
      needs: fc.subarray([...engines], { maxLength: 2 }),
      expected: fc.option(fc.nat(8)),
      charge: fc.constantFrom((x: number) => x, frontLoaded),
      severity: fc.constantFrom(...severities),
      weight: fc.oneof(fc.nat(6), fc.double({ min: 0.1, max: 9, noNaN: true })),
      cap: fc.option(fc.integer({ min: 0, max: 95 }), { freq: 4 }),
    })
    .map(({ dimension, crashes, expected, weight, cap, ...rest }) => {
      const check = (): Verdict => {
        if (crashes) throw new Error('out of luck');
        return rest.verdict;
      };
      const overrides = { needs: rest.needs, charge: rest.charge, severity: rest.severity };
      const expecting = expected === null ? {} : { expect: () => expected };
      return { rule: aRule(`${dimension}/rule-${name}`, check, { ...overrides, ...expecting }), weight, cap };
    });

const artifact: fc.Arbitrary<Artifact<never>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ state: 'ready', value: [] as never } as const) },
  { weight: 1, arbitrary: fc.constant({ state: 'off', reason: 'not wanted' } as const) },
  { weight: 1, arbitrary: fc.constant(broken) },
);

const scene: fc.Arbitrary<Scene> = fc
  .record({
    plans: fc
      .integer({ min: 0, max: 14 })
      .chain((length) => fc.tuple(...Array.from({ length }, (_, name) => plan(name)))),
    artifacts: fc.record({ pdf: artifact, grammar: artifact, bullets: artifact, skills: artifact }),
    weights: fc.record(Object.fromEntries(dimensions.map((id) => [id, fc.nat(40)])), { requiredKeys: [] }),
    off: fc.array(fc.nat(13), { maxLength: 2 }),
    threshold: fc.option(fc.nat(100)),
  })
  .map(({ plans, artifacts, weights, off, threshold }) => {
    const caps = plans.flatMap(({ rule, cap }) => (cap === null ? [] : [[rule.id, cap]]));
    const silenced = plans.flatMap(({ rule }, index) => (off.includes(index) ? [[rule.id, 'off']] : []));
    return {
      rules: plans.map(({ rule }) => rule),
      rubric: aRubric(Object.fromEntries(plans.map(({ rule, weight }) => [rule.id, weight])), {
        caps: Object.fromEntries(caps),
      }),
      settings: { ...plainSettings, weights, severities: Object.fromEntries(silenced), threshold },
      artifacts: someArtifacts(artifacts),
    };
  });

function scoreRules({ rules, rubric, settings, artifacts }: Scene): Scored {
  return rescore({ rubric, settings }, runRules(rules, artifacts, settings));
}

function rescore({ rubric, settings }: Pick<Scene, 'rubric' | 'settings'>, outcomes: readonly RuleOutcome[]): Scored {
  return scoreOutcomes(outcomes, rubric, settings, true);
}

function hundredths(points: number): number {
  expect(Math.abs(points * 100 - Math.round(points * 100))).toBeLessThan(1e-6);
  return Math.round(points * 100);
}

function holds(property: (scene: Scene) => void): void {
  fc.assert(fc.property(scene, property), { numRuns: 300 });
}

describe('the books', () => {
  it('add up to exactly 100.00', () => {
    holds((given) => {
      const { score, lines } = scoreRules(given);
      const lost = lines.reduce((sum, line) => sum + line.lost, 0);
      expect(lines.every((line) => Number.isInteger(line.lost) && line.lost >= 0)).toBe(true);
      expect(hundredths(score.value) + lost + hundredths(score.cap?.lost ?? 0)).toBe(10_000);
      expect(score.dimensions.reduce((sum, dimension) => sum + hundredths(dimension.lost), 0)).toBe(lost);
    });
  });

  it('keep every number in its bounds', () => {
    holds((given) => {
      const { score } = scoreRules(given);
      expect(score.value).toBeGreaterThanOrEqual(0);
      expect(score.value).toBeLessThanOrEqual(score.cap?.limit ?? 100);
      for (const { value, measured } of score.dimensions) {
        expect(measured).toBe(value !== null);
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(100);
      }
    });
  });

  it('are the same in whatever order the rules come', () => {
    fc.assert(
      fc.property(scene, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = given.rules
          .map((rule) => ({ rule, key: numbers.next().value }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ rule }) => rule);
        expect(JSON.stringify(scoreRules({ ...given, rules: shuffled }))).toBe(JSON.stringify(scoreRules(given)));
      }),
    );
  });

  it('do not look at severities', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(...severities), (given, severity) => {
        const rules = given.rules.map((rule) => ({ ...rule, severity }));
        const points = ({ score, lines }: Scored) => [
          score.value,
          score.reachable,
          lines.map(({ lost, gain }) => [lost, gain]),
        ];
        expect(points(scoreRules({ ...given, rules }))).toEqual(points(scoreRules(given)));
      }),
    );
  });

  it('charge nothing for a rule of weight 0', () => {
    holds((given) => {
      const free = scoreRules(given).lines.filter(({ account }) => given.rubric.rules[account.rule] === 0);
      expect(free.every(({ lost }) => lost === 0)).toBe(true);
    });
  });
});

describe('gains', () => {
  it('are what the score rises by without the finding, and never negative', () => {
    holds((given) => {
      const outcomes = runRules(given.rules, given.artifacts, given.settings);
      const { score, lines } = rescore(given, outcomes);
      for (const outcome of outcomes) {
        if (outcome.outcome !== 'checked') continue;
        const own = lines.filter(({ account }) => account.rule === outcome.rule.id);
        for (const removed of outcome.drafts) {
          const drafts = outcome.drafts.filter((other) => other !== removed);
          const rest = outcomes.map((other) => (other === outcome ? { ...outcome, drafts } : other));
          const rise = hundredths(rescore(given, rest).score.value) - hundredths(score.value);
          expect(rise).toBeGreaterThanOrEqual(0);
          const told = own.filter(({ entry }) => entry.loss === removed.loss && entry.at === removed.at);
          expect(told.map(({ gain }) => gain)).toContain(rise);
        }
      }
    });
  });

  it('of what editing can mend are within reach', () => {
    holds((given) => {
      const { score, lines } = scoreRules(given);
      expect(score.reachable).toBeGreaterThanOrEqual(score.value);
      for (const { entry, gain } of lines) {
        if (entry.effort === 'work') continue;
        expect(hundredths(score.reachable)).toBeGreaterThanOrEqual(hundredths(score.value) + gain);
      }
    });
  });
});

describe('what never pays', () => {
  it('is deleting weak bullets below what the level expects', () => {
    const few = fc.record({
      others: scene,
      losses: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
      good: fc.nat(4),
      spare: fc.nat(4),
      keep: fc.nat(7),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(few, ({ others, losses, good, spare, keep, weight }) => {
        const expected = losses.length + good + spare;
        const rubric = { ...others.rubric, rules: { ...others.rubric.rules, 'content/weak-bullet': weight } };
        const withBullets = (kept: readonly number[]): number => {
          const found = { counted: kept.length + good, drafts: kept.map((loss) => aDraft(loss)) };
          const rule = aRule('content/weak-bullet', found, { expect: () => expected });
          return scoreRules({ ...others, rubric, rules: [...others.rules, rule] }).score.value;
        };
        expect(withBullets(losses.slice(0, keep))).toBeLessThanOrEqual(withBullets(losses));
      }),
      { numRuns: 300 },
    );
  });

  it('is an engine that dies', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(...engines), (given, engine) => {
        fc.pre(given.artifacts[engine].state === 'ready');
        const before = scoreRules(given).score;
        const after = scoreRules({ ...given, artifacts: { ...given.artifacts, [engine]: broken } }).score;
        expect(after.value).toBeLessThanOrEqual(before.value);
        const touched = runRules(given.rules, given.artifacts, given.settings).some(
          ({ rule, outcome }) => outcome !== 'off' && rule.needs.includes(engine),
        );
        fc.pre(touched);
        expect(after.gate).toMatchObject({ complete: false, passed: false });
        expect(after.gate.reasons).toContain('incomplete');
      }),
      { numRuns: 300 },
    );
  });

  it('is an empty resume', () => {
    holds((given) => {
      const nothing = { counted: 0, drafts: [] };
      const rules = given.rules.map((rule) => ({ ...rule, check: () => nothing }));
      expect(scoreRules({ ...given, rules }).score.value).toBe(0);
    });
  });
});
