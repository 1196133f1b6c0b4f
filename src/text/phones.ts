import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface FoundPhone {
  /** As written. */
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Numbers of other kinds: what stands before them says so. */
const otherNumbers =
  /\b(?:isbn|issn|orcid|doi|arxiv|pmid|cve|roll|reg|prn|usn|uan|student|employee|enrol|hall ticket|admission|certificate|credential|licen[cs]e|passport|account|a\/c|aadhaar|pan|gst|vat|tax|pin|zip|score|rank|serial|order|invoice|patent|pages?|pp|ip|id)[\s.:#/a-z]{0,14}$/i;
/** "12 345 678 users": what comes after it is counted. */
const counted = /^ (?!(?:or|and|email|e-mail|mail|tel|mob|mobile|phone|home|work|cell|whatsapp|fax)\b)\p{Ll}{3,}/u;
/** "192.168.100.200". */
const machine = /^(?:\d{1,3}\.){3}\d{1,3}(?![.\d])/;
/** "1234-1245": two numbers that are near each other. */
const mostPages = 100;
/** Two years with a dash are a period. */
const years = /^(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d/;
/** "1999.06.03", "03-06-1999". */
const calendar = /^(?:(?:19|20)\d\d[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d)$/;
const longestDigits = 15;
const shortestDigits = 7;

/** Phone numbers in a line of contacts; national ones are read as numbers of `region` (ISO 3166-1 alpha-2). */
export function findPhones(text: string, region: string): FoundPhone[] {
  const country: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(/(?:\(\+?|\+)?\d[\d\s().+\-–]*\d/g)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    if (/[\p{L}\d@_/=]/u.test(before) || /[\p{L}@_/]/u.test(after)) continue;
    if (isOtherNumber(text, match.index, match[0]) || !isPhone(match[0], country)) continue;
    found.push({ value: match[0], span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** What announces a number as a phone. */
const announced =
  /(?:phone|mobile|mob|tel|téléphone|telefon|teléfono|telefone|celular|cell|handy|whatsapp|contact(?: no)?|ph|电话|手机|電話|[\u{1F4DE}\u{1F4F1}\u{1F4F2}\u{1F4F3}\u260E\u2706]\uFE0F?)(?:[\s.:*#)-]|no\b|number\b)*$/iu;
/** Digits of a number that nothing announces, alone between separators. */
const shortestAlone = 9;

/**
 * Numbers that may be of any country, where contacts stand: those that a word announces, and those that are alone between two
 * separators.
 */
export function findForeignPhones(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(/(?:\(\+?|\+)?\d[\d\s().\-–]*\d/g)) {
    const [written] = match;
    const end = match.index + written.length;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const digits = written.replace(/\D/g, '').length;
    if (isOtherNumber(text, match.index, written) || digits < shortestDigits || digits > longestDigits) continue;
    const alone =
      digits >= shortestAlone && /(?:^|[|•·,;])\s*$/.test(before) && /^\s*(?:$|[|•·,;])/.test(text.slice(end));
    if (alone || announced.test(before)) found.push({ value: written, span: { start: match.index, end } });
  }
  return found;
}

/** A period, an address of a machine, a range of pages, a number that its label names, a count. */
function isOtherNumber(text: string, at: number, written: string): boolean {
  if (years.test(written) || calendar.test(written) || machine.test(written) || isPageRange(written)) return true;
  if (otherNumbers.test(text.slice(Math.max(0, at - 30), at))) return true;
  return /^\d/.test(written) && counted.test(text.slice(at + written.length, at + written.length + 12));
}

function isPageRange(written: string): boolean {
  const [, first, last] = /^(\d{1,6})\s?[-–]\s?(\d{1,6})$/.exec(written) ?? [];
  const pages = Number(last) - Number(first);
  return pages > 0 && pages < mostPages;
}

function isPhone(written: string, country: CountryCode | undefined): boolean {
  if (written.length > 2 * longestDigits) return false;
  const digits = written.replace(/\D/g, '').length;
  if (digits < shortestDigits || digits > longestDigits) return false;
  const phone = parsePhoneNumberFromString(written, country === undefined ? {} : { defaultCountry: country });
  if (phone === undefined) return false;
  // Numbers set aside for fiction and tests are possible, never assigned: a "+" is proof enough that a phone is meant.
  return /^\(?\+/.test(written) ? phone.isPossible() : phone.isValid();
}
