import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import type { Draft } from '../../src/model/rule.js';
import axes from '../../src/rules/depth/axes.js';
import { runRules } from '../../src/score/run-rules.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

/** What is lacking on each axis of a resume with these bullets, by the axis's title; nothing where it is full. */
function lacking(role: string, bullets: readonly string[], level = 'senior'): Record<string, number> {
  const text = `## Projects\n\n### Mess ledger\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`;
  const [outcome] = runRules([axes], gather({ path: 'resume.md', format: 'markdown', text }, { role, level }), {
    severities: {},
  });
  if (outcome?.outcome !== 'checked') throw new Error(`depth/axes is ${outcome?.outcome}`);
  return Object.fromEntries(outcome.drafts.map(({ data, loss }: Draft) => [String(data.axis), loss]));
}

describe.each([...packs.roles.values()].map((role) => [role.id, role] as const))('the axes of %s', (id, role) => {
  test.each(role.axes.flatMap(({ title, examples }) => examples.map((example) => [title, example] as const)))(
    '%s is shown by: %s',
    (title, example) => {
      expect(judgeText(example, { role, skills: packs.skills, lexicon: packs.lexicon }).verdict).toBe('strong');
      expect(lacking(id, [example])[title.toLowerCase()] ?? 0).toBeLessThan(1);
    },
  );

  test('each has two examples, and all of them together fill all', () => {
    for (const { examples } of role.axes) expect(examples).toHaveLength(2);
    expect(
      lacking(
        id,
        role.axes.flatMap(({ examples }) => examples),
      ),
    ).toEqual({});
  });

  test('are not filled by words in a list of skills', () => {
    const words = role.axes.flatMap(({ signals }) => signals.flatMap(({ terms }) => terms)).join(', ');
    const text = `## Projects\n\n### Mess ledger\n\n- Made the app.\n\n## Skills\n\n${words}\n`;
    const [outcome] = runRules([axes], gather({ path: 'resume.md', format: 'markdown', text }, { role: id }), {
      severities: {},
    });
    expect(outcome).toMatchObject({ of: 3 });
    expect(outcome?.outcome === 'checked' && outcome.drafts.reduce((sum, { loss }) => sum + loss, 0)).toBe(3);
  });
});

describe('one bullet', () => {
  const stuffed =
    'Chose PostgreSQL over MongoDB with an index on (room, month) behind 14 REST endpoints with JWT and 72 Jest tests, which cut p95 from 1.9 s to 80 ms.';

  test('fills no axis alone, however much it holds', () => {
    const after = lacking('backend', [stuffed]);
    expect(Object.keys(after)).toHaveLength(4);
    for (const loss of Object.values(after)) expect(loss).toBeGreaterThan(0);
  });

  test('that is on all four axes is worth two places, so two of the kind fill none', () => {
    const another =
      'Replaced MySQL triggers with a Kafka queue and a schema of 9 tables in Go, so that 300 orders a second pass, with retries, alerts and Testcontainers.';
    const losses = Object.values(lacking('backend', [stuffed, another]));
    expect(losses.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(1.5, 5);
  });

  test('counts no more as the third of its kind', () => {
    const [one = '', two = ''] = packs.roles.get('backend')?.axes[3]?.examples ?? [];
    const third = 'Wrote 40 JUnit tests for fares, raising line coverage from 30% to 81%.';
    const key = 'production practice';
    expect(lacking('backend', [one, two, third])[key]).toEqual(lacking('backend', [one, two])[key]);
  });
});
