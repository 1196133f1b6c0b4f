import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { describeResume } from '../../src/reporters/resume-json.js';
import { misplaced } from './facts.js';
import { lexicon, sections } from './measure.js';

/** How authors tell the header of an entry, each with what must be read: title @ organisation start..end [bullets]. */
const headers: readonly (readonly [story: string, section: string, text: string, ...entries: string[]])[] = [
  [
    'a wide gap between employer and title',
    'Experience',
    '**Zeno      Web Lead**\n*2020 - 2021*\n\n- Built it.\n',
    'Web Lead @ Zeno 2020..2021 [6]',
  ],
  [
    'a tab before the date',
    'Experience',
    '**Zeno**\tWeb Lead\tMay 2020 - June 2021\n\n- Built it.\n',
    'Web Lead @ Zeno 2020-05..2021-06 [5]',
  ],
  [
    'title and employer as paragraphs in bold',
    'Experience',
    '**Web Lead**\n\n**Zeno**\n\n2020 - 2021\n\n- Built it.\n\n**Tester**\n\n**Oakridge**\n\n2018 - 2019\n\n- Ran it.\n',
    'Web Lead @ Zeno 2020..2021 [9]',
    'Tester @ Oakridge 2018..2019 [17]',
  ],
  [
    'what is bold settled by the other entry',
    'Experience',
    '**The Zeno Archive** | 2021 - 2023  \n*Digital Archivist*\n\n- Built it.\n\n**Oakridge** | 2019 - 2020  \n*Restoration Intern*\n\n- Ran it.\n',
    'Digital Archivist @ The Zeno Archive 2021..2023 [6]',
    'Restoration Intern @ Oakridge 2019..2020 [11]',
  ],
  [
    'commas in a title that is set apart in italics',
    'Experience',
    '**Oakridge Museum** | 2019 - 2020  \n*Collections, Restoration, & Exhibits Intern*\n\n- Ran it.\n',
    'Collections, Restoration, & Exhibits Intern @ Oakridge Museum 2019..2020 [6]',
  ],
  [
    'a bar before the employer, above a line of tags',
    'Experience',
    '### VP – Infrastructure, Cloud & DevOps | Zeno\n**Pune • 2015 – Present**\n*Global Financial Services | 800+ People*\n\n- Ran it.\n',
    'VP – Infrastructure, Cloud & DevOps @ Zeno 2015..present [7]',
  ],
  [
    'an employer in three parts above the role',
    'Experience',
    '### Zeno / Oakridge - Social Media Marketing Platform\n#### Software Engineer\n*2019 - 2021*\n\n- Ran it.\n',
    'Software Engineer @ Zeno / Oakridge - Social Media Marketing Platform 2019..2021 [7]',
  ],
  [
    'a header in the first points of a list',
    'Experience',
    '### Zeno, Web Lead\n\n- June 2020 – Aug 2021\n- Pune, India\n- Built it.\n- Ran it.\n',
    'Web Lead @ Zeno 2020-06..2021-08 [7,8]',
  ],
  [
    'labels in the first points of a list',
    'Experience',
    '### Web Lead\n- **Company:** Zeno\n- **Duration:** 2020 – 2021\n- **Location:** Pune\n- Built it.\n',
    'Web Lead @ Zeno 2020..2021 [7]',
  ],
  [
    'a label in bold under every job',
    'Experience',
    ['Zeno', 'Oakridge', 'Tidemark']
      .map(
        (name, index) => `### Tester | ${name}\n*201${index} - 202${index}*\n\n**Responsibilities:**\n\n- Built it.\n`,
      )
      .join('\n'),
    'Tester @ Zeno 2010..2020 [8]',
    'Tester @ Oakridge 2011..2021 [15]',
    'Tester @ Tidemark 2012..2022 [22]',
  ],
  [
    'headings that end in a colon under a job',
    'Experience',
    '### Globex\n**Engineer** | 2019 - 2020\n\n#### Labs:\n\n- Built it.\n\n#### Classes:\n\n- Ran it.\n',
    'Engineer @ Globex 2019..2020 [8,12]',
  ],
  [
    'several roles under one employer of three',
    'Experience',
    '**Zeno**\n*Tester*\n2020 - 2021\n\n- Built it.\n\n**Oakridge**\n*Lead Developer*\n2018 - 2019\n\n- Led it.\n\n*Developer*\n2016 - 2018\n\n- Ran it.\n',
    'Tester @ Zeno 2020..2021 [7]',
    'Lead Developer @ Oakridge 2018..2019 [13]',
    'Developer @ Oakridge 2016..2018 [18]',
  ],
  [
    'an employer whose name ends in a full stop',
    'Experience',
    '*Web Lead at Sunfield Fine Foods, Inc.*\n\n*2020 - 2021*\n\n- Built it.\n',
    'Web Lead @ Sunfield Fine Foods, Inc. 2020..2021 [7]',
  ],
  [
    'work for nobody else',
    'Experience',
    '### Web Developer\n**Self-employed** | 2020 - 2021\n\n- Built it.\n',
    'Web Developer @ Self-employed 2020..2021 [6]',
  ],
  [
    'a headline with no date in it, though its points have some',
    'Experience',
    '### Oakridge\n- Web lead at its shop\n- Since October 2015\n- Built it.\n\n### Zeno\n- Tester\n- Ran it.\n',
    'null @ Oakridge .. [4,5,6]',
    'null @ Zeno .. [9,10]',
  ],
  [
    'an address beside the employer',
    'Experience',
    '#### Oakridge s.r.l, Via Roma 12, 36015 Schio (Italia)\n2016 - 2025\n- Built it.\n',
    'null @ Oakridge s.r.l 2016..2025 [5]',
  ],
  [
    'a project in bold before its technologies',
    'Projects',
    '**Expense Tracker:** React, Redis\n\n- Built it.\n\n**Bus Pass:** Go\n\n- Ran it.\n',
    'Expense Tracker @ null .. [5]',
    'Bus Pass @ null .. [9]',
  ],
  [
    'a link word behind a title, and a title over a dash',
    'Projects',
    '### Expense Tracker [GitHub](https://example.com)\n\n- Built it.\n\n### Bus Pass - Tickets for a Town\n\n- Ran it.\n',
    'Expense Tracker @ null .. [5]',
    'Bus Pass - Tickets for a Town @ null .. [9]',
  ],
  [
    'schools named by their town',
    'Education',
    '**University of California, Davis** - B.S. in Physics, 2014\n\n**M.Tech in Physics**, Indian Institute of Technology, Kharagpur (2016)\n',
    'B.S. in Physics @ University of California, Davis ..2014 []',
    'M.Tech in Physics @ Indian Institute of Technology, Kharagpur ..2016 []',
  ],
  [
    'degrees in lines of one paragraph',
    'Education',
    '**B.S. Physics**, Kaveri College\n**A.S. Electro-Mechanical Technology**, Fox Valley College\n',
    'B.S. Physics @ Kaveri College .. []',
    'A.S. Electro-Mechanical Technology @ Fox Valley College .. []',
  ],
  [
    'a second degree of the same college',
    'Education',
    '**Kaveri College** Pune, India\n\n**M.Sc. in Physics**\n*May 2024*\n\n- First class\n\n**B.Sc. in Physics**\n*May 2022*\n\n- First class\n',
    'M.Sc. in Physics @ Kaveri College ..2024-05 []',
    'B.Sc. in Physics @ Kaveri College ..2022-05 []',
  ],
  [
    'college and degree as two points',
    'Education',
    '- **Kaveri College** | 2020 – 2024\n- **B.Tech in Physics**\n',
    'B.Tech in Physics @ Kaveri College 2020..2024 []',
  ],
  [
    'courses in a table, which are no degrees',
    'Education',
    '### B.Tech in Physics\nKaveri College, 2020 - 2024\n\n| Courses | More |\n|---|---|\n| Heat | Light |\n| Waves | Fields |\n',
    'B.Tech in Physics @ Kaveri College 2020..2024 []',
  ],
  [
    'rows of HTML under their names',
    'Education',
    '<table>\n<tr><th>Degree</th><th>College</th></tr>\n<tr><td>B.Tech in Physics</td><td>Kaveri College</td></tr>\n</table>\n',
    'B.Tech in Physics @ Kaveri College .. []',
  ],
];

function read(text: string): { entries: string[]; lost: readonly unknown[] } {
  const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
  const entries = describeResume(resume).sections.flatMap(({ entries: found }) =>
    found.map(
      ({ title, organization, start, end, bullets }) =>
        `${title} @ ${organization} ${start ?? ''}..${end ?? ''} [${bullets.map(({ line }) => line).join(',')}]`,
    ),
  );
  return { entries, lost: misplaced(resume) };
}

/** What changes nothing in what a resume says. */
const forms: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with stars as bullets', (text) => text.replace(/^- /gm, '* ')],
  ['with CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['with every heading one level deeper', (text) => text.replace(/^#/gm, '##')],
  ['with underscores for bold', (text) => text.replace(/\*\*(.+?)\*\*/g, '__$1__')],
];

describe.each(forms)('headers %s', (_, change) => {
  it.each(headers)('%s', (_story, section, text, ...entries) => {
    expect(read(change(`## ${section}\n\n${text}`))).toEqual({ entries, lost: [] });
  });
});
