import type { PartialDate } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { findPeriods } from '../../text/dates.js';
import type { ObjectNode } from './node.js';
import { memberOf, type Reader, textOf } from './reading.js';

type Found = Located<PartialDate | 'present'>;

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** When an entry began and ended. With a start and no end it goes on: that is how JSON Resume says "present". */
export function periodOf(node: ObjectNode, reader: Reader): { start: Located<PartialDate> | null; end: Found | null } {
  const start = dateOf(node, ['startDate', 'start', 'from'], reader);
  const end = dateOf(node, ['endDate', 'end', 'to', 'date', 'releaseDate'], reader);
  const known = start === null || start.value === 'present' ? null : start;
  if (end !== null || known === null) return { start: known, end };
  return { start: known, end: { value: 'present', at: known.at } };
}

function dateOf(node: ObjectNode, keys: readonly string[], reader: Reader): Found | null {
  for (const { key, value } of node.members) {
    const empty = value.type === 'text' && value.passage.value.trim() === '';
    if (keys.includes(key.value) && empty)
      reader.note(value.at, `"${key.value}" is empty.`, `Write a date such as 2024-06, or leave "${key.value}" out.`);
  }
  const member = memberOf(node, keys);
  const passage = member === null ? null : textOf(member.value, reader);
  if (member === null || passage === null) return null;
  const written = passage.value.trim();
  const hint = 'Write dates as 2024-06 or 2024.';
  const parts = iso.exec(written);
  if (parts !== null) {
    const month = parts[2] === undefined ? null : Number(parts[2]);
    if (month === null || (month >= 1 && month <= 12))
      return { value: written.slice(0, month === null ? 4 : 7), at: passage.at };
    reader.note(passage.at, `"${written}" has no such month.`, hint);
    return { value: written.slice(0, 4), at: passage.at };
  }
  if (/^(?:present|current|currently|now|today|ongoing|till date)$/i.test(written)) {
    reader.note(passage.at, `"${written}" is not a date.`, `Leave "${member.key.value}" out when you still do this.`);
    return { value: 'present', at: passage.at };
  }
  reader.note(passage.at, `"${written}" is not written as a date.`, hint);
  const [period] = findPeriods(written);
  const date = period?.end ?? period?.start ?? null;
  return date === null ? null : { value: date.value, at: passage.at };
}
