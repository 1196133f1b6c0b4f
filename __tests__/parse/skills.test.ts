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
  [
    'a bold line over a list',
    '**Web**\n\n- React\n- CSS\n\n**Ops:**\n- Docker\n',
    ['Web: React', 'Web: CSS', 'Ops: Docker'],
  ],
  [
    'a label over a line',
    '**Web**\nReact, CSS\n\nFamiliar with\n\nDocker\n',
    ['Web: React', 'Web: CSS', 'Familiar with: Docker'],
  ],
  ['labels in an item of two lines', '- Web:\n  React, CSS\n', ['Web: React', 'Web: CSS']],
  [
    'two groups in one line',
    'Web: React, CSS | Ops: Docker. Data: SQL.\n',
    ['Web: React', 'Web: CSS', 'Ops: Docker', 'Data: SQL'],
  ],
  ['levels in words', '- Go: Expert\n- Python - 3 years\n- Rust (good)\n', ['Go', 'Python', 'Rust']],
  ['levels in signs', '- Go ★★★★☆\n- Python 80%\n- Rust: 7/10\n- SQL █████\n', ['Go', 'Python', 'Rust', 'SQL']],
  ['knowledge of', '- Strong knowledge of Go\n- Proficient in Python, SQL etc.\n', ['Go', 'Python', 'SQL']],
  ['what is said of a skill', '- **Go** – five years, two services in production\n- **SQL**\n', ['Go', 'SQL']],
  ['full-width marks', '编程语言：Go、Python，SQL\n', ['编程语言: Go', '编程语言: Python', '编程语言: SQL']],
  ['contacts among them', 'asha@example.com\n\nhttps://example.com/asha\n\nGo + SQL\n', ['Go', 'SQL']],
  [
    'a group in each row',
    '| Languages | Go, SQL |\n|---|---|\n| Tools | Git |\n',
    ['Languages: Go', 'Languages: SQL', 'Tools: Git'],
  ],
  [
    'a group in each column',
    '| Languages | Tools |\n|---|---|\n| Go, SQL | Git |\n| C | Vim |\n',
    ['Languages: Go', 'Languages: SQL', 'Tools: Git', 'Languages: C', 'Tools: Vim'],
  ],
  [
    'a level in each row',
    '| Skill | Years | Level |\n|---|---|---|\n| Go | 5 | Expert |\n| SQL | 3 | Good |\n',
    ['Go', 'SQL'],
  ],
  ['a grid', '| Go | SQL | C |\n|---|---|---|\n| Git | Vim | Make |\n', ['Go', 'SQL', 'C', 'Git', 'Vim', 'Make']],
];

describe('skills', () => {
  it.each(cases)('%s', (_, text, expected) => {
    const source = { path: 'resume.md', format: 'markdown', text: `## Skills\n\n${text}` } as const;
    const { skills } = parseResume(source, { sections, lexicon, region: 'IN' });
    expect(skills.map(({ group, value }) => (group === null ? value : `${group}: ${value}`))).toEqual(expected);
    for (const { value, at } of skills) expect(source.text.slice(at.start, at.end)).toBe(value);
  });
});
