import type { Entry } from '../model/resume.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Apr 2021 – Present"; null for an entry without dates. */
export function printedPeriod({ start, end }: Pick<Entry, 'start' | 'end'>): string | null {
  const dates = [start, end].flatMap((date) => (date === null ? [] : [printedDate(date.value)]));
  return dates.length === 0 ? null : dates.join(' – ');
}

/** `YYYY-MM` → "Apr 2021" */
export function printedDate(date: string): string {
  if (date === 'present') return 'Present';
  const [year = '', month] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
