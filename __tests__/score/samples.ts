import type { Level, Rubric } from '../../src/model/pack.js';
import type { Dimension } from '../../src/model/report.js';
import type { Artifact, Artifacts, Draft, Evidence, Need, Rule, Verdict } from '../../src/model/rule.js';
import type { ScoreSettings } from '../../src/score/settings.js';

export const text = '# Asha Nair\n\n## Projects\n\n- Built REST APIs\n- Used MySQL\n- Built REST APIs\n';

/** The range of the `nth` place where `words` stand in `text`. */
export function rangeOf(words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

export function aDraft(loss: number, overrides: Partial<Draft> = {}): Draft {
  return { at: rangeOf('Built REST APIs'), messageId: 'weak', data: {}, loss, ...overrides };
}

export function aRule(id: string, verdict: Verdict | (() => Verdict), overrides: Partial<Rule> = {}): Rule {
  return {
    id,
    title: 'A bullet says what was built',
    why: 'A reader looks for it.',
    fix: 'Say what you built.',
    messages: { weak: 'This says little.', missing: '{count} of {expected} are missing.' },
    dimension: id.slice(0, id.indexOf('/')) as Dimension,
    severity: 'warning',
    effort: 'facts',
    needs: ['resume'],
    examples: { good: [], bad: [] },
    check: typeof verdict === 'function' ? verdict : () => verdict,
    ...overrides,
  };
}

export const level: Level = { bullets: 6, pages: 1, sections: [], signals: 2, contextual: 0 };

function resume(): Evidence['resume'] {
  const nothing = {
    name: null,
    label: null,
    email: null,
    phone: null,
    url: null,
    location: null,
    address: null,
    summary: null,
  };
  return {
    source: { path: 'resume.md', format: 'markdown', text },
    language: 'en',
    basics: { ...nothing, profiles: [], photo: null, private: [] },
    sections: [],
    skills: [],
    prose: [],
    deviations: [],
  };
}

const off: Artifact<never> = { state: 'off', reason: 'not wanted here' };
export const broken: Artifact<never> = { state: 'unavailable', reason: 'the engine stopped' };

/** Only what the score itself looks at is ready; what a test needs more of, it gives. */
export function someArtifacts(overrides: Partial<{ [N in Need]: Artifact<Evidence[N]> }> = {}): Artifacts {
  return {
    resume: { state: 'ready', value: resume() },
    bullets: { state: 'ready', value: [] },
    skills: { state: 'ready', value: { uses: new Map() } },
    role: off,
    level: { state: 'ready', value: level },
    market: off,
    lexicon: { state: 'ready', value: {} },
    job: off,
    pdf: off,
    grammar: { state: 'ready', value: [] },
    style: { state: 'ready', value: [] },
    ignores: off,
    repository: off,
    today: { state: 'ready', value: '2026-11-22' },
    ...overrides,
  };
}

export function aRubric(rules: Record<string, number>, overrides: Partial<Rubric> = {}): Rubric {
  const weights = { formatting: 20, keywords: 20, content: 25, grammar: 10, depth: 15, market: 10 };
  return { version: 1, weights, rules, caps: {}, ...overrides };
}

export const plainSettings: ScoreSettings = {
  severities: {},
  weights: {},
  threshold: null,
  failOn: 'never',
  rubric: null,
};
