import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/text/dates.js';

/** Text, and each period in it as "start..end" with the words it was read from. */
const periods: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Jan 2025 – Jun 2025', '2025-01..2025-06 Jan 2025 – Jun 2025'],
  ['Backend Intern (Jan 2025 -- Jun 2025)', '2025-01..2025-06 Jan 2025 -- Jun 2025'],
  ["Aug '24 – Oct '24", "2024-08..2024-10 Aug '24 – Oct '24"],
  ['Aug’24-Oct’24', '2024-08..2024-10 Aug’24-Oct’24'],
  ['May - July 2024', '2024-05..2024-07 May - July 2024'],
  ['2023–24', '2023..2024 2023–24'],
  ['2011-12', '2011..2012 2011-12'],
  ['2011-10', '..2011-10 2011-10'],
  ['2021-04-05', '..2021-04 2021-04-05'],
  ['06/2019 - 08/2021', '2019-06..2021-08 06/2019 - 08/2021'],
  ['30/06/2024', '..2024-06 30/06/2024'],
  ['06/30/2024', '..2024-06 06/30/2024'],
  ['12.2014 - present', '2014-12..present 12.2014 - present'],
  ['Mar-2022 to till date', '2022-03..present Mar-2022 to till date'],
  ['September 2022 – Present', '2022-09..present September 2022 – Present'],
  ['06/2021-Serving Notice Period', '2021-06..present 06/2021-Serving'],
  ['Apr. 2010 / Oct. 2012', '2010-04..2012-10 Apr. 2010 / Oct. 2012'],
  ['2025.12～至今', '2025-12..present 2025.12～至今'],
  ['2020 - ongoing', '2020..present 2020 - ongoing'],
  ['2020 - now', '2020..present 2020 - now'],
  ['Jan. – Aug. 2016', '2016-01..2016-08 Jan. – Aug. 2016'],
  ['Q2 2021 – Q1 2023', '2021..2023 Q2 2021 – Q1 2023'],
  ['Nov 2021 – Expected May 2027', '2021-11..2027-05 Nov 2021 – Expected May 2027'],
  ['2025 - In corso', '2025..present 2025 - In corso'],
  ['(2021 –)', '2021..present 2021 –'],
  ['since 2020', '2020..present since 2020'],
  ['from May 2024 to June 2024', '2024-05..2024-06 from May 2024 to June 2024'],
  ['15 January 2024', '..2024-01 15 January 2024'],
  ['January 15th, 2024', '..2024-01 January 15th, 2024'],
  ['Summer 2023', '..2023 Summer 2023'],
  ['2018년 2월 - 현재', '2018-02..present 2018년 2월 - 현재'],
  ['2017년 10월 - 2017년 12월', '2017-10..2017-12 2017년 10월 - 2017년 12월'],
  ['Expected May 2026', '..2026-05 May 2026'],
  ['enero de 2020 – actualidad', '2020-01..present enero de 2020 – actualidad'],
  ['janv. 2020 à août 2021', '2020-01..2021-08 janv. 2020 à août 2021'],
  ['März 2017 bis heute', '2017-03..present März 2017 bis heute'],
  ['2020年3月 – 至今', '2020-03..present 2020年3月 – 至今'],
  ['2018, then 2019 - 2020', '..2018 2018', '2019..2020 2019 - 2020'],
  ['2,024 users and ES2020'],
  ['Saved $2000 in 2000ms'],
  ['I may use 3 tools'],
  ['ISO 9001'],
  ['8.5 out of 10, 2017-2021', '2017..2021 2017-2021'],
];

describe('findPeriods', () => {
  it.each(periods)('%s', (text, ...found) => {
    const read = findPeriods(text).map(
      ({ start, end, span }) => `${start?.value ?? ''}..${end?.value ?? ''} ${text.slice(span.start, span.end)}`,
    );
    expect(read).toEqual(found);
  });
});
