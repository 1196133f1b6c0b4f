import { expect, test } from 'vitest';
import { judgeBullets } from '../../src/bullets/judge-bullets.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { packs } from '../rules/packs.js';

const text = `# Meera Nair

## Education
### B.Tech, Example College
- Scored 9.1 CGPA

## Projects
### Mess ledger
Kept by three wardens. Responsible for the **MySQL** part.

- Responsible for **CI/CD**.
- Moved \`Postgres\` sessions to *Redis*; p95 fell from 1.2s to 300ms

## Volunteering
### Coding club
- Was a member of the club
`;
const role = packs.roles.get('backend');
if (role === undefined) throw new Error('the backend pack is missing');
const resume = parseResume(
  { path: 'resume.md', format: 'markdown', text },
  { sections: packs.sections, lexicon: packs.lexicon, region: 'IN' },
);
const judged = judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon });

test('bullets and sentences of projects and volunteering, not of education', () => {
  expect(
    judged.map(({ bullet, section, verdict }) => [section.kind, bullet.kind, bullet.prose.value, verdict]),
  ).toEqual([
    ['projects', 'bullet', 'Responsible for CI/CD.', 'weak'],
    ['projects', 'bullet', 'Moved Postgres sessions to Redis; p95 fell from 1.2s to 300ms', 'strong'],
    ['projects', 'sentence', 'Kept by three wardens.', 'weak'],
    ['projects', 'sentence', 'Responsible for the MySQL part.', 'weak'],
    ['volunteer', 'bullet', 'Was a member of the club', 'weak'],
  ]);
});

test('a rewrite keeps the markup and fits the range of the bullet', () => {
  const first = judged[0];
  expect(text.slice(first?.bullet.prose.at.start, first?.bullet.prose.at.end)).toBe('Responsible for **CI/CD**.');
  expect(first?.rewrite?.text).toMatch(/^‹Designed, built or fixed› \*\*CI\/CD\*\* using ‹.+\.$/);
});
