import { describe, expect, test } from 'vitest';
import { reportGuide } from '../../src/reporters/guide.js';
import { mistakesOf } from '../../src/run/prepare.js';
import { packs } from '../rules/packs.js';

describe.each([...packs.roles.values()].map((role) => [role.id, role] as const))('the guide of %s', (_, role) => {
  const mistakes = mistakesOf(role);
  const guide = reportGuide(role, mistakes);

  test('names every level, axis, mistake, subject and question', () => {
    expect(guide.startsWith(`# ${role.title}\n`)).toBe(true);
    for (const level of Object.keys(role.levels)) expect(guide).toContain(`| \`${level}\` |`);
    for (const { title } of role.axes) expect(guide).toContain(`### ${title}\n`);
    for (const { title } of mistakes) expect(guide).toContain(`**${title}**`);
    for (const { id } of role.topics) expect(guide).toContain(`### ${id.replaceAll('-', ' ')}\n`);
    for (const { question } of role.faq) expect(guide).toContain(`**${question}**`);
    for (const source of role.sources) expect(guide).toContain(`<${source}>`);
  });

  test('shows as many strong bullets as weak ones, and no heading without a text', () => {
    expect(guide.match(/^- Weak: /gm)?.length ?? 0).toBe(role.pairs.length);
    expect(guide.match(/^- Strong: /gm)?.length ?? 0).toBe(role.pairs.length);
    expect(guide).not.toMatch(/^## .*\n\n##? /m);
  });
});
