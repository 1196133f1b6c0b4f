import { findPhones } from '../text/phones.js';

const address = /^[\w.+%-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;
const between = /[\s|,;()<>[\]•·⋄∙]+/;
/** Icons and labels that stand before an address without a space. */
const ahead = /^[^\w.+%-]*(?:(?:mailto|e-?mail):)?/i;

/** The first e-mail address; one that is broken between two lines is put together again. */
export function findEmail(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const tokens = line.split(between).map(bare);
    const at = tokens.findIndex((token) => token.includes('@'));
    const token = tokens[at];
    if (token === undefined) continue;
    const before = at === 0 ? (/(\S+)-$/.exec(lines[index - 1] ?? '')?.[1] ?? '') : '';
    const after = at === tokens.length - 1 ? bare((lines[index + 1] ?? '').trim().split(between)[0] ?? '') : '';
    const email = [before + token, token, token + after].find((form) => address.test(form));
    if (email !== undefined) return email;
  }
  return null;
}

function bare(token: string): string {
  return token.replace(ahead, '').replace(/[.:]$/, '');
}

export function findPhone(lines: readonly string[], region: string): string | null {
  for (const line of lines) {
    const [phone] = findPhones(line, region);
    if (phone !== undefined) return phone.value;
  }
  return null;
}

/** A text may have lost a letter that its link keeps: "asha rao@example.com" for asha_rao. */
export function completedEmail(read: string | null, linked: string | null): string | null {
  if (read === null || linked === null) return read ?? linked;
  const bare = (email: string): string => email.toLowerCase().replace(/[^a-z\d@]/g, '');
  return bare(linked).endsWith(bare(read)) ? linked : read;
}

/** What links such as "mailto:asha@example.com" lead to: a reader of last resort for words that are icons. */
export function linkedContact(links: readonly string[], scheme: 'mailto' | 'tel'): string | null {
  const link = links.find((one) => one.toLowerCase().startsWith(`${scheme}:`));
  const value = link?.slice(scheme.length + 1).split('?')[0] ?? '';
  return value === '' ? null : value;
}

/** Web addresses that the text shows. */
export function findAddresses(lines: readonly string[]): string[] {
  return tokensOf(lines).filter(
    (token) => /^https?:\/\/\S/i.test(token) || /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S/i.test(token),
  );
}

/** Sites without a path, which only lines of contacts have: elsewhere "node.js" and "socket.io" look the same. */
export function findSites(header: readonly string[]): string[] {
  return tokensOf(header).filter((token) => /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?!js$)[a-z]{2,}$/.test(token));
}

function tokensOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(between))
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[.:]+$/gu, ''))
    .filter((token) => !token.includes('@') || token.includes('/'));
}
