import { describe, expect, it } from 'vitest';
import type { JudgedBullet } from '../../src/model/bullet.js';
import type { Entry, Section } from '../../src/model/resume.js';
import type { Artifacts } from '../../src/model/rule.js';
import type { Prose, Source } from '../../src/model/source.js';
import { buildReport, type ReportInput } from '../../src/score/build-report.js';
import { runRules } from '../../src/score/run-rules.js';
import { aDraft, aRubric, aRule, broken, plainSettings, rangeOf, someArtifacts, text } from './samples.js';

const suggestion = { text: 'Built ‹N› REST endpoints', placeholders: ['‹N› REST endpoints'], complete: false };
const rules = [
  aRule('content/weak-bullet', {
    counted: 3,
    drafts: [
      aDraft(0.5, { at: rangeOf('Built REST APIs', 1) }),
      aDraft(1, { questions: ['How many endpoints?'], suggestion, effort: 'wording' }),
    ],
  }),
  aRule('formatting/pages', { counted: 1, drafts: [] }, { needs: ['pdf'] }),
  aRule('market/photo', { notApplicable: 'there is no photo' }),
];

const at = rangeOf('Built REST APIs');
const prose: Prose = {
  value: 'Built REST APIs',
  at,
  runs: [{ plain: 0, source: at.start, length: 15 }],
  code: [],
  links: [],
};
const entry: Entry = {
  title: { value: 'Library API', at },
  organization: null,
  location: null,
  start: null,
  end: null,
  url: null,
  at,
  header: prose,
  bullets: [],
  paragraphs: [],
  skills: [],
};
const section: Section = { title: { value: 'Projects', at }, kind: 'projects', at, entries: [entry], paragraphs: [] };
const judged: JudgedBullet = {
  bullet: { kind: 'bullet', prose },
  section,
  entry,
  verdict: 'weak',
  strength: 0.15049,
  evidence: {
    outcome: [],
    action: [{ start: 0, end: 5 }],
    object: [{ start: 6, end: 15 }],
    technology: [],
    mechanism: [],
    scale: [],
  },
  missing: ['technology', 'scale', 'outcome'],
  skills: [],
  topics: ['api'],
  axes: [],
  questions: [],
  rewrite: null,
};

const source: Source = { path: 'cv/resume.md', format: 'markdown', text };
const pdf = {
  state: 'ready',
  value: {
    view: {
      path: 'cv/resume.pdf',
      pages: 1,
      bytes: 34159,
      textLayer: true,
      columns: 1,
      fonts: [],
      text: '',
      links: [],
      protection: 'none',
      title: null,
      paper: { width: 595, height: 842 },
      pageLines: [40],
      agreement: 1,
      hidden: [],
      tiny: [],
      oddities: [],
      margins: [],
      pandoc: '3.9',
    },
    survival: { fidelity: 0.99812, name: true, email: true, phone: false, sections: ['Projects'] },
    outline: {
      contacts: ['name', 'email', 'phone'],
      sections: { written: 2, read: 1 },
      work: { written: 0, read: 0 },
      projects: { written: 3, read: 3 },
      education: { written: 1, read: 0 },
    },
    warnings: [],
  },
} as const;

const rubric = aRubric({ 'content/weak-bullet': 2, 'formatting/pages': 1, 'market/photo': 1 });

function input(overrides: Partial<ReportInput> & { artifacts?: Artifacts } = {}): ReportInput {
  const artifacts = overrides.artifacts ?? someArtifacts({ pdf, bullets: { state: 'ready', value: [judged] } });
  return {
    version: '0.1.0',
    source,
    role: 'backend',
    level: 'fresher',
    market: 'in',
    employer: 'product',
    today: '2026-11-22',
    rubric: { ...rubric, weights: { product: rubric.weights, service: { ...rubric.weights, content: 5, market: 30 } } },
    settings: plainSettings,
    artifacts,
    outcomes: runRules(rules, artifacts, plainSettings),
    outcomesIf: () => runRules(rules, artifacts, plainSettings),
    keywords: { required: [], contextual: [], stack: { found: null, complete: false } },
    job: null,
    helpUri: (rule) => `https://example.com/rules/${rule}`,
    totalMs: 12.3,
    ...overrides,
  };
}

describe('the report', () => {
  const report = buildReport(input());

  it('has the keys of the contract, in their order', () => {
    expect(Object.keys(report)).toEqual(
      'schemaVersion tool resume today score findings bullets keywords job pdf rules timing'.split(' '),
    );
    expect(Object.keys(report.score)).toEqual('value reachable customised gate dimensions cap'.split(' '));
    expect(Object.keys(report.findings[0] ?? {})).toEqual(
      'rule dimension severity path line column endLine endColumn messageId message fix effort lost gain fingerprint helpUri questions suggestion'.split(
        ' ',
      ),
    );
    expect(Object.keys(report.bullets[0]?.evidence ?? {})).toEqual(
      'action object technology mechanism scale outcome'.split(' '),
    );
  });

  it('weighs the dimensions as the employer does', () => {
    const service = buildReport(input({ employer: 'service' }));
    expect(service.resume.employer).toBe('service');
    expect(service.score.customised).toBe(false);
    expect(service.score.dimensions.map(({ id, weight }) => `${id} ${weight}`)).toContain('market 30');
    expect(report.score.dimensions.map(({ id, weight }) => `${id} ${weight}`)).toContain('market 10');
  });

  it('lists findings where they stand', () => {
    expect(report.findings).toMatchObject([
      { rule: 'market/nothing-to-judge', line: 1, column: 1, endLine: 1, endColumn: 1 },
      {
        rule: 'content/weak-bullet',
        path: 'cv/resume.md',
        line: 5,
        column: 3,
        endLine: 5,
        endColumn: 18,
        message: 'This says little.',
        fix: 'Say what you built.',
        effort: 'wording',
        helpUri: 'https://example.com/rules/content/weak-bullet',
        questions: ['How many endpoints?'],
        suggestion,
      },
      { rule: 'content/weak-bullet', line: 7, effort: 'facts', questions: [], suggestion: null },
    ]);
  });

  it('adds up as printed', () => {
    const { findings, score } = report;
    expect(findings.map(({ lost }) => lost)).toEqual([18.18, 15.15, 7.58]);
    expect(score).toMatchObject({ value: 59.09, reachable: 81.82, cap: null });
    expect(report.rules).toEqual([
      { id: 'formatting/pages', outcome: 'checked', reason: null, ignored: 0, of: 1, lost: 0 },
      { id: 'content/weak-bullet', outcome: 'checked', reason: null, ignored: 0, of: 3, lost: 22.73 },
      { id: 'market/photo', outcome: 'not-applicable', reason: 'there is no photo', ignored: 0, of: 0, lost: 0 },
    ]);
  });

  it('shows what was seen in a bullet', () => {
    expect(report.bullets).toEqual([
      {
        path: 'cv/resume.md',
        line: 5,
        endLine: 5,
        kind: 'bullet',
        section: 'projects',
        entry: 'Library API',
        text: 'Built REST APIs',
        verdict: 'weak',
        strength: 0.15,
        evidence: {
          action: [{ text: 'Built', line: 5, column: 3, endLine: 5, endColumn: 8 }],
          object: [{ text: 'REST APIs', line: 5, column: 9, endLine: 5, endColumn: 18 }],
          technology: [],
          mechanism: [],
          scale: [],
          outcome: [],
        },
        missing: ['technology', 'scale', 'outcome'],
      },
    ]);
  });

  it('says what was read back from the PDF', () => {
    const fields = { name: true, email: true, phone: false, sections: ['Projects'] };
    const { value } = pdf;
    expect(report.pdf).toEqual({
      path: value.view.path,
      pages: 1,
      bytes: 34159,
      pandoc: '3.9',
      fidelity: 0.998,
      fields,
      outline: value.outline,
    });
  });

  it('is the same bytes for the same input, whatever the order of the rules', () => {
    const outcomes = runRules(
      rules.toReversed(),
      someArtifacts({ pdf, bullets: { state: 'ready', value: [judged] } }),
      plainSettings,
    );
    expect(JSON.stringify(buildReport(input({ outcomes })))).toBe(JSON.stringify(report));
  });

  it('is incomplete when an artifact failed that no rule looks at', () => {
    const artifacts = someArtifacts({ grammar: broken });
    expect(buildReport(input({ artifacts })).score.gate).toMatchObject({ complete: false, passed: false });
  });
});

describe('fingerprints', () => {
  const prints = (change: (text: string) => string): string[] => {
    const changed = { ...source, text: change(text) };
    const shift = changed.text.length - text.length;
    const moved = [0, 1].map((nth) => {
      const { start, end } = rangeOf('Built REST APIs', nth);
      return aDraft(1, { at: { start: start + shift, end: end + shift } });
    });
    const resume = someArtifacts().resume;
    if (resume.state !== 'ready') throw new Error('the sample resume is ready');
    const artifacts = someArtifacts({ resume: { state: 'ready', value: { ...resume.value, source: changed } } });
    const outcomes = runRules([aRule('content/weak-bullet', { counted: 2, drafts: moved })], artifacts, plainSettings);
    return buildReport(input({ source: changed, artifacts, outcomes })).findings.map((finding) => finding.fingerprint);
  };

  it('survive edits elsewhere, and tell equal lines apart', () => {
    const before = prints((same) => same);
    expect(new Set(before).size).toBe(2);
    expect(prints((old) => `Backend developer from Kochi\n\n${old}`)).toEqual(before);
  });
});
