import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/report.js';
import { planAnnotations, planReview } from '../../src/review/plan.js';
import { finding, input, posted, report, resume, state, typo, wholePatch } from './sample.js';

const shown = (findings: readonly Finding[], part: Parameters<typeof input>[1] = {}): string[] =>
  planReview(input(findings, part)).create.map(({ path, startLine, line }) => `${path}:${startLine}-${line}`);

const patched = (patch: string | null) => ({ state: state({ files: [{ path: 'resume.md', patch }] }) });

describe('which findings get a comment', () => {
  test.each([
    { story: 'a weak bullet', part: {}, expected: true },
    { story: 'a bullet that is not weak', part: { line: 12 }, expected: false },
    { story: 'no question to ask', part: { questions: [] }, expected: false },
    { story: 'muted to info', part: { severity: 'info' }, expected: false },
    { story: 'an error anywhere', part: { line: 1, severity: 'error', questions: [] }, expected: true },
    { story: 'a warning anywhere', part: { line: 1, questions: [] }, expected: false },
  ] as const)('$story: $expected', ({ part, expected }) => {
    expect(shown([finding(part)])).toHaveLength(expected ? 1 : 0);
  });

  test('a typo with one right spelling does, one without does not', () => {
    const unsure = { ...typo(12, 'there', 'their'), suggestion: null };
    expect(shown([typo(12, 'managment', 'management'), unsure])).toEqual(['resume.md:12-12']);
  });

  test('the dearest first, five at most', () => {
    const errors = [1, 3, 5, 7, 9, 10].map((line) =>
      finding({ line, severity: 'error', questions: [], lost: line === 7 ? 9 : 10 - line }),
    );
    expect(shown(errors)).toEqual([1, 7, 3, 5, 9].map((line) => `resume.md:${line}-${line}`));
    expect(shown(errors, { maxComments: 0 })).toEqual([]);
  });

  test('one for a bullet, whatever is wrong with it', () => {
    const plan = planReview(
      input([finding(), finding({ rule: 'depth/bare-rest-api', fingerprint: 'other', lost: 3 })]),
    );
    expect(plan.create.map(({ body }) => body.split('\n')[0])).toEqual(['<!-- bulletlint:finding other -->']);
  });
});

describe('where a comment stands', () => {
  const twoLines = finding({ line: 10, endLine: 11, endColumn: 23 });
  test.each([
    { story: 'all lines of the bullet', patch: wholePatch(), expected: ['resume.md:10-11'] },
    {
      story: 'also those that stayed, when the diff shows them',
      patch: '@@ -10,2 +10,2 @@\n - Designed the MySQL schema\n-  of it\n+  of the whole library',
      expected: ['resume.md:10-11'],
    },
    {
      story: 'the touched line alone, when the diff does not show the others',
      patch: '@@ -11,1 +11,1 @@\n-  of it\n+  of the whole library',
      expected: ['resume.md:11-11'],
    },
    {
      story: 'nowhere, when the lines only stand near the change',
      patch:
        '@@ -9,3 +9,4 @@\n - Built REST APIs for the library\n - Designed the MySQL schema\n   of the whole library\n+x',
      expected: [],
    },
    {
      story: 'nowhere, when the diff has other text at these lines',
      patch: '@@ -9,1 +9,2 @@\n+- Another bullet\n+of another version',
      expected: [],
    },
    { story: 'nowhere, when there is no patch', patch: null, expected: [] },
  ])('$story', ({ patch, expected }) => {
    expect(shown([twoLines], patched(patch))).toEqual(expected);
  });

  test('in the folder that the run works in', () => {
    const files = [{ path: 'students/asha/resume.md', patch: wholePatch() }];
    expect(shown([finding()], { root: 'students/asha', state: state({ files }) })).toEqual([
      'students/asha/resume.md:9-9',
    ]);
    expect(shown([finding()], { state: state({ files }) })).toEqual([]);
  });

  test('with carriage returns in the file', () => {
    const text = resume.replaceAll('\n', '\r\n');
    const files = [{ path: 'resume.md', patch: wholePatch(text) }];
    expect(shown([finding()], { sources: new Map([['resume.md', text]]), state: state({ files }) })).toEqual([
      'resume.md:9-9',
    ]);
  });
});

describe('a one-click suggestion', () => {
  const bodies = (findings: readonly Finding[], patch = wholePatch()): string[] =>
    planReview(input(findings, patched(patch))).create.map(({ body }) => body);

  test('replaces whole lines, with all typos of the line mended', () => {
    const [body = ''] = bodies([typo(12, 'managment', 'management'), typo(12, 'there', 'their')]);
    expect(body).toContain('```suggestion\n- Wrote the management screens and their tests\n```');
  });

  test('replaces all lines of a bullet', () => {
    const suggestion = { text: 'Designed the 14-table MySQL schema', placeholders: [], complete: true };
    const [body = ''] = bodies([finding({ line: 10, endLine: 11, endColumn: 23, suggestion })]);
    expect(body).toContain('```suggestion\n- Designed the 14-table MySQL schema\n```');
  });

  test('ends with the bullet when the finding ends at the start of the next line', () => {
    const suggestion = { text: 'Built 14 REST APIs', placeholders: [], complete: true };
    const [body = ''] = bodies([finding({ line: 9, endLine: 10, endColumn: 1, suggestion })]);
    expect(body).not.toContain('suggestion');
    const bullet = finding({ line: 9, endLine: 10, endColumn: 1, suggestion, severity: 'error' });
    expect(bodies([bullet])[0]).toContain('```suggestion\n- Built 14 REST APIs\n```');
  });

  test('is only shown where it would replace part of the bullet', () => {
    const suggestion = { text: 'Designed the 14-table MySQL schema', placeholders: [], complete: true };
    const patch = '@@ -11,1 +11,1 @@\n-  of it\n+  of the whole library';
    const [body = ''] = bodies([finding({ line: 10, endLine: 11, endColumn: 23, suggestion })], patch);
    expect(body).toContain('Write: *Designed the 14-table MySQL schema*');
    expect(body).not.toContain('```');
  });
});

describe('comments that are already there', () => {
  const findings = [finding(), finding({ line: 13, lost: 1 })];
  const [first = '', second = ''] = planReview(input(findings)).create.map(({ body }) => body);

  test('stay when nothing changed', () => {
    const inline = [posted({ id: 1, body: first }), posted({ id: 2, body: second.replaceAll('\n', '\r\n') })];
    const plan = planReview(input(findings, { state: state({ inline }) }));
    expect([plan.create, plan.update, plan.remove]).toEqual([[], [], []]);
  });

  test('are brought up to date', () => {
    const inline = [posted({ id: 1, body: `${first} (old)` }), posted({ id: 2, body: second })];
    expect(planReview(input(findings, { state: state({ inline }) })).update).toEqual([{ id: 1, body: first }]);
  });

  test('stay as they are when the diff no longer shows their lines', () => {
    const inline = [posted({ id: 1, body: `${first} (old)` })];
    const plan = planReview(input(findings, { state: state({ inline, files: [{ path: 'resume.md', patch: null }] }) }));
    expect([plan.create, plan.update, plan.remove]).toEqual([[], [], []]);
  });

  test('go when their finding is gone, unless somebody replied', () => {
    const settled = '<!-- bulletlint:finding f13 -->\nThis no longer applies. Thank you.';
    const inline = [posted({ id: 1, body: first }), posted({ id: 2, body: second, answered: true })];
    const plan = planReview(input([], { state: state({ inline }) }));
    expect([plan.remove, plan.update]).toEqual([[1], [{ id: 2, body: settled }]]);
    const again = [posted({ id: 2, body: settled, answered: true })];
    expect(planReview(input([], { state: state({ inline: again }) })).update).toEqual([]);
  });

  test('go when they were posted twice', () => {
    const inline = [posted({ id: 1, body: first }), posted({ id: 3, body: first })];
    expect(planReview(input([finding()], { state: state({ inline }) })).remove).toEqual([3]);
  });

  test('leave less room for new ones', () => {
    const plan = planReview(
      input(findings, { maxComments: 1, state: state({ inline: [posted({ id: 2, body: second })] }) }),
    );
    expect([plan.create, plan.remove]).toEqual([[], []]);
  });

  test.each([
    ['of other people', posted({ id: 7, body: `> ${first}` })],
    ['on resumes of another run', posted({ id: 7, path: 'other/resume.md', body: first })],
  ])('%s are left alone', (_, comment) => {
    const plan = planReview(input([finding()], { state: state({ inline: [comment] }) }));
    expect([plan.create.length, plan.update, plan.remove]).toEqual([1, [], []]);
  });

  test('stay when this time the resume could not be read', () => {
    const error = { code: 'file', message: 'gone', line: null, column: null, hint: '' };
    const reports = [{ path: 'resume.md', error }];
    expect(planReview(input([], { reports, state: state({ inline: [posted({ body: first })] }) })).remove).toEqual([]);
  });
});

describe('the summary', () => {
  const marker = '<!-- bulletlint:summary -->';
  const passed = report([]);
  const silent = { ...passed, score: { ...passed.score, gate: { ...passed.score.gate, passed: true } } };
  const other = { files: [{ path: 'src/main.go', patch: '@@ -0,0 +1 @@\n+x' }] };
  const setup = { files: [{ path: '.github/workflows/resume.yml', patch: null }] };
  const config = { files: [{ path: 'students/.resumerc.yml', patch: null }] };

  test.each([
    { story: 'a touched resume with findings', part: {}, kind: 'create' },
    { story: 'a touched resume without any', part: { reports: [silent] }, kind: 'none' },
    { story: 'a change elsewhere', part: { state: state(other) }, kind: 'none' },
    { story: 'a new workflow', part: { state: state(setup), reports: [silent] }, kind: 'create' },
    { story: 'a run that wants none', part: { summary: null }, kind: 'none' },
    { story: 'a changed config', part: { state: state(config) }, kind: 'create' },
  ])('$story: $kind', ({ part, kind }) => {
    expect(planReview(input([finding()], part)).summary.kind).toBe(kind);
  });

  test('is found again, and changes only when there is news', () => {
    const conversation = [
      posted({ id: 4, path: null, body: `> ${marker}` }),
      posted({ id: 5, path: null, body: marker }),
    ];
    const body = `${marker}\n## 62.4 of 100, 0 beside`;
    const plan = planReview(input([], { state: state({ conversation, ...other }) }));
    expect(plan.summary).toEqual({ kind: 'update', id: 5, body });
    const same = [posted({ id: 5, path: null, body })];
    expect(planReview(input([], { state: state({ conversation: same }) })).summary).toEqual({ kind: 'none' });
  });

  test('is one for each folder that runs work in', () => {
    const conversation = [posted({ id: 5, path: null, body: marker })];
    const files = [{ path: 'students/asha/resume.md', patch: wholePatch() }];
    const plan = planReview(input([finding()], { root: 'students/asha', state: state({ conversation, files }) }));
    expect(plan.summary).toMatchObject({ kind: 'create', body: expect.stringContaining('summary students/asha -->') });
  });

  test('knows which findings stand beside their lines, old and new', () => {
    const [one, two, three] = [
      finding(),
      finding({ line: 13, lost: 1 }),
      finding({ line: 10, endLine: 11, lost: 0.5 }),
    ];
    const [first = ''] = planReview(input([one])).create.map(({ body }) => body);
    const told: (readonly Finding[])[] = [];
    const summary = (beside: ReadonlySet<Finding>): string => {
      told.push([...beside]);
      return '';
    };
    const inline = [posted({ body: first })];
    planReview(input([one, two, three], { summary, maxComments: 2, state: state({ inline }) }));
    expect(told).toEqual([[one, two]]);
  });

  test('fits into what GitHub takes', () => {
    const { summary } = planReview(input([finding()], { summary: () => 'x'.repeat(70_000) }));
    expect(summary.kind === 'create' && summary.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('annotations', () => {
  test('say what the comment would have said', () => {
    expect(planAnnotations({ reports: [report([finding()])], root: 'cv', maxComments: 5 })).toEqual([
      {
        severity: 'warning',
        title: 'content/weak-bullet',
        message:
          '"Built REST APIs for the library" says what you touched, not what you built. How many endpoints? Which of them need a login? Shape: Built ‹N› REST APIs for the library, used by ‹who› No number? Name the endpoints and who calls them. Please do not guess.',
        path: 'cv/resume.md',
        startLine: 9,
        endLine: 9,
      },
    ]);
  });
});
