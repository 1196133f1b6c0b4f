import type { Basics } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { keys } from './keys.js';
import type { ObjectNode } from './node.js';
import { joined, located, memberOf, type Reader, textOf } from './reading.js';

/** "Portland, OR" of a location's parts, at the place of the first of them, and the address if it says more. */
export function placesOf(places: readonly ObjectNode[], reader: Reader): Pick<Basics, 'location' | 'address'> {
  for (const place of places) {
    const value = memberOf(place, keys.place)?.value;
    if (value?.type === 'text') return { location: located(value.passage), address: null };
    if (value?.type !== 'object') continue;
    const parts = (names: readonly string[]): Located<string>[] => names.flatMap((name) => partOf(value, name, reader));
    const whole = parts(keys.addressParts);
    const location = joined(parts(keys.placeParts), ', ') ?? whole[0] ?? parts(['name'])[0] ?? null;
    const address = joined(whole.filter(isNew), ', ');
    return { location, address: address === null || address.value === location?.value ? null : address };
  }
  return { location: null, address: null };
}

function partOf(node: ObjectNode, name: string, reader: Reader): Located<string>[] {
  const value = memberOf(node, [name])?.value;
  const passage = value === undefined || value.type === 'object' ? null : textOf(value, reader);
  return passage === null ? [] : [located(passage)];
}

/** "7 Lake Road, Pune" says the city already. */
function isNew({ value }: Located<string>, index: number, parts: readonly Located<string>[]): boolean {
  const words = ` ${bare(value)} `;
  return !parts.slice(0, index).some((part) => ` ${bare(part.value)} `.includes(words));
}

function bare(text: string): string {
  return text.replace(/[\s,;]+/g, ' ').trim();
}
