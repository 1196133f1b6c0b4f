import type { Resume } from '../model/resume.js';

/** Where time starts when a resume names no date and no other day is known: the clock is never asked. */
const epoch = '1970-01-01';

/** The first day of the newest month or year that an entry names, `YYYY-MM-DD`. */
export function newestDate({ sections }: Pick<Resume, 'sections'>): string {
  const dates = sections
    .flatMap(({ entries }) => entries)
    .flatMap(({ start, end }) => [start?.value, end?.value])
    .filter((date) => date !== undefined && date !== 'present')
    .map((date) => `${date}-01-01`.slice(0, epoch.length));
  return dates.reduce((newest, date) => (date > newest ? date : newest), epoch);
}
