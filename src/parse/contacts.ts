import { toSource } from '../model/place.js';
import type { Basics, Profile } from '../model/resume.js';
import type { Located, Range } from '../model/source.js';
import { type Contact, scanContacts } from './contact-scan.js';
import type { HeaderWords } from './entry/words.js';
import type { Language } from './language.js';
import type { Line } from './line.js';
import { networkNamed, networkOf, profileUrl } from './networks.js';
import { locate } from './prose.js';
import { bareSpan } from './sections.js';

export type Contacts = Pick<Basics, 'label' | 'email' | 'phone' | 'url' | 'location' | 'profiles'>;

/** A line about the author, with the cell before it when it stands in a table. */
export interface ContactLine {
  readonly line: Line;
  readonly label: string | null;
}

const longestLine = 1000;
/** Words: what is longer is the start of a summary. */
const longestLabel = 8;
const separator = /\s*[|·•;\t]\s*|\s+[-–—]\s+|(?<!\b(?:Sr|Jr|Dr|Mr|Ms|Er|St))\.\s+/g;
const labelled = /^(?:([\p{L} .-]{1,20}?)(?:\s*:|\s+[-–—]\s)|((?:based|living|located) in|lives in)\s)\s*/iu;
const placeLabels = new Set([
  'address',
  'location',
  'city',
  'based in',
  'lives in',
  'living in',
  'located in',
  'current location',
  'place',
  'ort',
  'adresse',
]);
const shownForLinks = new Set(
  'blog code cv contact demo email e-mail facebook homepage instagram link links mail me mobile page pdf phone portfolio profile projects resume résumé site tel telegram web website whatsapp'.split(
    ' ',
  ),
);
/** "@asharao", "asha_rao (Expert, 1650)". */
const handle = /^@?[\w.-]{2,40}(?=\s*(?:\(|$))/;
/** "Pune 411001", "CA 94105", "411 001". */
const postcode = /^(?:\p{Lu}[\p{L} .-]{1,20}?[ -]{1,3})?\d{3} ?\d{2,3}$/u;
const placeName = /^[\p{Lu}][\p{L}.'’-]*(?:[ -][\p{L}.'’-]+){0,3}$/u;

/** Who the author is and how to reach them, from the lines above the first section. The first of each kind counts. */
export function readContacts(lines: readonly ContactLine[], language: Language): Contacts {
  const { region, words } = language;
  let label: Located<string> | null = null;
  let email: Located<string> | null = null;
  let phone: Located<string> | null = null;
  let location: Located<string> | null = null;
  let town: Located<string> | null = null;
  const sites: Profile[] = [];

  for (const { line, label: before } of lines) {
    if (line.value.length > longestLine) continue;
    const cell = before === null || tellsItself(before, language) ? null : before;
    const contacts = scanContacts(line, region);
    for (const contact of contacts) {
      const found = { value: contact.value, at: toSource(line, contact.span) };
      if (contact.type === 'email') email ??= found;
      else if (contact.type === 'phone') phone ??= found;
      else sites.push({ network: siteName(contact, line.value, cell), url: contact.value, at: found.at });
    }
    for (const part of partsBetween(line.value, contacts)) {
      const named = namedPart(line.value, part, cell);
      const network = networkNamed(named.label);
      const user = line.value.slice(named.span.start, named.span.end);
      const home = network === '' ? null : profileUrl(network, handle.exec(user)?.[0] ?? '');
      if (home !== null) sites.push({ network, url: home, at: toSource(line, named.span) });
      else if (placeLabels.has(named.label)) location ??= locate(line, named.span);
      else if (named.label === '') {
        const { role, place } = roleAndPlace(line.value, named.span, words);
        if (role !== null && line.value.slice(role.start, role.end).split(' ').length <= longestLabel)
          label ??= locate(line, role);
        if (place !== null) location ??= locate(line, place);
        else if (isTown(user, words) && standsAmong(contacts, named.span)) town ??= locate(line, named.span);
      }
    }
  }
  const own = sites.find((site) => site.network === '');
  return {
    label,
    email,
    phone,
    location: location ?? town,
    url: own === undefined ? null : { value: own.url, at: own.at },
    profiles: sites.filter((site) => site !== own),
  };
}

/** A cell that is a contact, a role or a place is no label of the next. */
function tellsItself(cell: string, { region, words }: Language): boolean {
  const prose = { value: cell, at: { start: 0, end: 0 }, runs: [], code: [], links: [] };
  return scanContacts(prose, region).length > 0 || words.namesRole(cell) || words.namesPlace(cell);
}

/** By its host, else by the word that announces it. */
function siteName(contact: Contact, text: string, cell: string | null): string {
  const byHost = networkOf(contact.value);
  if (byHost !== '') return byHost;
  const shown = networkNamed(text.slice(contact.span.start, contact.span.end));
  if (shown !== '') return shown;
  const before = /([\p{L} ]{2,20}?)\s*:?\s*$/u.exec(
    text.slice(Math.max(0, contact.span.start - 24), contact.span.start),
  );
  return networkNamed(cell ?? before?.[1] ?? '');
}

/** Whether something stands after one of two or more contacts: "a@example.com | +91 … | Madurai". */
function standsAmong(contacts: readonly Contact[], span: Range): boolean {
  return contacts.length >= 2 && contacts.some((contact) => contact.span.end <= span.start);
}

/** One name that is neither a network nor the word on a link. */
function isTown(text: string, vocabulary: HeaderWords): boolean {
  const words = text.split(/[ -]/);
  if (words.length > 3 || !placeName.test(text) || vocabulary.namesRole(text) || networkNamed(text) !== '')
    return false;
  return !words.some((word) => shownForLinks.has(word.toLowerCase()));
}

/** The stretches of a line that no contact takes, cut at separators. */
function partsBetween(text: string, contacts: readonly Contact[]): Range[] {
  const gaps: Range[] = [];
  let done = 0;
  for (const { span } of contacts) {
    gaps.push({ start: done, end: Math.max(done, span.start) });
    done = Math.max(done, span.end);
  }
  gaps.push({ start: done, end: text.length });
  return gaps.flatMap((gap) => splitSpan(text, gap));
}

function splitSpan(text: string, gap: Range): Range[] {
  const parts: Range[] = [];
  let start = gap.start;
  for (const match of text.slice(gap.start, gap.end).matchAll(separator)) {
    // "GitHub - asharao" is one.
    if (/[-–—]/.test(match[0]) && networkNamed(text.slice(start, gap.start + match.index)) !== '') continue;
    parts.push({ start, end: gap.start + match.index });
    start = gap.start + match.index + match[0].length;
  }
  parts.push({ start, end: gap.end });
  return parts.map((part) => trimmed(text, part)).filter((part) => part.end > part.start);
}

function trimmed(text: string, part: Range): Range {
  const { start, end } = bareSpan(text, part.start, part.end);
  let last = end;
  while (last > start && /[\s,.;:(]/.test(text[last - 1] ?? '')) last -= 1;
  let first = start;
  while (first < last && /[\s,.;:)]/.test(text[first] ?? '')) first += 1;
  return { start: first, end: last };
}

function namedPart(text: string, span: Range, cell: string | null): { label: string; span: Range } {
  const match = labelled.exec(text.slice(span.start, span.end));
  if (match === null) return { label: cell?.toLowerCase() ?? '', span };
  return {
    label: (match[1] ?? match[2] ?? '').toLowerCase(),
    span: { start: span.start + match[0].length, end: span.end },
  };
}

/** "DevOps Trainee, Aurangabad" is both; a place is one to three names of its own. */
function roleAndPlace(text: string, span: Range, vocabulary: HeaderWords): { role: Range | null; place: Range | null } {
  const pieces: Range[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/,\s*(?![^()]{0,60}\))/g)) {
    pieces.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  pieces.push({ start, end: span.end });
  const words = (piece: Range): string => text.slice(piece.start, piece.end);
  const first = pieces.findIndex((piece, index) => index === pieces.length - 1 || !vocabulary.namesRole(words(piece)));
  const isRole = vocabulary.namesRole(words(pieces[0] ?? span));
  const rest = pieces.slice(isRole ? Math.max(1, first) : 0);
  const [from, to] = [rest[0], rest.at(-1)];
  const named = rest.every(
    (piece) => (placeName.test(words(piece)) && !vocabulary.namesRole(words(piece))) || postcode.test(words(piece)),
  );
  const said = text.slice(from?.start, to?.end);
  const certain = rest.length >= 2 || isRole || (vocabulary.namesPlace(said) && !vocabulary.namesOrganization(said));
  return {
    role: isRole ? { start: span.start, end: (pieces[Math.max(1, first) - 1] ?? span).end } : null,
    place:
      from !== undefined && to !== undefined && rest.length <= 3 && named && certain
        ? { start: from.start, end: to.end }
        : null,
  };
}
