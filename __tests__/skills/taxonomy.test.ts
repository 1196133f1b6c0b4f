import { describe, expect, test } from 'vitest';
import { findSkillNames, indexSkillNames } from '../../src/text/skill-names.js';
import { packs } from '../rules/packs.js';

const index = indexSkillNames(packs.skills);

describe('the skills that bulletlint knows', () => {
  test('are each found by every spelling of theirs', () => {
    const spellings = packs.skills.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling) => ({ name, spelling })),
    );
    const lost = spellings.filter(({ name, spelling }) => findSkillNames(index, spelling, 'list')[0]?.id !== name);
    expect(lost).toEqual([]);
  });

  test('never share a spelling', () => {
    const spellings = packs.skills.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(lower))]);
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  test.each([
    ['Java is not JavaScript', ['Java', 'JavaScript']],
    ['React Native is not React.js', ['React Native', 'React']],
    ['wrote T-SQL for MS SQL', ['SQL', 'SQL Server']],
    ['moved off REST APIs to GraphQL', ['REST', 'GraphQL']],
    ['Spring Boot with Spring Data JPA', ['Spring Boot', 'JPA']],
    ['GitHub Actions deploys to k8s', ['GitHub Actions', 'Kubernetes']],
    ['nested lists, next week, a vault of ideas', []],
    ['people express interest and react in spring', []],
  ])('in prose: %s', (text, names) => {
    expect(findSkillNames(index, text, 'prose').map(({ id }) => id)).toEqual(names);
  });
});

function lower(spelling: string): string {
  return spelling.toLowerCase();
}
