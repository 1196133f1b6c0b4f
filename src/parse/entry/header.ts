import { toSource } from '../../model/place.js';
import type { Entry, SectionKind } from '../../model/resume.js';
import type { Located, Range } from '../../model/source.js';
import { type FoundPeriod, findPeriods } from '../../text/dates.js';
import type { Line } from '../line.js';
import { locate } from '../prose.js';
import { bareSpan } from '../sections.js';
import { type Assigned, assignAll } from './assign.js';
import { type Piece, piecesOf } from './pieces.js';
import { isRemark, readStack, stackSpans } from './stack.js';
import type { HeaderWords } from './words.js';

export type HeaderFields = Pick<Entry, 'title' | 'organization' | 'location' | 'start' | 'end' | 'url' | 'skills'>;

/** The lines of one entry's header. `inherited` are those of a heading around several entries: the employer over its roles. */
export interface HeaderLines {
  readonly lines: readonly Line[];
  readonly inherited: readonly Line[];
}

/** What the headers of a section's entries say. */
export function readHeaders(headers: readonly HeaderLines[], kind: SectionKind, words: HeaderWords): HeaderFields[] {
  const read = headers.map((header) => ({
    header,
    own: cut(header.lines, kind, words),
    inherited: cut(header.inherited, kind, words),
  }));
  const assigned = assignAll(
    read.map(({ own, inherited }) => ({ own: own.pieces, inherited: inherited.pieces })),
    kind,
    words,
  );
  return read.map(({ header: { lines, inherited }, own }, index) => {
    const { title, organization, location, stack } = assigned[index] ?? nothing;
    const dated = periodOf(lines) ?? periodOf(inherited);
    return {
      title: title === null ? null : placed(title),
      organization: organization === null ? null : placed(organization),
      location: location === null ? null : placed(location),
      start: dated?.start ?? null,
      end: dated?.end ?? null,
      url: urlOf(lines),
      skills: [...own.skills, ...stack.flatMap((piece) => readStack(piece.line, piece.span))],
    };
  });
}

const nothing: Assigned = { title: null, organization: null, location: null, stack: [] };

/** The pieces of header lines, without their dates and technologies. */
function cut(lines: readonly Line[], kind: SectionKind, words: HeaderWords) {
  const skills: Located<string>[] = [];
  const pieces = lines.flatMap((line, row): Piece[] => {
    const taken = datesOf(line).flatMap((period) => takenBy(line.value, period.span, kind));
    if (kind !== 'education') {
      for (const span of stackSpans(line, kind)) {
        if (taken.some((other) => touches(other, span))) continue;
        taken.push(span);
        skills.push(...readStack(line, span));
      }
    }
    return piecesOf(line, row, gapsBetween(line, taken), kind, words);
  });
  return { pieces, skills };
}

export function datesOf(line: Line): FoundPeriod[] {
  return findPeriods(line.value).map((period) => pastStyled(line, period));
}

/** In "*Engineer 2* Aug 2023" the "2" goes with what is in italics, and is no day. */
function pastStyled(line: Line, period: FoundPeriod): FoundPeriod {
  const { start, end } = period.span;
  const styled = [...line.strong, ...line.emphasis].find((span) => span.start < start && span.end > start);
  if (styled === undefined || styled.end >= end || !/^\d{1,2}$/.test(line.value.slice(start, styled.end)))
    return period;
  const from = styled.end + line.value.slice(styled.end).search(/\S/);
  const cut = (date: FoundPeriod['end']): FoundPeriod['end'] =>
    date?.span.start === start ? { ...date, span: { start: from, end: date.span.end } } : date;
  return { start: cut(period.start), end: cut(period.end), span: { start: from, end } };
}

function periodOf(lines: readonly Line[]): Pick<Entry, 'start' | 'end'> | null {
  const found = lines.flatMap((line) => datesOf(line).map((period) => ({ line, period })));
  const best = found.find(({ period }) => period.start !== null) ?? found[0];
  if (best === undefined) return null;
  const at = (date: FoundPeriod['end']): Located<string> | null =>
    date === null ? null : { value: date.value, at: toSource(best.line, date.span) };
  return { start: at(best.period.start), end: at(best.period.end) };
}

function placed(piece: Piece): Located<string> {
  return locate(piece.line, piece.span);
}

/** In "Engineer (Kaveri Pay, 2021 - 2023)" the brackets hold the company too. */
function takenBy(text: string, span: Range, kind: SectionKind): Range[] {
  const whole = bracketed(text, span);
  const before = text.slice(whole.start + 1, span.start).replace(/[\s,;:|–—-]+$/, '');
  if (kind === 'projects' || whole.start === span.start || !/^\p{Lu}/u.test(before) || isRemark(before)) return [whole];
  return [
    { start: whole.start, end: whole.start + 1 },
    { start: span.start, end: whole.end },
  ];
}

/** The brackets around a date go with it, and what else they say ("Major Project, 2024"). */
function bracketed(text: string, span: Range): Range {
  const open = Math.max(text.lastIndexOf('(', span.start), text.lastIndexOf('[', span.start));
  const closed = Math.max(text.lastIndexOf(')', span.start), text.lastIndexOf(']', span.start));
  if (open === -1 || closed > open) return span;
  const end = text.slice(span.end).search(/[)\]]/);
  return { start: open, end: end === -1 ? span.end : span.end + end + 1 };
}

function gapsBetween(line: Line, taken: readonly Range[]): Range[] {
  const whole = bareSpan(line.value);
  const gaps: Range[] = [];
  let done = whole.start;
  for (const span of [...taken].sort((one, other) => one.start - other.start)) {
    if (span.start > done) gaps.push({ start: done, end: span.start });
    done = Math.max(done, span.end);
  }
  if (done < whole.end) gaps.push({ start: done, end: whole.end });
  return gaps;
}

function urlOf(lines: readonly Line[]): Located<string> | null {
  for (const line of lines) {
    const [link] = line.links;
    if (link !== undefined && link.url !== '') return { value: link.url, at: toSource(line, link) };
  }
  return null;
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
