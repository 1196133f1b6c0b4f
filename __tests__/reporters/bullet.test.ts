import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import { type ExplainedBullet, reportBulletJson, reportBulletTerminal } from '../../src/reporters/bullet.js';
import { packs } from '../rules/packs.js';

function explain(text: string, id = 'backend'): ExplainedBullet {
  const role = packs.roles.get(id);
  if (role === undefined) throw new Error(`no role ${id}`);
  const judged = judgeText(text, { role, skills: packs.skills, lexicon: packs.lexicon });
  const topic = role.topics.find(({ id: name }) => name === judged.topics[0]);
  return {
    ...judged,
    text,
    role: id,
    withoutNumber: judged.questions.length > 0 ? (topic?.withoutNumber ?? null) : null,
  };
}

describe('one bullet explained', () => {
  test('to a person', () => {
    expect(reportBulletTerminal(explain('Created tables for the fine module.'), { colour: false })).toBe(
      `Created tables for the fine module.

weak 0.12 of 1, for backend  A reader sees a task, not what you did about it.

  What you did  "Created"
  To what       "fine module"
  With what     not told
  How and why   not told
  How much      not told
  What changed  not told

Ask yourself:
  How many tables and rows are there?
  Which index or constraint did you choose, and for which query?
  How long did the slowest query take before and after?
  What does the database prevent?

No number? Please do not guess:
  Name the tables, and one rule that the database enforces.

A shape for it:
  Created tables for the fine module using ‹index, constraint or transaction›,
  over ‹N› tables and ‹N› rows, so that ‹rule it enforces or query it speeds up›.
`,
    );
  });

  test('a strong one needs nothing more', () => {
    const text = 'Halved CI time to 6 minutes with Gradle remote caching';
    expect(reportBulletTerminal(explain(text), { colour: false })).not.toMatch(/Ask|shape|not guess/);
    expect(JSON.parse(reportBulletJson(explain(text)))).toMatchObject({
      verdict: 'strong',
      missing: [],
      rewrite: null,
    });
  });

  test('to a program', () => {
    const report = JSON.parse(reportBulletJson(explain('Built a Flutter app for the mess', 'mobile')));
    expect(Object.keys(report)).toEqual(
      'schemaVersion role text verdict strength evidence missing skills topics questions withoutNumber rewrite'.split(
        ' ',
      ),
    );
    expect(report.evidence.technology).toEqual([{ text: 'Flutter', column: 9, endColumn: 16 }]);
    expect(report.topics[0]).toBe('screens');
  });

  test('text that would drive a terminal is made harmless', () => {
    expect(reportBulletTerminal(explain('Built \u001b[31mred\u001b[0m pages'), { colour: false })).not.toContain(
      '\u001b',
    );
  });
});
