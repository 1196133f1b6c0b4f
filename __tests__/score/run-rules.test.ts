import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/model/pack.js';
import type { Rule } from '../../src/model/rule.js';
import { runRules } from '../../src/score/run-rules.js';
import { aDraft, aRule, broken, rangeOf, someArtifacts, text } from './samples.js';

function run(rule: Rule, artifacts = someArtifacts(), severities = {}) {
  const [outcome] = runRules([rule], artifacts, { severities });
  if (outcome === undefined) throw new Error('a rule has an outcome');
  return outcome;
}

describe('outcomes of a rule', () => {
  it('is checked, with its messages written out', () => {
    const messages = { weak: '"{words}" says what you touched, {times} times.' };
    const draft = aDraft(0.5, { data: { words: 'Built REST APIs', times: 2 } });
    const outcome = run(aRule('content/weak-bullet', { counted: 3, drafts: [draft] }, { messages }));
    expect(outcome).toMatchObject({
      outcome: 'checked',
      severity: 'warning',
      of: 3,
      drafts: [{ ...draft, message: '"Built REST APIs" says what you touched, 2 times.' }],
    });
  });

  it('takes the severity of the configuration', () => {
    const rule = aRule('content/weak-bullet', { counted: 1, drafts: [] });
    expect(run(rule, someArtifacts(), { 'content/weak-bullet': 'error' })).toMatchObject({ severity: 'error' });
  });

  const unfit = { counted: 1, drafts: [] };
  const needsPdf = { needs: ['pdf'] } as const;
  it.each<[string, Rule, Partial<ReturnType<typeof someArtifacts>>, string, string]>([
    ['says that it does not apply', aRule('content/a', { notApplicable: 'no jobs' }), {}, 'not-applicable', 'no jobs'],
    [
      'looked at nothing',
      aRule('content/a', { counted: 0, drafts: [] }),
      {},
      'not-applicable',
      'there is nothing to look at',
    ],
    ['misses what was switched off', aRule('formatting/a', unfit, needsPdf), {}, 'off', 'not wanted here'],
    [
      'misses what failed',
      aRule('formatting/a', unfit, needsPdf),
      { pdf: broken },
      'unavailable',
      'the engine stopped',
    ],
    [
      'misses both',
      aRule('formatting/a', unfit, { needs: ['grammar', 'job'] }),
      { grammar: broken },
      'off',
      'not wanted here',
    ],
    [
      'expects by a level that failed',
      aRule('content/a', unfit, { expect: () => 1 }),
      { level: broken },
      'unavailable',
      'the engine stopped',
    ],
    [
      'throws',
      aRule('content/a', () => {
        throw new Error('no such entry');
      }),
      {},
      'crashed',
      'no such entry',
    ],
    [
      'has no such message',
      aRule('content/a', { counted: 1, drafts: [aDraft(1, { messageId: 'lost' })] }),
      {},
      'crashed',
      'it has no message "lost"',
    ],
    [
      'leaves a hole in its message',
      aRule('content/a', { counted: 1, drafts: [aDraft(1)] }, { messages: { weak: 'Only {count}.' } }),
      {},
      'crashed',
      'the message has no value for {count}',
    ],
    [
      'charges nothing',
      aRule('content/a', { counted: 1, drafts: [aDraft(0)] }),
      {},
      'crashed',
      'it charged 0 of one opportunity',
    ],
    [
      'charges too much',
      aRule('content/a', { counted: 1, drafts: [aDraft(1.5)] }),
      {},
      'crashed',
      'it charged 1.5 of one opportunity',
    ],
    [
      'charges no number',
      aRule('content/a', { counted: 1, drafts: [aDraft(Number.NaN)] }),
      {},
      'crashed',
      'it charged NaN of one opportunity',
    ],
    [
      'counts no number',
      aRule('content/a', { counted: Number.NaN, drafts: [] }),
      {},
      'crashed',
      'it counted NaN of 0 opportunities',
    ],
    [
      'points past the end',
      aRule('content/a', { counted: 1, drafts: [aDraft(1, { at: { start: 0, end: text.length + 1 } })] }),
      {},
      'crashed',
      `it pointed outside the file (0-${text.length + 1})`,
    ],
    [
      'points backwards',
      aRule('content/a', { counted: 1, drafts: [aDraft(1, { at: { start: 5, end: 2 } })] }),
      {},
      'crashed',
      'it pointed outside the file (5-2)',
    ],
  ])('when it %s', (_story, rule, artifacts, outcome, reason) => {
    expect(run(rule, someArtifacts(artifacts))).toEqual({ outcome, rule, reason });
  });

  it('is off when the author says so, and does not run', () => {
    const rule = aRule('content/a', () => {
      throw new Error('it ran');
    });
    const reason = 'switched off in the configuration';
    expect(run(rule, someArtifacts(), { 'content/a': 'off' })).toEqual({ outcome: 'off', rule, reason });
  });
});

it('shows a rule what it needs and nothing else', () => {
  let seen: string[] = [];
  const rule = aRule('content/a', { counted: 1, drafts: [] }, { needs: ['today', 'resume'] });
  run({
    ...rule,
    check: (evidence) => {
      seen = Object.keys(evidence);
      return { counted: 1, drafts: [] };
    },
  });
  expect(seen).toEqual(['today', 'resume']);
});

describe('what a level expects', () => {
  const expecting = { expect: ({ bullets }: Level) => bullets };

  it('is one finding for all that is missing', () => {
    const own = aDraft(0.5);
    const outcome = run(aRule('content/a', { counted: 4, drafts: [own] }, expecting));
    expect(outcome).toMatchObject({
      of: 6,
      drafts: [
        { at: { start: 0, end: 0 }, messageId: 'missing', loss: 2, message: '2 of 6 are missing.' },
        { ...own, message: 'This says little.' },
      ],
    });
  });

  it('is nothing when there is more than enough', () => {
    expect(run(aRule('content/a', { counted: 9, drafts: [] }, expecting))).toMatchObject({ of: 9, drafts: [] });
  });

  it('is wanted also from a resume to which the rule does not apply', () => {
    const outcome = run(aRule('content/a', { notApplicable: 'no bullets' }, expecting));
    expect(outcome).toMatchObject({ outcome: 'checked', of: 6, drafts: [{ messageId: 'missing', loss: 6 }] });
  });

  it('is reported where the rule says', () => {
    const at = rangeOf('## Projects');
    const outcome = run(aRule('content/a', { counted: 0, drafts: [] }, { ...expecting, missingAt: () => at }));
    expect(outcome).toMatchObject({ drafts: [{ messageId: 'missing', at }] });
  });
});

it('orders outcomes by dimension and id', () => {
  const ids = ['market/b', 'content/b', 'formatting/z', 'content/a'];
  const outcomes = runRules(
    ids.map((id) => aRule(id, { counted: 1, drafts: [] })),
    someArtifacts(),
    { severities: {} },
  );
  expect(outcomes.map(({ rule }) => rule.id)).toEqual(['formatting/z', 'content/a', 'content/b', 'market/b']);
});
