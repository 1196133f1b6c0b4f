import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/model/pack.js';
import type { Rule } from '../../src/model/rule.js';
import { apportion } from '../../src/score/apportion.js';
import { isCustomised } from '../../src/score/customised.js';
import { fingerprint } from '../../src/score/fingerprint.js';
import { judgeGate } from '../../src/score/gate.js';
import { runRules } from '../../src/score/run-rules.js';
import { scoreOutcomes } from '../../src/score/score.js';
import { aDraft, aRubric, aRule, broken, plainSettings, rangeOf, someArtifacts } from './samples.js';

function score(rules: readonly Rule[], rubric: Rubric, settings = plainSettings, artifacts = someArtifacts()) {
  return scoreOutcomes(runRules(rules, artifacts, settings), rubric, settings, true);
}

function row(scored: ReturnType<typeof score>, id: string) {
  return scored.score.dimensions.find((dimension) => dimension.id === id);
}

const fine = { counted: 1, drafts: [] };

describe('a worked example', () => {
  // Content weighs 25 and depth 15, the rest is not measured: shares 0.625 and 0.375.
  const rules = [
    aRule('content/weak-bullet', { counted: 4, drafts: [aDraft(1), aDraft(0.5, { at: rangeOf('Used MySQL') })] }),
    aRule('content/quantified', {
      counted: 2,
      drafts: [aDraft(1, { at: rangeOf('Built REST APIs', 1), effort: 'work' })],
    }),
    aRule('depth/testing', fine),
  ];
  const scored = score(rules, aRubric({ 'content/weak-bullet': 3, 'content/quantified': 1, 'depth/testing': 2 }));

  it('gives every finding its part', () => {
    const told = scored.lines.map(({ account, lost, gain }) => [account.rule, lost, gain]);
    expect(told).toEqual([
      // 100 × 0.625 × 3/4 × (1.5 / 4), of which two thirds and one third
      ['content/weak-bullet', 1172, 1172],
      ['content/weak-bullet', 586, 586],
      // 100 × 0.625 × 1/4 × (1 / 2)
      ['content/quantified', 781, 781],
    ]);
  });

  it('tells the score, and what is within reach today', () => {
    expect(scored.score).toMatchObject({ value: 74.61, reachable: 92.19, cap: null });
  });

  it('shows the dimensions', () => {
    expect(row(scored, 'content')).toEqual({
      id: 'content',
      title: 'Content quality',
      measured: true,
      reason: null,
      value: 59.38,
      weight: 25,
      share: 0.625,
      lost: 25.39,
    });
    expect(row(scored, 'depth')).toMatchObject({ value: 100, share: 0.375, lost: 0 });
    expect(row(scored, 'market')).toMatchObject({
      measured: false,
      reason: 'none of its rules counts',
      value: null,
      share: 0,
    });
  });
});

describe('a dimension', () => {
  const away = aRule('grammar/spelling', fine, { needs: ['grammar'] });
  const rest = aRule('content/a', { counted: 2, drafts: [aDraft(1)] });
  const rubric = aRubric({ 'grammar/spelling': 1, 'content/a': 1 });

  it('that was switched off leaves its share to the others', () => {
    const grammar = { state: 'off', reason: 'turned off by --no-grammar' } as const;
    const scored = score([away, rest], rubric, plainSettings, someArtifacts({ grammar }));
    expect(row(scored, 'grammar')).toMatchObject({ measured: false, reason: 'turned off by --no-grammar', share: 0 });
    expect(scored.score).toMatchObject({ value: 50, gate: { complete: true, passed: true } });
  });

  it('of weight 0 is switched off', () => {
    const scored = score([away, rest], rubric, { ...plainSettings, weights: { grammar: 0 } });
    expect(row(scored, 'grammar')).toMatchObject({ measured: false, reason: 'its weight is 0 in the configuration' });
    expect(scored.score).toMatchObject({ value: 50, customised: true });
  });

  it('in which nothing applies is worth nothing, in one line', () => {
    const scored = score([{ ...away, check: () => ({ notApplicable: 'no prose' }) }, rest], rubric);
    expect(row(scored, 'grammar')).toMatchObject({ measured: true, value: 0, share: 0.286, lost: 28.57 });
    expect(scored.lines[0]).toMatchObject({ account: { rule: 'grammar/nothing-to-judge' }, lost: 2857, gain: 2858 });
    expect(scored.score.value).toBe(35.71);
  });

  it('whose engine died counts as lost and says so, and no edit gains it back', () => {
    const scored = score([away, rest], rubric, plainSettings, someArtifacts({ grammar: broken }));
    expect(row(scored, 'grammar')).toMatchObject({
      measured: true,
      value: 0,
      reason: 'the engine stopped',
      lost: 28.57,
    });
    const message = 'One check of Grammar could not run: the engine stopped.';
    expect(scored.lines[0]).toMatchObject({
      account: { rule: 'grammar/could-not-judge' },
      entry: { message },
      gain: 0,
    });
    const gate = { threshold: null, passed: false, complete: false, reasons: ['incomplete'] };
    expect(scored.score).toMatchObject({ value: 35.71, reachable: 71.43, gate });
  });

  it('cannot be switched off together with all others', () => {
    const severities = { 'grammar/spelling': 'off', 'content/a': 'off' } as const;
    const scored = score([away, rest], rubric, { ...plainSettings, severities });
    expect(scored.score).toMatchObject({ value: 0, reachable: 0, customised: true });
    expect(scored.score.cap).toEqual({ rule: 'content/nothing-measured', limit: 0, lost: 100 });
  });
});

describe('a limit', () => {
  const contact = (drafts = [aDraft(1)]) => aRule('formatting/contact', { counted: 2, drafts });
  const short = aRule('content/enough', { counted: 1, drafts: [aDraft(0.1)] });
  const rubric = (caps: Rubric['caps']) => aRubric({ 'formatting/contact': 0, 'content/enough': 1 }, { caps });

  it('charges what is above it, and goes with its last finding', () => {
    const scored = score([contact(), short], rubric({ 'formatting/contact': 40 }));
    expect(scored.score).toMatchObject({ value: 40, cap: { rule: 'formatting/contact', limit: 40, lost: 50 } });
    expect(scored.lines.map(({ lost, gain }) => [lost, gain])).toEqual([
      [1000, 0],
      [0, 5000],
    ]);
  });

  it('stays while one finding is left', () => {
    const scored = score([contact([aDraft(1), aDraft(0.5)]), short], rubric({ 'formatting/contact': 40 }));
    expect(scored.lines.map(({ gain }) => gain)).toEqual([0, 0, 0]);
  });

  it('charges alone when it is the lowest', () => {
    const scored = score([contact(), short], rubric({ 'formatting/contact': 40, 'content/enough': 30 }));
    expect(scored.score).toMatchObject({ value: 30, cap: { rule: 'content/enough', limit: 30, lost: 60 } });
    expect(scored.lines.map(({ gain }) => gain)).toEqual([1000, 0]);
  });

  it('is not there without findings', () => {
    expect(score([contact([]), short], rubric({ 'formatting/contact': 40 })).score).toMatchObject({
      value: 90,
      cap: null,
    });
  });
});

it.each([
  { amounts: [0.5, 0.5, 1], total: 2, whole: [1, 0, 1] },
  { amounts: [33.4, 33.3, 33.3], total: 100, whole: [34, 33, 33] },
  { amounts: [0.2, 0, 0.4], total: 1, whole: [0, 0, 1] },
  { amounts: [2.9999999999, 1], total: 4, whole: [3, 1] },
  { amounts: [], total: 0, whole: [] },
])('shares $total out as $whole', ({ amounts, total, whole }) => {
  expect(apportion(amounts, total)).toEqual(whole);
});

describe('the gate', () => {
  const good = { value: 80, hasError: false, complete: true, rubric: 2 };
  const none = { threshold: null, failOn: 'never', rubric: null } as const;
  it.each([
    { story: 'passes without a threshold', standing: { ...good, value: 3 }, settings: none, reasons: [] },
    { story: 'passes at the threshold', standing: good, settings: { ...none, threshold: 80 }, reasons: [] },
    {
      story: 'fails just below',
      standing: { ...good, value: 79.99 },
      settings: { ...none, threshold: 80 },
      reasons: ['score'],
    },
    {
      story: 'fails on an error',
      standing: { ...good, hasError: true },
      settings: { ...none, failOn: 'error' as const },
      reasons: ['error'],
    },
    { story: 'lets an error be', standing: { ...good, hasError: true }, settings: none, reasons: [] },
    {
      story: 'never passes an incomplete run',
      standing: { ...good, complete: false },
      settings: none,
      reasons: ['incomplete'],
    },
    {
      story: 'does not enforce an older rubric',
      standing: { ...good, hasError: true },
      settings: { threshold: 99, failOn: 'error' as const, rubric: 1 },
      reasons: [],
    },
    {
      story: 'enforces its own rubric',
      standing: good,
      settings: { ...none, threshold: 99, rubric: 2 },
      reasons: ['score'],
    },
    {
      story: 'does not call an incomplete score too low',
      standing: { ...good, complete: false },
      settings: { ...none, threshold: 99 },
      reasons: ['incomplete'],
    },
    {
      story: 'is incomplete under any rubric',
      standing: { ...good, complete: false },
      settings: { ...none, rubric: 1 },
      reasons: ['incomplete'],
    },
  ])('$story', ({ standing, settings, reasons }) => {
    const { threshold } = settings;
    expect(judgeGate(standing, settings)).toEqual({
      threshold,
      passed: reasons.length === 0,
      complete: standing.complete,
      reasons,
    });
  });
});

it.each([
  { story: 'other severities', severities: { 'content/a': 'error' as const }, weights: {}, customised: false },
  { story: 'the weights that it had', severities: {}, weights: { content: 25 }, customised: false },
  { story: 'other weights', severities: {}, weights: { content: 30 }, customised: true },
  { story: 'a rule that counts, off', severities: { 'content/a': 'off' as const }, weights: {}, customised: true },
  { story: 'a rule that limits, off', severities: { 'content/limit': 'off' as const }, weights: {}, customised: true },
  {
    story: 'a rule that only informs, off',
    severities: { 'content/b': 'off' as const },
    weights: {},
    customised: false,
  },
])('with $story customised is $customised', ({ severities, weights, customised }) => {
  const rubric = aRubric({ 'content/a': 1, 'content/b': 0, 'content/limit': 0 }, { caps: { 'content/limit': 40 } });
  expect(isCustomised({ severities, weights }, rubric, [])).toBe(customised);
});

describe('a fingerprint', () => {
  const first = fingerprint('content/weak-bullet', 'Built REST APIs', 0);

  it('stays when the text is only wrapped differently', () => {
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('content/weak-bullet', ' Built\r\n  REST APIs', 0)).toBe(first);
  });

  it('tells rules, texts and repetitions apart', () => {
    const others = [
      fingerprint('content/quantified', 'Built REST APIs', 0),
      fingerprint('content/weak-bullet', 'Built REST API', 0),
      fingerprint('content/weak-bullet', 'Built REST APIs', 1),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });
});
