import type { Basics, PrivateField } from '../model/resume.js';
import type { Located } from '../model/source.js';
import { type Inline, str, typstInline, words } from './ast.js';
import { linkTo, printedUrl } from './links.js';

export type PrivateValues = Readonly<Partial<Record<PrivateField, string>>>;

/** The contacts that `shown` lets through, in the order people read them, with a thin bar between two. */
export function contactLine(basics: Basics, shown: (field: Located<unknown>) => boolean): Inline[] {
  const { email, phone, location, url, profiles } = basics;
  const value = (field: Located<string> | null): string[] => (field !== null && shown(field) ? [field.value] : []);
  const sites = profiles.filter((profile) => shown({ value: null, at: profile.at }));
  return joinItems([
    ...value(email).map(emailLink),
    ...value(phone).map(phoneLink),
    ...value(location).map(words),
    ...value(url).map((site) => siteLink('', site)),
    ...sites.map(({ network, url: site }) => siteLink(network, site)),
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

/** Items stay whole on a line; the bar between them is drawn lightly. */
function joinItems(items: readonly (readonly Inline[])[]): Inline[] {
  return items.flatMap((item, index) => {
    const whole = [typstInline('#box['), ...item, typstInline(']')];
    return index === 0 ? whole : [typstInline('#bar'), ...whole];
  });
}

function emailLink(email: string): readonly Inline[] {
  return linkTo(`mailto:${email}`, [str(email)]);
}

function phoneLink(phone: string): readonly Inline[] {
  return linkTo(`tel:${phone.replace(/[^\d+]/g, '')}`, words(phone));
}

/** The address in full, as a text parser cannot follow a link; after the network's name where the address does not tell it. */
function siteLink(network: string, url: string): readonly Inline[] {
  const printed = printedUrl(url);
  const link = linkTo(URL.canParse(url) ? url : `https://${url}`, [str(printed)]);
  const told = network === '' || printed.toLowerCase().includes(network.toLowerCase());
  return told ? link : [...words(`${network}: `), ...link];
}
