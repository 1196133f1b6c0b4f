import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ignore } from '../../src/model/ignore.js';
import type { Artifacts } from '../../src/model/rule.js';
import { judge } from '../../src/score/judge.js';
import { scoreOutcomes } from '../../src/score/score.js';
import { aDraft, aRubric, aRule, broken, plainSettings, rangeOf, someArtifacts, text } from './samples.js';

const rubric = aRubric(
  { 'content/weak': 2, 'formatting/pages': 1, 'content/told': 0 },
  { caps: { 'content/limit': 40 } },
);
const bullets = [rangeOf('Built REST APIs'), rangeOf('Used MySQL'), rangeOf('Built REST APIs', 1)];
const weak = aRule(
  'content/weak',
  { counted: 3, drafts: bullets.map((at, index) => aDraft((index + 1) / 4, { at })) },
  { expect: () => 4, severity: 'error' },
);
const rules = [
  weak,
  aRule('content/told', { counted: 1, drafts: [aDraft(1)] }),
  aRule('content/limit', { counted: 1, drafts: [aDraft(1)] }),
  aRule('formatting/pages', { counted: 1, drafts: [] }),
];

function ignore(rule: string | null, overrides: Partial<Ignore> = {}): Ignore {
  const at = { start: 0, end: 0 };
  return {
    at,
    rule: rule === null ? null : { value: rule, at },
    over: { start: 0, end: text.length + 1 },
    lifted: [],
    text: null,
    shared: false,
    origin: null,
    ...overrides,
  };
}

function scoreWith(ignores: readonly Ignore[], artifacts: Artifacts = someArtifacts(), judged = rules) {
  const settings = { ...plainSettings, threshold: 41, failOn: 'error' as const };
  const outcomes = judge(judged, artifacts, settings, { ignores, unknown: [] }, rubric.caps);
  return { ...scoreOutcomes(outcomes, rubric, settings, true), outcomes };
}

describe('an ignored finding', () => {
  const unlimited = rules.filter(({ id }) => id !== 'content/limit');

  it('costs nothing and gains what mending it would', () => {
    const before = scoreWith([], someArtifacts(), unlimited);
    fc.assert(
      fc.property(fc.constantFrom(...bullets), (at) => {
        const after = scoreWith(
          [ignore('content/weak', { over: { start: at.start, end: at.start + 1 } })],
          someArtifacts(),
          unlimited,
        );
        const line = before.lines.find(({ account, entry }) => account.rule === 'content/weak' && entry.at === at);
        expect(Math.round(after.score.value * 100)).toBe(
          Math.round(before.score.value * 100) + (line?.gain ?? Number.NaN),
        );
      }),
    );
  });

  it.each([
    ['nothing', [], false, 0],
    ['one of the findings that cost', [ignore('content/weak', { text: 'Used MySQL' })], true, 1],
    ['one that only informs', [ignore('content/told')], false, 1],
    ['all', [ignore(null)], true, 4],
  ])('is counted: %s', (_, ignores, customised, count) => {
    const { score, outcomes } = scoreWith(ignores, someArtifacts(), unlimited);
    expect(score.customised).toBe(customised);
    expect(outcomes.reduce((sum, one) => sum + (one.outcome === 'checked' ? one.ignored : 0), 0)).toBe(count);
  });

  it('is never what is missing, nor what limits the score', () => {
    const { lines, score } = scoreWith([ignore(null), ignore('content/limit')]);
    expect(lines.map(({ account, entry }) => [account.rule, entry.messageId])).toEqual([
      ['content/weak', 'missing'],
      ['content/limit', 'weak'],
    ]);
    expect(score.gate).toMatchObject({ passed: false, reasons: ['score', 'error'] });
    expect(score.value).toBe(40);
  });

  it('lets no dead engine pass', () => {
    const dead = aRule('grammar/spelling', { counted: 1, drafts: [] }, { needs: ['grammar'] });
    const { score, lines } = scoreWith([ignore(null)], someArtifacts({ grammar: broken }), [...unlimited, dead]);
    expect(score.gate).toMatchObject({ complete: false, passed: false });
    expect(lines.map(({ account }) => account.rule)).toContain('grammar/could-not-judge');
  });

  it.each([
    ['the lines as written', { text: 'Used  MySQL' }, 1],
    ['other words', { text: 'Used Postgres' }, 0],
    ['a lifted stretch', { lifted: [{ rule: 'content/weak', from: bullets[1]?.start ?? 0 }] }, 1],
  ])('is looked for on %s', (_, part, count) => {
    const { outcomes } = scoreWith([ignore('content/weak', part)]);
    expect(outcomes.find(({ rule }) => rule === weak)).toMatchObject({ ignored: count });
  });
});

describe('an ignore that ignores nothing', () => {
  const listener = aRule('formatting/listener', () => ({ notApplicable: '' }), { needs: ['ignores'] });

  it.each([
    ['unused', ignore('formatting/pages'), 'unused'],
    ['shared with other resumes', ignore('formatting/pages', { shared: true }), 'none'],
    ['of a limit', ignore('content/limit'), 'refused'],
    ['of no rule', ignore('content/weal'), 'unknown'],
    ['of a rule that did not run', ignore('formatting/layout'), 'none'],
    ['of everything', ignore(null, { over: { start: 0, end: 0 } }), 'none'],
  ])('%s', (_, one, kind) => {
    let idle: unknown;
    const check = aRule(
      'formatting/listener',
      { notApplicable: '' },
      {
        needs: ['ignores'],
        check: ({ ignores }) => {
          idle = ignores;
          return { notApplicable: '' };
        },
      },
    );
    const layout = aRule('formatting/layout', { counted: 1, drafts: [] }, { needs: ['pdf'] });
    scoreWith([one], someArtifacts(), [...rules, layout, check]);
    const expected = { unused: [], refused: [], unknown: [], ...(kind !== 'none' && { [kind]: [one] }) };
    expect(idle).toMatchObject(expected);
  });

  it('is judged after everything else', () => {
    const { outcomes } = scoreWith([], someArtifacts(), [listener, ...rules]);
    expect(outcomes.find(({ rule }) => rule === listener)?.outcome).toBe('not-applicable');
  });
});
