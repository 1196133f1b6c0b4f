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
  [
    'what the words leave open is read as in the other entries',
    '## Experience\n\n### Front of House, Blue Teapot\n*2021 - 2023, Ambleside*\n\n- Ran it.\n\n### Software Engineer, Quanto\n*2019 - 2021, Zug*\n\n- Built it.\n\n### Intern, Meadowlark\n*2018, Remote*\n\n- Tested it.\n',
    [
      'work: Front of House @ Blue Teapot 2021..2023 [6]',
      'work: Software Engineer @ Quanto 2019..2021 [11]',
      'work: Intern @ Meadowlark ..2018 [16]',
    ],
  ],
  [
    'roles in bold under their employers',
    '## Experience\n\n### Kaveri Pay\n\n**Engineering Manager, Platform** Sep 2016 - Present\n\n- Led it.\n\n**Engineer** Feb 2014 - Sep 2016\n\n- Built it.\n\n### Simple\n\n**Intern** Aug 2010 - Oct 2011\n\n- Tested it.\n',
    [
      'work: Engineering Manager, Platform @ Kaveri Pay 2016-09..present [7]',
      'work: Engineer @ Kaveri Pay 2014-02..2016-09 [11]',
      'work: Intern @ Simple 2010-08..2011-10 [17]',
    ],
  ],
  [
    'an employer with dates of its own over dated roles',
    '# Work Experience\n\n# Bhima (March 2013 - May 2022)\n## DevOps Manager\nFeb 2021 - May 2022\n\n- Led it.\n\n## Solutions Architect\nJun 2017 - Feb 2021\n\n- Drew it.\n',
    ['work: DevOps Manager @ Bhima 2021-02..2022-05 [7]', 'work: Solutions Architect @ Bhima 2017-06..2021-02 [12]'],
  ],
  [
    'labels that say what is what',
    '## Experience\n\n**Company:** Kaveri Pay  \n**Role:** Backend Engineer  \n**Period:** 2021 - 2023\n\n- Built it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [7]'],
  ],
  [
    'three plain lines above each list',
    '## Experience\n\nBackend Engineer  \nKaveri Pay  \nJan 2021 – Present | Pune, India\n\n- Built it.\n\nIntern  \nBhima  \nMay 2017 – Jul 2017 | Mumbai, India\n\n- Tested it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021-01..present [7]', 'work: Intern @ Bhima 2017-05..2017-07 [13]'],
  ],
  [
    'a heading broken into title, employer and dates',
    '## Experience\n\n### Backend Engineer<br>Kaveri Pay<br>2021 - 2023\n\n- Built it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [5]'],
  ],
  [
    'the role in a paragraph of its own inside the list item',
    '## Experience\n\n- **Kaveri Pay**, Pune, India\n\n  *Backend Engineer* (2021 - 2023)\n\n  - Built it.\n',
    ['work: Backend Engineer @ Kaveri Pay 2021..2023 [7]'],
  ],
  [
    'degree and dates as points under the college',
    '## Education\n\n- **Kaveri Institute of Technology**\n  - *B.Tech, Electrical Engineering*\n  - 2017 – 2021\n',
    ['education: B.Tech, Electrical Engineering @ Kaveri Institute of Technology 2017..2021 []'],
  ],
  [
    'dashes typed with a hard space',
    '## Experience\n\n### Backend Engineer, Kaveri Pay (2021)\n\n-\u00a0 Built it.\n-\u00a0 Ran it.\n',
    ['work: Backend Engineer @ Kaveri Pay ..2021 [5,6]'],
  ],
  [
    'a rule right below a sentence makes no heading of it',
    '## Experience\n\n### Backend Engineer, Kaveri Pay (2021)\n\n- Built it.\n\nThe ledger is still in use there.\n---\n\n## Skills\n\nGo\n',
    ['work: Backend Engineer @ Kaveri Pay ..2021 [5]'],
  ],
  [
    'the name of a project with a preposition and its technologies',
    '## Projects\n\n**Democracy at Work** | *React, Node.js, MongoDB*\nOct 2022 – Dec 2022\n\n- Built it.\n',
    ['projects: Democracy at Work @ null 2022-10..2022-12 [6]'],
  ],
  [
    'a title in two parts with a slash, and the employer in front',
    '## Experience\n\n### Kaveri Pay, Cloud Consultant / SRE\n\n- Mar 2019 – Feb 2022\n- Ran it.\n',
    ['work: Cloud Consultant / SRE @ Kaveri Pay 2019-03..2022-02 [6]'],
  ],
  [
    'LinkedIn saved as PDF and pasted as text',
    'Asha Rao\nBackend Engineer\n\nExperience\n\nKaveri Pay\n2 years 10 months\n\nBackend Engineer\nSeptember 2023 - Present (1 year 10 months)\nPune, India\n\nIntern\nJune 2022 - September 2023 (1 year 4 months)\n\nPage 1 of 2\n\nEducation\n\nKaveri University\nB.Tech, Computer Science · (2018 - 2022)\n',
    [
      'work: Backend Engineer @ Kaveri Pay 2023-09..present []',
      'work: Intern @ Kaveri Pay 2022-06..2023-09 []',
      'education: B.Tech, Computer Science @ Kaveri University 2018..2022 []',
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
  [
    'bold employers with prose over bullets that tell of years',
    '## Experience\n\n**Kaveri Pay**\n\nI looked after the shop.\n\n- Cut its load time by 40 % in 2021\n- Taught engineers at Bhima Labs in 2022\n\n**Bhima Labs**\n\nI wrote reports.\n\n- Led a team of developers in 2020\n',
    ['work: null @ Kaveri Pay .. [7,8]', 'work: null @ Bhima Labs .. [14]'],
  ],
  [
    'roles as list items, below what the bold employer is',
    '## Experience\n\n**Kaveri Pay**\n\nI came as the third person and looked after its shop.\n\n- Backend Engineer, 2020 – 2021\n- Lead Engineer, 2021 – 2022\n\n**Bhima Labs**\n\nI came when it was a school with two rooms.\n\n- Tester, 2018 – 2020\n',
    [
      'work: Backend Engineer @ Kaveri Pay 2020..2021 []',
      'work: Lead Engineer @ Kaveri Pay 2021..2022 []',
      'work: Tester @ Bhima Labs 2018..2020 []',
    ],
  ],
  [
    'pasted text with no blank line, points typed as "•"',
    'ASHA RAO\nasha@example.com\nSKILLS\n• Web: React, CSS,\nHTML\nWORK EXPERIENCE\nBackend Developer – Kaveri Pay (Feb 2024 - Present)\n• Built the payment pages of the shop and kept them\nrunning.\n• Wrote tests.\nTester – Bhima Labs (2022 - 2023)\n• Tested it.\nOTHER PROJECTS\nBus Pass System\n• Built it.\nEDUCATION\nB.Tech, Kaveri College, 2018 - 2022\n',
    [
      'work: Backend Developer @ Kaveri Pay 2024-02..present [8,10]',
      'work: Tester @ Bhima Labs 2022..2023 [12]',
      'projects: Bus Pass System @ null .. [15]',
      'education: B.Tech @ Kaveri College 2018..2022 []',
    ],
  ],
  [
    'pasted text with no blank line, points typed as "-"',
    'ASHA RAO\nasha@example.com\nSKILLS\n- Web: React, CSS,\nHTML\nWORK EXPERIENCE\nBackend Developer – Kaveri Pay (Feb 2024 - Present)\n- Built the payment pages of the shop and kept them\nrunning.\n- Wrote tests.\nTester – Bhima Labs (2022 - 2023)\n- Tested it.\nOTHER PROJECTS\nBus Pass System\n- Built it.\nEDUCATION\nB.Tech, Kaveri College, 2018 - 2022\n',
    [
      'work: Backend Developer @ Kaveri Pay 2024-02..present [8,10]',
      'work: Tester @ Bhima Labs 2022..2023 [12]',
      'projects: Bus Pass System @ null .. [15]',
      'education: B.Tech @ Kaveri College 2018..2022 []',
    ],
  ],
  [
    'titles in capitals over labels that are none',
    'ASHA RAO\nasha@example.com\n\nSKILLS\nProgramming Languages\nGo, SQL\n\nFrameworks\nGin\n\nPROJECTS\n\nBus Pass System\nBuilt it for the town.\n\nEDUCATION\n\nB.Tech, Kaveri College, 2018 - 2022\n',
    ['projects: Bus Pass System @ null .. []', 'education: B.Tech @ Kaveri College 2018..2022 []'],
  ],
  [
    'own projects first among the employers',
    '## Experience\n\n### Freelance Projects\n\n#### Developer\n\n*2020 – 2021*\n\n- Built it.\n\n### Kaveri Pay\n\n#### Tester\n\n*2018 – 2020*\n\n- Ran it.\n',
    ['work: Developer @ Freelance Projects 2020..2021 [9]', 'work: Tester @ Kaveri Pay 2018..2020 [17]'],
  ],
  [
    'prose without a full stop, of which no line is an entry',
    '## Experience\n\nBuilding the payment pages of a shop in React\n\nTests for the parser of its reports\n',
    ['work: null @ null .. []'],
  ],
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
