import { describe, expect, test } from 'vitest';
import type { Anchoring, SkillsView } from '../../src/model/skills.js';
import { findStack } from '../../src/skills/find-stack.js';
import { nameNeed, reportKeywords } from '../../src/skills/report-keywords.js';
import { packs } from '../rules/packs.js';

const stacks = [
  ['Node.js', 'Express'],
  ['Python', 'FastAPI'],
  ['Java', 'Spring Boot'],
];

describe('findStack', () => {
  test.each([
    [{ 'Node.js': 'anchored', Express: 'anchored' }, 'Node.js + Express', true],
    [{ 'Node.js': 'anchored', FastAPI: 'anchored' }, 'Node.js', false],
    [{ Python: 'anchored', Java: 'listed', 'Spring Boot': 'listed' }, 'Java + Spring Boot', true],
    [{ Java: 'mentioned', Python: 'anchored' }, 'Python', false],
  ] as const)('%j', (shown, names, complete) => {
    const stack = findStack(view(shown), { stacks });
    expect(stack?.shown.map(({ skill }) => skill.name).join(' + ')).toBe(names);
    expect(stack?.complete).toBe(complete);
  });

  test('sees none where no member is shown', () => {
    expect(findStack(view({ Rust: 'anchored' }), { stacks })).toBeNull();
  });
});

describe('reportKeywords', () => {
  const role = {
    ...known(packs.roles.get('backend')),
    required: [{ anyOf: ['PostgreSQL', 'MySQL'] }, { anyOf: ['JWT', 'OAuth', 'RBAC', 'SAML'] }],
    contextual: ['Redis', 'Kafka'],
    stacks,
  };

  test('names what was found with its lines, and what to look for otherwise', () => {
    const locate = ({ start }: { start: number }) => ({ line: start, column: 1, endLine: start, endColumn: 1 });
    expect(reportKeywords(view({ MySQL: 'listed', Python: 'anchored', Kafka: 'mentioned' }), role, locate)).toEqual({
      required: [
        { skill: 'MySQL', found: true, lines: [3, 7] },
        { skill: 'JWT, OAuth or RBAC', found: false, lines: [] },
      ],
      contextual: [
        { skill: 'Redis', found: false, lines: [] },
        { skill: 'Kafka', found: true, lines: [3, 7] },
      ],
      stack: { found: 'Python', complete: false },
    });
  });

  test.each([
    [['Git'], 'Git'],
    [['Jest', 'Mocha'], 'Jest or Mocha'],
    [['A', 'B', 'C', 'D'], 'A, B or C'],
  ])('names the need %j', (anyOf, name) => {
    expect(nameNeed({ anyOf })).toBe(name);
  });
});

/** Every skill stands on lines 7 and 3. */
function view(shown: Readonly<Record<string, Anchoring>>): SkillsView {
  const at = [7, 3, 7].map((line) => ({ start: line, end: line }));
  const uses = Object.entries(shown).map(([name, anchoring]) => {
    const skill = known(packs.skills.find((candidate) => candidate.name === name));
    return [name, { skill, anchoring, implied: false, at }] as const;
  });
  return { uses: new Map(uses) };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not in the packs');
  return value;
}
