import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { lexicon, sections } from './measure.js';

const cases: readonly (readonly [story: string, text: string, skills: readonly string[]])[] = [
  ['labels in bold', '**Languages:** Go, C++, C#\n', ['Languages: Go', 'Languages: C++', 'Languages: C#']],
  [
    'labels outside the bold',
    '- **Web**: Node.js, ASP.NET.\n- **Ops** - CI/CD\n',
    ['Web: Node.js', 'Web: ASP.NET', 'Ops: CI/CD'],
  ],
  ['brackets with a list', 'AWS (EC2, S3), Docker\n', ['AWS', 'EC2', 'S3', 'Docker']],
  ['brackets with a remark', 'Python (basics), JavaScript (ES6+), Go (advanced)\n', ['Python', 'JavaScript', 'Go']],
  ['a pair at the end', 'pandas, NumPy and Matplotlib.\n', ['pandas', 'NumPy', 'Matplotlib']],
  ['one skill an item', '- Data Structures and Algorithms\n- Go\n', ['Data Structures and Algorithms', 'Go']],
  ['a table', '| Kind | Skills |\n|---|---|\n| Web | React, CSS |\n', ['Web: React', 'Web: CSS']],
  ['definitions', 'Web\n:   React, CSS\n', ['Web: React', 'Web: CSS']],
  ['nested lists', '- Web\n  - React, CSS\n', ['Web: React', 'Web: CSS']],
  ['headings', '### Web\n\nReact · CSS | HTML\n', ['Web: React', 'Web: CSS', 'Web: HTML']],
  ['sentences', 'I know Java and Go, and I have basic knowledge of Spring Boot.\n', ['Java', 'Go', 'Spring Boot']],
  ['lines', 'Languages: Go, SQL\nTools: Git, Vim\n', ['Languages: Go', 'Languages: SQL', 'Tools: Git', 'Tools: Vim']],
];

describe('skills', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const source = { path: 'resume.md', format: 'markdown', text: `## Skills\n\n${text}` } as const;
    const { skills } = parseResume(source, { sections, lexicon, region: 'IN' });
    expect(skills.map(({ group, value }) => (group === null ? value : `${group}: ${value}`))).toEqual(expected);
    for (const { value, at } of skills) expect(source.text.slice(at.start, at.end)).toBe(value);
  });
});
