import { expect, test } from 'vitest';
import { countEntries } from '../../src/pdf/entries.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { extractOf, type Word } from './pages.js';

/** Headers are bold (larger than text), each 14 points below the last line unless the story says so. */
const bold = 11;

test.each<[string, Word[], number]>([
  ['none in an empty section', [], 0],
  ['one in a section of one sentence', [[40, 50, 'Runs the chess club of the college']], 1],
  [
    'two jobs by their dates',
    [
      [40, 50, 'Intern, Acme', bold],
      [480, 50, 'Jan 2025 - Jun 2025'],
      [50, 64, '• Tested it well'],
      [40, 78, 'Trainee, Beta', bold],
      [480, 78, 'May 2024 - Jul 2024'],
      [50, 92, '• Learnt Go'],
    ],
    2,
  ],
  [
    'one job, although a prize below it has a date',
    [
      [40, 50, 'Intern, Acme, 2024 - 2025', bold],
      [40, 64, 'Best intern of the year, 2025'],
      [50, 78, '• Tested it well'],
    ],
    1,
  ],
  [
    'one job, although labels cut its list in two',
    [
      [40, 50, 'Intern, Acme, 2024 - 2025', bold],
      [40, 64, 'Duties:'],
      [50, 78, '• Tested it well'],
      [40, 92, 'Results:'],
      [50, 106, '• Found twelve faults'],
    ],
    1,
  ],
  [
    'two schools, the second without a date',
    [
      [40, 50, 'B.Tech, Example College', bold],
      [480, 50, '2021 - 2025'],
      [40, 64, 'Pune, Maharashtra'],
      [40, 90, 'Class XII, Example School', bold],
      [40, 104, 'Nashik, Maharashtra'],
    ],
    2,
  ],
  [
    'one school, and the name of a field below it is none',
    [
      [40, 50, 'B.Tech, Example College', bold],
      [480, 50, '2021 - 2025'],
      [40, 76, 'Coursework: databases, networks', bold],
    ],
    1,
  ],
  [
    'one period that a narrow column breaks',
    [
      [40, 50, 'Aug 2014 - May'],
      [150, 50, 'Bachelor of Engineering'],
      [80, 64, '2018'],
    ],
    1,
  ],
  [
    'one period set flush right over three lines',
    [
      [380, 50, 'January 2019 - December'],
      [40, 57, 'Organizer, Example Clinic', bold],
      [475, 64, '2022'],
    ],
    1,
  ],
  [
    'one job held in two periods',
    [
      [40, 50, 'May 2022 – Jul 2023,'],
      [200, 50, 'Treasurer, Chess Club'],
      [40, 62, 'May 2024 – Jul 2025'],
    ],
    1,
  ],
  [
    'three projects by their numbers',
    [
      [40, 50, '1. Ledger: splits bills'],
      [40, 64, 'between flats'],
      [40, 78, '2. Planner: plans outages'],
      [40, 92, '3. Map: shows buses'],
    ],
    3,
  ],
  [
    'two projects by their arrows, whatever is to the left of these',
    [
      [50, 50, '➔ Ledger (Dec, 2021)'],
      [40, 64, '• Splits bills'],
      [40, 78, '• Knows flats'],
      [50, 92, '➔ Planner (May, 2021)'],
      [40, 106, '• Plans outages'],
    ],
    2,
  ],
  [
    'one job, whose title stands apart over its date in one style',
    [
      [40, 50, 'Intern', bold],
      [40, 70, 'Acme, Jan 2025 - Jun 2025', bold],
      [50, 84, '• Tested it well'],
    ],
    1,
  ],
  [
    'one job, with a product over each of its lists to the right of the dates',
    [
      [40, 50, '2019 - 2021'],
      [150, 50, 'Developer, Acme'],
      [150, 64, 'Ledger'],
      [160, 78, '• Splits bills'],
      [150, 92, 'Planner'],
      [160, 106, '• Plans outages'],
    ],
    1,
  ],
  [
    'two projects, although a bullet goes on in bold',
    [
      [40, 50, 'Ledger', bold],
      [50, 64, '• Splits bills between flats of'],
      [60, 78, 'forty houses', bold],
      [40, 92, 'Planner', bold],
      [50, 106, '• Plans outages'],
    ],
    2,
  ],
  [
    'two projects, whose titles stand where the text of bullets does, but apart from it',
    [
      [60, 50, 'Ledger', bold],
      [50, 64, '• Splits bills between flats'],
      [60, 90, 'Planner', bold],
      [50, 104, '• Plans outages'],
    ],
    2,
  ],
  [
    'one job, and a prize below its list',
    [
      [40, 50, 'Intern, Acme, 2024 - 2025', bold],
      [50, 64, '• Tested it well'],
      [40, 90, 'Best intern of the year, 2025'],
    ],
    1,
  ],
  [
    'two projects with the same labels',
    [
      [40, 50, 'Ledger', bold],
      [40, 64, 'Overview', bold],
      [50, 78, '• Splits bills'],
      [40, 92, 'Results', bold],
      [50, 106, '• Forty users'],
      [40, 120, 'Planner', bold],
      [40, 134, 'Overview', bold],
      [50, 148, '• Plans outages'],
      [40, 162, 'Results', bold],
      [50, 176, '• Nine users'],
    ],
    2,
  ],
  [
    'three projects without dates, by what heads their lists',
    [
      [40, 50, 'Ledger', bold],
      [50, 64, '• Splits bills'],
      [40, 78, 'Planner', bold],
      [50, 92, '• Plans outages'],
      [40, 106, 'Map', bold],
      [50, 120, '• Shows buses'],
    ],
    3,
  ],
  [
    'two projects with a bullet before each title',
    [
      [40, 50, '• Ledger, Go'],
      [60, 64, '– Splits bills'],
      [40, 78, '• Planner, Rust'],
      [60, 92, '– Plans outages'],
    ],
    2,
  ],
])('%s', (_, words, count) => {
  expect(countEntries(viewPdf(extractOf(words), null).lines)).toBe(count);
});
