import { describe, expect, test } from 'vitest';
import { reportGuide } from '../../src/reporters/guide.js';
import { packs } from '../rules/packs.js';

describe.each([...packs.roles.values()].map((role) => [role.id, role] as const))('the guide of %s', (_, role) => {
  const guide = reportGuide(role);

  test('names every level, practice and question', () => {
    expect(guide.startsWith(`# ${role.title}\n`)).toBe(true);
    for (const level of Object.keys(role.levels)) expect(guide).toContain(`| \`${level}\` |`);
    for (const { title } of role.signals) expect(guide).toContain(`**${title}**`);
    for (const { id } of role.topics) expect(guide).toContain(`### ${id}\n`);
  });

  test('shows as many strong bullets as weak ones, and no heading without a text', () => {
    expect(guide.match(/^- Weak: /gm)?.length ?? 0).toBe(role.pairs.length);
    expect(guide.match(/^- Strong: /gm)?.length ?? 0).toBe(role.pairs.length);
    expect(guide).not.toMatch(/^## .*\n\n##? /m);
  });
});
