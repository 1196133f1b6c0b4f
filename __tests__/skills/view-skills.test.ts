import { describe, expect, test } from 'vitest';
import type { SkillUse } from '../../src/model/skills.js';
import { gather } from '../rules/gather.js';

const text = `# Meera Nair

github.com/meera-example | [notes](https://example.org/docker)

## Summary

Likes Kotlin.

## Projects

### Mess ledger (Go, Redis)

- Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.
- Used Express, Docker, Kafka, AWS and Jenkins.
- Wrote the bot in Python.

## Skills

- **Languages:** JavaScript, C, Go
- **Tools:** Postman
`;

const { skills } = gather({ path: 'resume.md', format: 'markdown', text });
const uses = skills.state === 'ready' ? skills.value.uses : new Map<string, SkillUse>();
const written = (name: string): string[] => uses.get(name)?.at.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('viewSkills', () => {
  test.each([
    ['PostgreSQL', 'anchored', false, ['PostgreSQL']],
    ['Indexing', 'anchored', false, ['composite index']],
    ['SQL', 'anchored', true, ['PostgreSQL']],
    ['Go', 'mentioned', false, ['Go', 'Go']],
    ['Redis', 'mentioned', false, ['Redis']],
    ['Python', 'mentioned', false, ['Python']],
    ['Express', 'listed', false, ['Express']],
    ['Node.js', 'listed', true, ['Express']],
    ['JavaScript', 'listed', false, ['JavaScript']],
    ['C', 'listed', false, ['C']],
    ['Kotlin', 'listed', false, ['Kotlin']],
    ['Docker', 'listed', false, ['Docker']],
  ] as const)('sees %s %s', (name, anchoring, implied, at) => {
    expect(uses.get(name)).toMatchObject({ anchoring, implied });
    expect(written(name)).toEqual(at);
  });

  test('sees nothing in addresses', () => {
    expect(uses.has('GitHub')).toBe(false);
  });
});
