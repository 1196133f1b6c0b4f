import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import type { RolePack } from '../../src/model/pack.js';
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

function known(id: string): RolePack {
  const role = packs.roles.get(id);
  if (role === undefined) throw new Error(`the ${id} pack is missing`);
  return role;
}

describe.each([...packs.roles.values()].map((role) => [role.id, role] as const))('the axes of %s', (id, role) => {
  test.each(role.axes.flatMap(({ id: axis, examples }) => examples.map((example) => [axis, example] as const)))(
    '%s is shown by: %s',
    (axis, example) => {
      const { verdict, axes } = judgeText(example, { role, skills: packs.skills, lexicon: packs.lexicon });
      expect(verdict).toBe('strong');
      expect(axes).toContain(axis);
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
  const another =
    'Replaced MySQL triggers with a Kafka queue and a schema of 9 tables in Go, so that 300 orders a second pass, with retries, alerts and Testcontainers.';
  const knowledge = { role: known('backend'), skills: packs.skills, lexicon: packs.lexicon };

  test('takes one seat, however much it holds', () => {
    const sum = (bullets: readonly string[]): number =>
      Object.values(lacking('backend', bullets)).reduce((total, loss) => total + loss, 0);
    expect(judgeText(stuffed, knowledge).axes).toHaveLength(4);
    expect([sum([]), sum([stuffed]), sum([stuffed, another])]).toEqual([3.5, 3, 2.5]);
  });

  test('moves to another axis where that lets one more sit down', () => {
    const [narrow = '', narrower = ''] = packs.roles.get('backend')?.axes[3]?.examples ?? [];
    const all = Object.values(lacking('backend', [stuffed, another, narrow, narrower]));
    expect(all.reduce((total, loss) => total + loss, 0)).toBe(1.5);
  });

  test('counts no more as the third of its kind', () => {
    const [one = '', two = ''] = packs.roles.get('backend')?.axes[3]?.examples ?? [];
    const third = 'Wrote 40 JUnit tests for fares, raising line coverage from 30% to 81%.';
    const key = 'production practice';
    expect(lacking('backend', [one, two, third])[key]).toEqual(lacking('backend', [one, two])[key]);
  });
});
