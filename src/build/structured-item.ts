import type { Prose, Range } from '../model/source.js';
import { type Inline, space, typstInline } from './ast.js';
import { addressLink, printedUrl } from './links.js';
import { printedDate } from './period.js';
import { proseInlines } from './prose.js';

/** An award, a certificate, a publication: "On Queues, Kaveri Press, Mar 2024 example.com/queues" */
export function structuredItem(item: Prose): Inline[] {
  const unsaid = item.links.filter(({ url }) => !item.value.includes(printedUrl(url)));
  const addresses = unsaid.flatMap(({ url }) => [space, ...addressLink(url)]);
  return [
    ...proseInlines(withPrintedDates(item)),
    ...(addresses.length === 0 ? [] : [typstInline('#light['), ...addresses, typstInline(']')]),
  ];
}

const isoDate = /(?<=^|, )\d{4}-\d{2}(?:-\d{2})?(?=,|$)/g;

/** The dates of entries and of items look alike. */
function withPrintedDates({ value, links }: Prose): Pick<Prose, 'value' | 'links'> {
  const dates = [...value.matchAll(isoDate)].map(({ 0: date, index }) => ({ date, at: index, by: printedDate(date) }));
  const shift = (offset: number): number =>
    dates.reduce((now, { date, at, by }) => (at < offset ? now + by.length - date.length : now), offset);
  const moved = <T extends Range>(span: T): T => ({ ...span, start: shift(span.start), end: shift(span.end) });
  return { value: value.replace(isoDate, (date) => printedDate(date)), links: links.map(moved) };
}
