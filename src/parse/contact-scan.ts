import type { Prose, Range } from '../model/source.js';
import { findForeignPhones, findPhones } from '../text/phones.js';

/** Something in a line that reaches the author. Spans are plain offsets into the line. */
export interface Contact {
  readonly type: 'email' | 'phone' | 'link';
  /** The address, the number or the URL. */
  readonly value: string;
  readonly span: Range;
}

const longestLocalPart = 64;
const longestAddress = 250;

/** Emails, phones and links of one line, in order. */
export function scanContacts(line: Prose, region: string): Contact[] {
  const links = linksOf(line);
  const emails = [...emailsIn(line.value), ...hiddenEmailsIn(line.value)].filter(apartFrom(links));
  const bare = addressesIn(line.value).filter(apartFrom([...links, ...emails]));
  const taken = [...links, ...emails, ...bare];
  const known = findPhones(line.value, region);
  const phones = (known.length > 0 ? known : findForeignPhones(line.value))
    .map((phone): Contact => ({ type: 'phone', ...phone }))
    .filter((phone) => !taken.some((other) => touches(other.span, phone.span) && other.type !== 'phone'));
  return [...taken.filter((contact) => !phones.some((phone) => touches(phone.span, contact.span))), ...phones].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

function linksOf(line: Prose): Contact[] {
  return line.links.flatMap(({ url, start, end }): Contact[] => {
    const span = { start, end };
    if (/^tel:/i.test(url)) {
      const shown = line.value.slice(start, end);
      return [{ type: 'phone', value: /\d{5}/.test(shown.replace(/\D/g, '')) ? shown : url.slice(4), span }];
    }
    if (/^mailto:/i.test(url)) {
      const address = url.slice(7).replace(/^\/+/, '').split('?')[0] ?? '';
      return address === '' ? [] : [{ type: 'email', value: address, span }];
    }
    if (emailsIn(url).some((email) => email.value === url)) return [{ type: 'email', value: url, span }];
    return isAddress(url) ? [{ type: 'link', value: url, span }] : [];
  });
}

/** Around each "@": quick on text without one. */
function emailsIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocalPart && /[\w.+%-]/.test(text[start - 1] ?? '')) start -= 1;
    const domain = /^(?:[\w-]+\.)+[A-Za-z]{2,}/.exec(text.slice(at + 1, at + longestAddress))?.[0];
    if (start === at || domain === undefined) continue;
    const span = { start, end: at + 1 + domain.length };
    found.push({ type: 'email', value: text.slice(span.start, span.end), span });
  }
  return found;
}

/** "asha [at] example [dot] com", "asha at example dot com": typed so that no program finds it. */
function hiddenEmailsIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (const { index, 0: at } of text.matchAll(hiddenAt)) {
    const from = Math.max(0, index - longestLocalPart);
    const spoken = /^ at/i.test(at);
    const local = (spoken ? spokenLocal : hiddenLocal).exec(text.slice(from, index))?.[0];
    const behind = text.slice(index + at.length, index + at.length + longestAddress);
    const domain = (spoken ? spokenDomain : hiddenDomain).exec(behind)?.[0];
    if (local === undefined || domain === undefined) continue;
    const span = { start: index - local.length, end: index + at.length + domain.length };
    found.push({ type: 'email', value: `${local}@${domain.replace(hiddenDot, '.')}`, span });
  }
  return found;
}

const hiddenAt = /\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?| at (?=[\w-]+ dot )/gi;
const hiddenLocal = /[\w.+%-]+$/;
/** Alone before its "at": "Meet me at Kaveri dot org" is no address. */
const spokenLocal = /(?<=^|[:|•·,]\s*)[\w.+%-]+$/;
const hiddenDot = /\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?| dot /gi;
const hiddenDomain = /^[\w-]+(?:(?:\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\.| dot )[\w-]+)+/i;
const spokenDomain = /^[\w-]+(?: dot [\w-]+)+/i;

/** Addresses typed without markup: "https://…", "www.…", "github.com/name". */
function addressesIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (const match of text.matchAll(/[^\s|<>()[\],;·•]+/g)) {
    const word = match[0].replace(/[.:!?'"*]+$/, '');
    if (word.length > longestAddress || !isAddress(word)) continue;
    found.push({ type: 'link', value: word, span: { start: match.index, end: match.index + word.length } });
  }
  return found;
}

/** A bare host counts with a path or with an ending that no technology has ("Node.js", "ASP.NET"). */
function isAddress(word: string): boolean {
  if (/^(?:https?:\/\/|www\.)[^\s/]+\./i.test(word)) return true;
  const parts = /^((?:[a-z\d-]+\.)+)([a-z]{2,})(\/\S*)?$/i.exec(word);
  if (parts === null) return false;
  return (
    parts[3] !== undefined ||
    /^(?:com|org|in|dev|me|io|tech|app|co|site|xyz|info|de|fr|es|it|br|uk|page)$/.test(parts[2] ?? '')
  );
}

function apartFrom(others: readonly Contact[]): (contact: Contact) => boolean {
  return (contact) => !others.some((other) => touches(other.span, contact.span));
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
