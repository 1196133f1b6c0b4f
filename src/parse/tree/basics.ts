import type { Basics } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { keys } from './keys.js';
import type { ObjectNode, TreeNode } from './node.js';
import { placesOf } from './place.js';
import { profilesOf } from './profiles.js';
import { fieldOf, joined, located, memberOf, proseOf, type Reader } from './reading.js';

/** The `basics` of a JSON Resume, or what other formats have in their place. */
export function basicsOf(node: ObjectNode, reader: Reader): Basics {
  const contact = memberOf(node, keys.contact)?.value;
  const places = contact?.type === 'object' ? [node, contact] : [node];
  const field = (names: readonly string[]): Located<string> | null => {
    for (const place of places) {
      const found = fieldOf(place, names, reader);
      if (found !== null) return found;
    }
    return null;
  };
  const url = field(keys.homepage);
  if (url !== null && !/^[a-z][a-z0-9+.-]*:/i.test(url.value)) {
    reader.deviate(
      url.at,
      `"${url.value}" has no "https://" before it.`,
      'Write the whole address: other tools refuse it.',
    );
  }
  const summary = memberOf(node, keys.about)?.value;
  return {
    name: nameOf(node, reader),
    label: field(keys.label),
    email: contactField(
      field(keys.email) ?? linked(places, /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.\w+$/i),
      /^mailto:/i,
      /@/,
      'an e-mail address',
      reader,
    ),
    phone: contactField(
      field(keys.phone) ?? linked(places, /^(?:tel:|\+|\()[\d ().+-]{8,20}$/i),
      /^tel:/i,
      /\d/,
      'a phone number',
      reader,
    ),
    url,
    ...placesOf(places, reader),
    summary: summary?.type === 'text' ? proseOf(summary.passage) : null,
    profiles: profilesOf(places, reader),
    photo: memberOf(node, keys.photo)?.value.at ?? null,
    private: [],
  };
}

function nameOf(node: ObjectNode, reader: Reader): Located<string> | null {
  const value = memberOf(node, keys.name)?.value;
  const parts = value?.type === 'object' ? value : node;
  const whole = value?.type === 'object' ? null : fieldOf(node, keys.name, reader);
  return whole ?? joined([fieldOf(parts, keys.firstName, reader), fieldOf(parts, keys.lastName, reader)], ' ');
}

/** Without the scheme of its link. What can be no such thing, as "on request", is noted and left out. */
function contactField(
  found: Located<string> | null,
  scheme: RegExp,
  shape: RegExp,
  what: string,
  reader: Reader,
): Located<string> | null {
  if (found === null) return null;
  if (!shape.test(found.value)) {
    // A report may leave: a number in the field of the e-mail address is a contact value still.
    const said = /[\d@]/.test(found.value) ? 'This' : `"${found.value}"`;
    reader.note(found.at, `${said} is not ${what}.`, 'Write it here, or leave the field out.');
    return null;
  }
  const length = scheme.exec(found.value)?.[0].length ?? 0;
  const exact = found.at.end - found.at.start === found.value.length;
  return {
    value: found.value.slice(length),
    at: exact ? { start: found.at.start + length, end: found.at.end } : found.at,
  };
}

/** The first text of this shape among the contacts and links of the person. */
function linked(places: readonly ObjectNode[], shape: RegExp): Located<string> | null {
  const within = (node: TreeNode): TreeNode[] => {
    if (node.type === 'array') return node.items.flatMap(within);
    return node.type === 'object' ? node.members.flatMap(({ value }) => within(value)) : [node];
  };
  const links = places.flatMap((place) =>
    [...keys.contact, ...keys.profiles].flatMap((key) => memberOf(place, [key]) ?? []),
  );
  for (const node of links.flatMap(({ value }) => within(value))) {
    if (node.type === 'text' && shape.test(node.passage.value.trim())) return located(node.passage);
  }
  return null;
}
