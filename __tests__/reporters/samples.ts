import type { DimensionScore, FailedReport, Finding, Report, Score } from '../../src/model/report.js';

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'content/weak-bullet',
    dimension: 'content',
    severity: 'warning',
    path: 'resume.md',
    line: 12,
    column: 3,
    endColumn: 18,
    messageId: 'bareTask',
    message: '"Built REST APIs" says what you touched, not what you built.',
    fix: 'Name the endpoints, the stack and what changed.',
    effort: 'facts',
    lost: 3.2,
    gain: 3.2,
    fingerprint: '0123456789abcdef',
    helpUri: 'https://example.com/rules#content-weak-bullet',
    questions: ['How many endpoints?'],
    suggestion: { text: 'Built ‹N› REST endpoints', placeholders: ['‹N› REST endpoints'], complete: false },
    ...overrides,
    endLine: overrides.endLine ?? overrides.line ?? 12,
  };
}

const dimensions: readonly DimensionScore[] = [
  {
    id: 'formatting',
    title: 'Formatting',
    measured: true,
    reason: null,
    value: 100,
    weight: 20,
    share: 0.222,
    lost: 0,
  },
  {
    id: 'keywords',
    title: 'Keywords',
    measured: true,
    reason: null,
    value: 56.25,
    weight: 20,
    share: 0.222,
    lost: 9.72,
  },
  {
    id: 'content',
    title: 'Content quality',
    measured: true,
    reason: null,
    value: 48,
    weight: 25,
    share: 0.278,
    lost: 14.44,
  },
  {
    id: 'grammar',
    title: 'Grammar',
    measured: false,
    reason: 'turned off by --no-grammar',
    value: null,
    weight: 10,
    share: 0,
    lost: 0,
  },
  {
    id: 'depth',
    title: 'Technical depth',
    measured: true,
    reason: null,
    value: 20,
    weight: 15,
    share: 0.167,
    lost: 13.33,
  },
  {
    id: 'market',
    title: 'Market fit',
    measured: true,
    reason: null,
    value: 99.9,
    weight: 10,
    share: 0.111,
    lost: 0.11,
  },
];

const score: Score = {
  value: 62.4,
  reachable: 71.5,
  customised: false,
  gate: { threshold: 75, passed: false, complete: true, reasons: ['score'] },
  dimensions,
  cap: null,
};

const findings = [
  aFinding({
    rule: 'formatting/phone-public',
    dimension: 'formatting',
    severity: 'info',
    line: 3,
    column: 1,
    message: 'This phone number is in a public file.',
    fix: 'Move it to a secret.',
    effort: 'wording',
    lost: 0,
    gain: 0,
    suggestion: null,
  }),
  aFinding(),
  aFinding({
    rule: 'depth/testing',
    dimension: 'depth',
    line: 14,
    message:
      'No project says how it was tested, and a reader of backend resumes looks for that before anything else here.',
    fix: 'Write tests, then say what they cover.',
    effort: 'work',
    lost: 13.33,
    gain: 13.33,
  }),
  aFinding({
    rule: 'content/placeholder',
    severity: 'error',
    line: 31,
    message: '"‹N› users" is still a placeholder.',
    fix: 'Write the number, or leave it out.',
    effort: 'facts',
    lost: 0.61,
    gain: 0.61,
  }),
];

export const weak: Report = {
  schemaVersion: 1,
  tool: { name: 'bulletlint', version: '0.1.0', rubric: 2 },
  resume: {
    path: 'resume.md',
    format: 'markdown',
    role: 'backend',
    level: 'fresher',
    market: 'in',
    employer: 'product',
  },
  today: '2026-11-22',
  score,
  findings,
  bullets: [],
  keywords: {
    required: [
      { skill: 'Node.js', found: true, lines: [31] },
      { skill: 'PostgreSQL', found: false, lines: [] },
      { skill: 'C#', found: false, lines: [] },
    ],
    contextual: [],
    stack: { found: null, complete: false },
  },
  job: null,
  pdf: {
    path: 'resume.pdf',
    pages: 1,
    bytes: 34159,
    pandoc: '3.9',
    fidelity: 0.998,
    fields: { name: true, email: true, phone: false, sections: ['Education', 'Projects'] },
    outline: {
      contacts: ['name', 'email', 'phone'],
      sections: { written: 3, read: 2 },
      work: { written: 0, read: 0 },
      projects: { written: 2, read: 2 },
      education: { written: 1, read: 1 },
    },
  },
  rules: [{ id: 'content/weak-bullet', outcome: 'checked', reason: null, ignored: 0, of: 9, lost: 3.2 }],
  timing: { totalMs: 2210 },
};

export const strong: Report = {
  ...weak,
  resume: { ...weak.resume, path: 'strong/resume.json', format: 'json' },
  findings: [],
  score: {
    ...score,
    value: 100,
    reachable: 100,
    dimensions: dimensions.map((row) => (row.measured ? { ...row, value: 100, lost: 0 } : row)),
    gate: { threshold: 75, passed: true, complete: true, reasons: [] },
  },
  keywords: { ...weak.keywords, required: [] },
  pdf: null,
};

export const incomplete: Report = {
  ...weak,
  findings: [
    aFinding({
      rule: 'grammar/could-not-judge',
      dimension: 'grammar',
      line: 1,
      column: 1,
      message: 'One check of Grammar could not run: the engine stopped.',
      fix: 'Run bulletlint again. The resume itself need not change.',
      effort: 'work',
      gain: 0,
    }),
    aFinding(),
  ],
  score: {
    ...score,
    value: 40,
    customised: true,
    cap: { rule: 'formatting/contact', limit: 40, lost: 12.4 },
    gate: { threshold: 75, passed: false, complete: false, reasons: ['incomplete'] },
    dimensions: dimensions.map((row) =>
      row.id === 'grammar'
        ? { ...row, measured: true, reason: 'the engine stopped', value: 0, share: 0.1, lost: 10 }
        : row,
    ),
  },
};

export const failed: FailedReport = {
  path: 'broken/resume.json',
  error: { code: 'resume', message: 'The file is not valid JSON', line: 3, column: 5, hint: 'Add the missing comma.' },
};
