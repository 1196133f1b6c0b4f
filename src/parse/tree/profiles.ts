import type { Profile } from '../../model/resume.js';
import { networkNamed, networkOf, profileUrl } from '../networks.js';
import { keys } from './keys.js';
import type { Member, ObjectNode, TreeNode } from './node.js';
import { fieldOf, isEmpty, memberOf, objectsOf, type Reader } from './reading.js';

/** Lists of networks, `{ github: name }`, and `github: name` beside the name and the phone. */
export function profilesOf(places: readonly ObjectNode[], reader: Reader): Profile[] {
  return places.flatMap((place) => {
    const value = memberOf(place, keys.profiles)?.value;
    const listed = value === undefined || isEmpty(value) ? [] : listedProfiles(value, reader);
    return [...listed, ...place.members.flatMap(keyedProfile)];
  });
}

function listedProfiles(value: TreeNode, reader: Reader): Profile[] {
  if (value.type === 'object' && memberOf(value, ['network', 'url']) === null)
    return value.members.flatMap(keyedProfile);
  const addresses = value.type === 'array' ? value.items.flatMap((item) => (item.type === 'text' ? [item] : [])) : [];
  return [
    ...addresses.flatMap(({ passage, at }) => profileOf({ network: '', url: passage.value.trim(), user: '', at })),
    ...objectsOf(value, reader).flatMap((one) => {
      const field = (names: readonly string[]): string => fieldOf(one, names, reader)?.value ?? '';
      const found = { network: field(keys.network), url: field(keys.url), user: field(keys.user), at: one.at };
      if (found.url === '' && found.user === '' && found.network !== '')
        reader.deviate(one.at, 'This profile has neither an address nor a user name.', 'Write its address.');
      return profileOf(found);
    }),
  ];
}

/** "github: asha-rao", "linkedin_url: https://…" */
function keyedProfile({ key, value, at }: Member): Profile[] {
  const network = networkNamed(key.value.replace(/[\s_-]?(?:url|link|username|user|profile|handle|id)$/i, ''));
  if (network === '' || value.type !== 'text' || isEmpty(value)) return [];
  const written = value.passage.value.trim();
  const isAddress = /[/.]/.test(written);
  return profileOf({ network, url: isAddress ? written : '', user: isAddress ? '' : written, at });
}

/** The address of a profile is made from the user name, where the network is known. */
function profileOf({ network: written, url: given, user, at }: Required<Profile>): Profile[] {
  const named = networkNamed(written) || written;
  const url = given || (profileUrl(named, user) ?? '');
  if (url === '' && user === '') return [];
  const told = user === '' || (url !== '' && url.toLowerCase().includes(user.replace(/^@/, '').toLowerCase()));
  return [{ network: networkOf(url) || named, url, ...(told ? {} : { user }), at }];
}
