import type { BulletReport, Finding, Report } from '../../src/model/report.js';
import type { PostedComment, PullRequestState } from '../../src/model/review.js';
import type { ReviewInput } from '../../src/review/input.js';

/** A resume whose line numbers the tests speak of. */
export const resume = `# Asha Kulkarni

asha.kulkarni@example.com

## Projects

### Library API

- Built REST APIs for the library
- Designed the MySQL schema
  of the whole library
- Wrote the managment screens and there tests
- Deployed it with Docker
`;

export function finding(part: Partial<Finding> = {}): Finding {
  const line = part.line ?? 9;
  return {
    rule: 'content/weak-bullet',
    dimension: 'content',
    severity: 'warning',
    path: 'resume.md',
    line,
    column: 3,
    endLine: line,
    endColumn: 34,
    messageId: 'bareTask',
    message: '"Built REST APIs for the library" says what you touched, not what you built.',
    fix: 'Name the endpoints and who calls them.',
    effort: 'facts',
    lost: 2,
    gain: 2,
    fingerprint: `f${line}`,
    helpUri: 'https://example.com/weak-bullet',
    questions: ['How many endpoints?', 'Which of them need a login?'],
    suggestion: {
      text: 'Built ‹N› REST APIs for the library, used by ‹who›',
      placeholders: ['‹N›', '‹who›'],
      complete: false,
    },
    ...part,
  };
}

export function typo(line: number, wrong: string, right: string, lost = 0.5): Finding {
  const column = (resume.split('\n')[line - 1] ?? '').indexOf(wrong) + 1;
  return finding({
    rule: 'grammar/spelling',
    dimension: 'grammar',
    line,
    column,
    endColumn: column + wrong.length,
    message: `Did you mean "${right}"?`,
    lost,
    fingerprint: `t${line}-${column}`,
    questions: [],
    suggestion: { text: right, placeholders: [], complete: true },
  });
}

export function weakBullet(line: number, endLine = line): BulletReport {
  const evidence = { action: [], object: [], technology: [], mechanism: [], scale: [], outcome: [] };
  return {
    path: 'resume.md',
    line,
    endLine,
    kind: 'bullet',
    section: 'projects',
    entry: 'Library API',
    text: '',
    verdict: 'weak',
    strength: 0.1,
    evidence,
    missing: ['scale', 'outcome'],
  };
}

export function report(findings: readonly Finding[], part: Partial<Report> = {}): Report {
  return {
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
    score: {
      value: 62.4,
      reachable: 71.5,
      customised: false,
      gate: { threshold: 70, passed: false, complete: true, reasons: ['score'] },
      dimensions: [],
      cap: null,
    },
    findings,
    bullets: [weakBullet(9), weakBullet(10, 11), weakBullet(13)],
    keywords: { required: [], contextual: [], stack: { found: null, complete: false } },
    job: null,
    pdf: null,
    rules: [],
    timing: { totalMs: 1 },
    ...part,
  };
}

/** The diff that adds the whole resume. */
export function wholePatch(text = resume): string {
  const lines = text.split('\n').slice(0, -1);
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
}

export function state(part: Partial<PullRequestState> = {}): PullRequestState {
  return { files: [{ path: 'resume.md', patch: wholePatch() }], inline: [], conversation: [], ...part };
}

export function posted(part: Partial<PostedComment> = {}): PostedComment {
  return { id: 1, path: 'resume.md', body: '', answered: false, ...part };
}

export function input(findings: readonly Finding[], part: Partial<ReviewInput> = {}): ReviewInput {
  return {
    reports: [report(findings)],
    sources: new Map([['resume.md', resume]]),
    state: state(),
    root: '',
    maxComments: 5,
    summary: (beside) => `## 62.4 of 100, ${beside.size} beside`,
    ...part,
  };
}
