import type { Basics, PrivateField, Profile } from '../model/resume.js';
import type { Located } from '../model/source.js';
import { type Block, type Inline, para, space, str, typstInline, words } from './ast.js';
import { escapeTypst } from './escape.js';
import { addressLink, linkTo, printedUrl } from './links.js';

export type PrivateValues = Readonly<Partial<Record<PrivateField, string>>>;

/** The contacts that `shown` lets through, in the order people read them, with a thin bar between two. */
export function contactLine(basics: Basics, shown: (field: Located<unknown>) => boolean): Inline[] {
  const { email, phone, location, address, url, profiles } = basics;
  const value = (field: Located<string> | null): string[] => (field !== null && shown(field) ? [field.value] : []);
  const sites = profiles.filter((profile) => shown({ value: null, at: profile.at }));
  return joinItems([
    ...value(email).map(emailLink),
    ...value(phone).map(phoneLink),
    ...value(address ?? location).map(words),
    ...value(url).map((site) => siteLink({ network: '', url: site })),
    ...sites.map(siteLink),
  ]);
}

/** The values that the config supplies to the page alone. */
export function privateLine(values: PrivateValues): Inline[] {
  const given = (value: string | undefined): string[] =>
    value === undefined || value.trim() === '' ? [] : [value.trim()];
  return joinItems([
    ...given(values.email).map(emailLink),
    ...given(values.phone).map(phoneLink),
    ...given(values.address).map(words),
  ]);
}

/** "A | B | C" */
export function joinItems(items: readonly (readonly Inline[])[]): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : [space, str('|'), space, ...item]));
}

/** "A | B | C", however it was written: items that stay whole on a line, with no bar at a line's end. Its lines become blocks. */
export function withBars(block: Block): readonly Block[] {
  if (block.t !== 'Para' || !block.c.some(isBar)) return [block];
  return splitAt(block.c, ({ t }) => t === 'LineBreak').map((line) => para(barred(line)));
}

function barred(line: readonly Inline[]): readonly Inline[] {
  const bar = line.find(isBar);
  if (bar?.t !== 'Str') return line;
  const items = splitAt(line, isBar)
    .map(trimSpaces)
    .filter((item) => item.length > 0);
  const call = typstInline(`#contacts([${escapeTypst(bar.c)}])`);
  return [call, ...items.flatMap((item) => [typstInline('['), ...item, typstInline(']')])];
}

function splitAt(content: readonly Inline[], isEnd: (node: Inline) => boolean): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const node of content) {
    if (isEnd(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

function isBar(node: Inline): boolean {
  return node.t === 'Str' && /^[|·•∙⋅◆♦]$/u.test(node.c);
}

function trimSpaces(item: readonly Inline[]): readonly Inline[] {
  const shown = (node: Inline): boolean => node.t !== 'Space' && node.t !== 'SoftBreak';
  return item.slice(item.findIndex(shown), item.findLastIndex(shown) + 1);
}

function emailLink(email: string): readonly Inline[] {
  return linkTo(`mailto:${email}`, [str(email)]);
}

function phoneLink(phone: string): readonly Inline[] {
  return linkTo(`tel:${phone.replace(/[^\d+]/g, '')}`, words(phone));
}

/**
 * The address in full, as a text parser cannot follow a link; after the network's name where the address does not tell it. Before the
 * user's name where it does not tell that.
 */
function siteLink({ network, url, user }: Pick<Profile, 'network' | 'url' | 'user'>): readonly Inline[] {
  const printed = printedUrl(url);
  const told = network === '' || printed.toLowerCase().includes(network.toLowerCase());
  const before = told ? [] : words(`${network}: `);
  if (user === undefined) return [...before, ...addressLink(url)];
  return [...before, ...words(user), ...(url === '' ? [] : [space, str('('), ...addressLink(url), str(')')])];
}
