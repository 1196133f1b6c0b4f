import { describe, expect, test } from 'vitest';
import { readPacks } from '../../.ci/eval/packs.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import spelling from '../../src/rules/grammar/spelling.js';
import usage from '../../src/rules/grammar/usage.js';

const { sections, lexicon } = await readPacks();
const source = {
  path: 'resume.md',
  format: 'markdown',
  text: '# Asha Rao\n\n## Summary\n\nBuilds systems.\n',
} as const;
const resume = parseResume(source, { sections, lexicon, region: 'IN' });
const issue = (rule: string, words: string) => ({
  rule,
  words,
  message: '',
  replacement: null,
  at: { start: 0, end: 1 },
});

describe('the same slip again', () => {
  test.each([
    [spelling, 'SpellCheck'],
    [usage, 'Phrase'],
  ])('is shown and costs little: %#', (rule, engineRule) => {
    const grammar = [issue(engineRule, 'databse'), issue(engineRule, 'Databse'), issue(engineRule, 'sytem')];
    const verdict = rule.check({ resume, grammar } as never);
    expect('drafts' in verdict && verdict.drafts.map(({ loss }) => loss)).toEqual([1, 0.1, 1]);
  });
});
