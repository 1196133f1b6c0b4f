import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { describeResume } from '../../src/reporters/resume-json.js';
import { misplaced } from './facts.js';
import { lexicon, sections } from './measure.js';

/** Layouts found in resumes, each with how its entries must be read: section kind, title, organisation, dates, bullet lines. */
const layouts: readonly (readonly [story: string, text: string, entries: readonly string[]])[] = [
  [
    'job headings with company, place and dates on lines below',
    '# Asha Rao\n\n## Experience\n\n### Backend Engineer\n\n**Kaveri Pay** | Pune, India\n\n*Jan 2022 - Present*\n\n- Built a ledger.\n',
    ['work: Backend Engineer @ Kaveri Pay 2022-01..present [11]'],
  ],
  [
    'company heading over its roles',
    '## Experience\n\n### Kaveri Pay\n\n#### Senior Engineer (2022 – Present)\n\n- Led it.\n\n#### Engineer (2020 – 2022)\n\n- Built it.\n',
    ['work: Senior Engineer @ Kaveri Pay 2022..present [7]', 'work: Engineer @ Kaveri Pay 2020..2022 [11]'],
  ],
  [
    'company, then title in bold under it',
    '## Experience\n\n### Kaveri Pay, Pune\n**Backend Engineer** (Mar 2021 -- till date)\n\n* Built it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021-03..present [6]'],
  ],
  [
    'bold lines with a dash and hard breaks',
    "## WORK EXPERIENCE\n\n**Kaveri Pay** — *Backend Intern*  \nAug '24 – Oct '24  \n- Built it.\n\n**Bhima Labs** — *Intern*  \nJun 2023\n- Ran it.\n",
    ['work: Backend Intern @ Kaveri Pay 2024-08..2024-10 [5]', 'work: Intern @ Bhima Labs ..2023-06 [9]'],
  ],
  [
    'list items as jobs with nested bullets',
    '## Experience\n\n- **Backend Engineer**, Kaveri Pay (2021 - 2023)\n  - Built it.\n  - Ran it.\n- **Intern**, Bhima Labs (2020)\n  - Tested it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [4,5]', 'work: Intern @ Bhima Labs ..2020 [7]'],
  ],
  [
    'pandoc definitions with the date as term',
    '## Experience\n\n2021-2023\n:   **Backend Engineer**; Kaveri Pay\n\n    - Built it.\n    - Ran it.\n\n2020\n:   **Intern**; Bhima Labs\n\n    - Tested it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [6,7]', 'work: Intern @ Bhima Labs ..2020 [12]'],
  ],
  [
    'definitions that hold company and dates',
    '## Experience\n\n**Backend Intern**\n  : **Kaveri Pay**\n  : **Jul 2021 - Present**\n\n- Built it.\n',
    ['work: Backend Intern @ Kaveri Pay 2021-07..present [7]'],
  ],
  [
    'each job headed by a small table',
    '## Experience\n\n| **Backend Engineer** | Kaveri Pay | 2021 – 2023 |\n|---|---|---|\n\n- Built it.\n\n| **Intern** | Bhima Labs | 2020 |\n|---|---|---|\n\n- Tested it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [6]', 'work: Intern @ Bhima Labs ..2020 [11]'],
  ],
  [
    'every job a heading beside the sections',
    '# Experience\n\nSome years.\n\n# Backend Engineer, Kaveri Pay (2021 - 2023)\n\n- Built it.\n\n# Skills\n\nGo\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [7]'],
  ],
  [
    'employers at the sections own level',
    'Experience\n----------\n\nKaveri Pay\n----------\n\n### Backend Engineer (2021 - 2023)\n\n- Built it.\n\nEducation\n---------\n\n### B.Tech, Kaveri College (2017 - 2021)\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [9]', 'education: B.Tech @ Kaveri College 2017..2021 []'],
  ],
  [
    'the whole resume in one fence',
    '```text\nASHA RAO\n\nEXPERIENCE\n\nBackend Engineer, Kaveri Pay (2021 - 2023)\n- Built it.\n\nSKILLS\n\nGo, Redis\n```\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [7]'],
  ],
  [
    'typed bullets',
    '## Experience\n\n**Backend Engineer**, Kaveri Pay, 2021 - 2023\n• Built it with\nGo.\n◦ Ran it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [4,6]'],
  ],
  [
    'HTML lists',
    '<h2>Experience</h2>\n<h3>Backend Engineer, Kaveri Pay (2021 - 2023)</h3>\n<ul>\n<li>Built <b>it</b>.</li>\n<li>Ran it.</li>\n</ul>\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [4,5]'],
  ],
  [
    'headings in list items',
    '## Projects\n\n- ### Parking App (Go, Redis)\n  - Built it.\n- ### Chat\n  - Ran it.\n',
    ['projects: Parking App @ null .. [4]', 'projects: Chat @ null .. [6]'],
  ],
  [
    'one line for each project',
    '## Projects\n\n- **Parking App**: cut the queue at the gate by half with one reader.\n- **Chat** - a chat that keeps working while the phone is offline.\n',
    ['projects: Parking App @ null .. [3]', 'projects: Chat @ null .. [4]'],
  ],
  [
    'a date as the first list item',
    '## Experience\n\n### Backend Engineer, Kaveri Pay\n\n- *2021 - 2023*\n- Built it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [6]'],
  ],
  [
    'old jobs in a comment',
    '## Experience\n\n### Engineer, Kaveri Pay (2021)\n\n- Built it.\n\n<!--\n### Intern, Bhima Labs (2019)\n\n- Old.\n-->\n',
    ['work: Engineer @ Kaveri Pay ..2021 [5]'],
  ],
  [
    'no space after the marks',
    '#Asha Rao\n\n##Experience\n\n###Engineer, Kaveri Pay (2021)\n\n- Built it.\n',
    ['work: Engineer @ Kaveri Pay ..2021 [7]'],
  ],
  [
    'jobs with no section above them',
    '# Asha Rao\n\n## Introduction\n\nSome years.\n\n## Backend Engineer, Kaveri Pay *(2021 - 2023)*\n\n- Built it.\n\n## Tech Lead, Bhima Labs *(2019 - 2021)*\n\n- Ran it.\n\n## Education\n\n### B.Tech, Kaveri College (2015 - 2019)\n',
    [
      'work: Backend Engineer @ Kaveri Pay 2021..2023 [9]',
      'work: Tech Lead @ Bhima Labs 2019..2021 [13]',
      'education: B.Tech @ Kaveri College 2015..2019 []',
    ],
  ],
  [
    'the same headings under every job',
    `## Experience\n\n${['Kaveri Pay', 'Bhima Labs', 'Tapti Soft'].map((name, at) => `### ${name} - Backend Engineer\n\n##### March ${2020 - at} - May ${2020 - at}\n\n#### Tools & Technologies\n\n- Ran Redis for ${name}.\n`).join('\n')}`,
    [
      'work: Backend Engineer @ Kaveri Pay 2020-03..2020-05 [9]',
      'work: Backend Engineer @ Bhima Labs 2019-03..2019-05 [17]',
      'work: Backend Engineer @ Tapti Soft 2018-03..2018-05 [25]',
    ],
  ],
  [
    'the company beside the dates in brackets',
    '# Experience\n\n## 1. Associate Director of Technology (Kaveri Pay, Aug 2024 - Present)\n\n- Led it.\n',
    ['work: Associate Director of Technology @ Kaveri Pay 2024-08..present [5]'],
  ],
  [
    'company, colon, title',
    '## Experience\n\n### Kaveri Pay : Software Engineer 2 (2020 - 2022)\n\n- Built it.\n\n- **Bhima Labs**: Intern (2019)\n',
    ['work: Software Engineer 2 @ Kaveri Pay 2020..2022 [5,7]'],
  ],
  [
    'company in bold with its town and no title',
    '## Occupation\n\n`2021 - 2023`\n**Bluehill**, San Carlos\n\n- Built it.\n',
    ['work: null @ Bluehill 2021..2023 [6]'],
  ],
  [
    'addresses under the name of a project',
    '## Projects\n\n**Guide**\n\nhttps://guide.example.com | https://example.com/guide\n\nBuilt the guide.\n',
    ['projects: Guide @ null .. []'],
  ],
  [
    'Chinese commas, roles and dates',
    '## 工作经历\n\n### 网易，高级游戏客户端开发工程师，2025.08～至今\n\n- 负责优化。\n\n## 教育背景\n\n- 重庆大学 2015.9 ~ 2019.6 软件工程 本科\n',
    [
      'work: 高级游戏客户端开发工程师 @ 网易 2025-08..present [5]',
      'education: 软件工程 本科 @ 重庆大学 2015-09..2019-06 []',
    ],
  ],
  [
    'Spanish and German titles and months',
    '## Experiencia laboral\n\n### Ingeniera, Kaveri Pay (enero de 2021 – actualidad)\n\n- Hizo esto.\n\n## Ausbildung\n\n### B.Sc. Informatik, Universität Kaveri (März 2017 – Mai 2020)\n',
    [
      'work: Ingeniera @ Kaveri Pay 2021-01..present [5]',
      'education: B.Sc. Informatik @ Universität Kaveri 2017-03..2020-05 []',
    ],
  ],
  ...['Java, Spring Boot', 'Java, Spring Boot, MySQL', 'Node.js, Express, MongoDB, Redis'].flatMap((stack) =>
    ['Jan 2024 – Apr 2024', '*Jan 2024 – Apr 2024* | Madurai'].map(
      (dates) =>
        [
          `"${dates}" under a project with ${stack}`,
          `## Projects\n\n**Online Bus Pass System** (${stack})\n${dates}\n\n- Built it.\n`,
          ['projects: Online Bus Pass System @ null 2024-01..2024-04 [6]'],
        ] as const,
    ),
  ),
  ...[
    ['**Periyar Systems** — *SDE-1 (Backend)*', 'SDE-1 (Backend) @ Periyar Systems'],
    ['**Periyar Systems** — *SDE-1*', 'SDE-1 @ Periyar Systems'],
    ['**Periyar Systems** — *Engineer 2*', 'Engineer 2 @ Periyar Systems'],
    ['**Periyar Systems** — *SDE2*', 'SDE2 @ Periyar Systems'],
    ['**Kuttanad Tech** — *Intern*', 'Intern @ Kuttanad Tech'],
    ['*Software Engineer* — **Kuttanad Tech**', 'Software Engineer @ Kuttanad Tech'],
    ['**Periyar Labs**, Pharmacy Tech,', 'Pharmacy Tech @ Periyar Labs'],
  ].map(
    ([header, read]) =>
      [
        `${header} with dates after it`,
        `## Experience\n\n${header} Aug 2023 – Present\n\n- Built it.\n`,
        [`work: ${read} 2023-08..present [5]`],
      ] as const,
  ),
];

describe('layouts', () => {
  it.each(layouts)('%s', (_, text, entries) => {
    const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
    const read = describeResume(resume).sections.flatMap(({ kind, entries: found }) =>
      found.map(
        ({ title, organization, start, end, bullets }) =>
          `${kind}: ${title} @ ${organization} ${start ?? ''}..${end ?? ''} [${bullets.map(({ line }) => line).join(',')}]`,
      ),
    );
    expect(read).toEqual(entries);
    expect(misplaced(resume)).toEqual([]);
  });
});
