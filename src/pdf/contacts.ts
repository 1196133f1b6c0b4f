import { findPhones } from '../text/phones.js';

/** Lines that can hold the name and contacts where no heading was found. */
const topLines = 12;
const separators = /\s*[|•·∙⋄◆♦]\s*|\.?\s+(?=(?:phone|mobile|tel|e-?mail|contact)\b)/iu;
const notNames =
  /\b(?:resume|résumé|curriculum|vitae|cv|engineer|developer|analyst|intern|trainee|student|graduate|manager|designer|architect|consultant|tester|lead|contact|page|github|gitlab|linkedin|leetcode|portfolio|website|e-?mail|phone)\b/i;

export function findEmail(lines: readonly string[]): string | null {
  for (const line of lines) {
    for (const token of line.split(/[\s|,;()<>[\]]+/)) {
      const [user = '', domain = '', ...rest] = token.replace(/^(?:mailto|e-?mail):/i, '').split('@');
      if (rest.length === 0 && /^[\w.+%-]+$/.test(user) && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(domain))
        return `${user}@${domain}`;
    }
  }
  return null;
}

export function findPhone(lines: readonly string[], region: string): string | null {
  for (const line of lines) {
    const [phone] = findPhones(line, region);
    if (phone !== undefined) return phone.value;
  }
  return null;
}

/** The first line at the top that can be a person's name: letters, at most six words, a capital first. */
export function findName(top: readonly string[]): string | null {
  for (const line of top.slice(0, topLines)) {
    const [first = ''] = line
      .replace(/^(?:resume|résumé|cv|curriculum vitae)\s*(?:of|[-–—:|])\s*/i, '')
      .split(/\s*[|•·,]\s*|\s[–—-]\s/u);
    const words = first.split(' ');
    if (words.length > 6 || first.length < 3 || notNames.test(first)) continue;
    if (/^\p{Lu}[\p{L}\p{M}.'’ -]+$/u.test(first)) return first;
  }
  return null;
}

/** "Pune, Maharashtra", or what stands after "Location:"; best in the line of the other contacts. */
export function findLocation(top: readonly string[]): string | null {
  const lines = top.slice(0, topLines);
  const beside = lines.filter((line) => /@|\d{5}/.test(line));
  const parts = [...beside, ...lines].flatMap((line) => line.split(separators));
  for (const part of parts) {
    const labelled = /^(?:location|address|city|based in)\s*(?::\s*|\s)(\S.*)$/i.exec(part)?.[1];
    if (labelled !== undefined) return labelled;
    const places = part.split(/\s*,\s*/);
    const known = places.filter((place) => !notNames.test(place));
    const named = known.every((place) => /^\p{Lu}[\p{L}\p{M}. -]*$/u.test(place));
    if (places.length >= 2 && places.length <= 4 && known.length > 0 && named) return known.join(', ');
  }
  return null;
}

/** Web addresses that the text shows. */
export function findAddresses(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/[\s|,;()<>[\]]+/))
    .map((token) => token.replace(/[.:]+$/, ''))
    .filter(
      (token) => /^https?:\/\/\S/i.test(token) || /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S/i.test(token),
    );
}
