import type { PartialDate } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { type FoundDate, findPeriods } from '../../text/dates.js';
import type { Passage } from '../prose.js';
import { keys } from './keys.js';
import type { ObjectNode, TreeNode } from './node.js';
import { isEmpty, located, memberOf, plainKey, type Reader, textOf } from './reading.js';

type Found = Located<PartialDate | 'present'>;
interface Period {
  readonly start: Located<PartialDate> | null;
  readonly end: Found | null;
}

const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/;
const hint = 'Write dates as 2024-06 or 2024.';
const ongoing = /^(?:present|current|currently|now|today|ongoing|till date|till now)$/i;

/** When an entry began and ended. With a start and no end it goes on: that is how JSON Resume says "present". */
export function periodOf(node: ObjectNode, reader: Reader): Period {
  noteEmpty(node, reader);
  const spoken = spokenPeriod(node, reader);
  if (spoken !== null) return spoken;
  const start = dateOf(node, keys.start, reader);
  const end = dateOf(node, [...keys.end, ...keys.period], reader);
  const known = start === null || start.value === 'present' ? null : { value: start.value, at: start.at };
  if (end !== null || known === null) return { start: known, end };
  return { start: known, end: { value: 'present', at: known.at } };
}

function noteEmpty(node: ObjectNode, reader: Reader): void {
  const known = [...keys.start, ...keys.end].map(plainKey);
  for (const { key, value } of node.members) {
    if (!known.includes(plainKey(key.value)) || value.type === 'array' || !isEmpty(value)) continue;
    const hint = `Write a date such as 2024-06, or leave "${key.value}" out.`;
    if (value.type === 'text') reader.note(value.at, `"${key.value}" is empty.`, hint);
    else if (reader.quotes) reader.deviate(value.at, `"${key.value}" is null.`, hint);
  }
}

/** "dates: Jan 2023 – Present", "work_time: [2023-01, null]": both ends in one field. JSON Resume knows no such thing. */
function spokenPeriod(node: ObjectNode, reader: Reader): Period | null {
  for (const { key, value } of node.members) {
    if (!isPeriod(plainKey(key.value)) || isEmpty(value)) continue;
    if (value.type === 'object') return periodOf(value, reader);
    if (value.type === 'array') return pairOf(value.items, key.value, reader);
    const passage = value.type === 'text' ? value.passage : null;
    const period = passage === null ? undefined : findPeriods(passage.value)[0];
    if (passage === null || !period?.start) continue;
    const found = (date: FoundDate | null): Found | null =>
      date === null ? null : { value: date.value, at: passage.at };
    const start = found(period.start);
    return { start: start === null || start.value === 'present' ? null : start, end: found(period.end) };
  }
  return null;
}

function isPeriod(key: string): boolean {
  return periodKeys.has(key) || /.(?:time|period|dates)$/.test(key);
}

const periodKeys: ReadonlySet<string> = new Set(keys.period.map(plainKey));

function pairOf([first, last]: readonly TreeNode[], key: string, reader: Reader): Period {
  const [start, end] = [first, last].map((node) => {
    const passage = node === undefined || node.type === 'object' ? null : textOf(node, reader);
    return passage === null || passage.value.trim() === '' ? null : dateIn(passage, key, reader);
  });
  if (!start || start.value === 'present') return { start: null, end: end ?? null };
  return { start, end: end ?? (last === undefined ? null : { value: 'present', at: start.at }) };
}

function dateOf(node: ObjectNode, names: readonly string[], reader: Reader): Found | null {
  const member = memberOf(node, names);
  if (member === null) return null;
  if (member.value.type === 'object') return dateOfParts(member.value);
  const passage = textOf(member.value, reader);
  return passage === null ? null : dateIn(passage, member.key.value, reader);
}

function dateIn(passage: Passage, key: string, reader: Reader): Found | null {
  const { value: written, at } = located(passage);
  const parts = iso.exec(written);
  if (parts !== null) {
    const month = parts[2] === undefined ? null : Number(parts[2]);
    if (month === null || (month >= 1 && month <= 12)) return { value: written.slice(0, month === null ? 4 : 7), at };
    reader.note(at, `"${written}" has no such month.`, hint);
    return { value: written.slice(0, 4), at };
  }
  if (ongoing.test(written)) {
    reader.deviate(at, `"${written}" is not a date.`, `Leave "${key}" out when you still do this.`);
    return { value: 'present', at };
  }
  const [period] = findPeriods(written);
  const date = period?.end ?? period?.start ?? null;
  if (date === null) reader.note(at, `"${quoted(written)}" is not a date.`, hint);
  else reader.deviate(at, `"${quoted(written)}" is not written as a date.`, hint);
  return date === null ? null : { value: date.value, at };
}

/** `{ "year": 2022, "month": 3 }` */
function dateOfParts(node: ObjectNode): Found | null {
  const number = (name: string): number | null => {
    const value = memberOf(node, [name])?.value;
    if (value === undefined || isEmpty(value)) return null;
    const written = value.type === 'text' ? value.passage.value : value.type === 'plain' ? value.written : '';
    return /^\d{1,4}$/.test(written.trim()) ? Number(written) : null;
  };
  const [year, month] = [number('year'), number('month')];
  if (year === null || year < 1900) return null;
  const whole = month !== null && month >= 1 && month <= 12;
  return { value: whole ? `${year}-${String(month).padStart(2, '0')}` : String(year), at: node.at };
}

/** A message holds no whole paragraph. */
function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

const longestQuote = 40;
