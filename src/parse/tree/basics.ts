import type { Basics, Profile } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { networkOf, profileUrl } from '../networks.js';
import type { ObjectNode } from './node.js';
import { located, memberOf, objectsOf, proseOf, type Reader, textOf } from './reading.js';

/** The `basics` of a JSON Resume. */
export function basicsOf(node: ObjectNode, reader: Reader): Basics {
  const field = (...names: string[]): Located<string> | null => {
    const member = memberOf(node, names);
    const passage = member === null ? null : textOf(member.value, reader);
    return passage === null ? null : located(passage);
  };
  const summary = memberOf(node, ['summary'])?.value;
  return {
    name: field('name', 'fullName'),
    label: field('label', 'title', 'headline', 'positionTitle'),
    email: field('email'),
    phone: field('phone', 'telephone', 'mobile'),
    url: field('url', 'website', 'homepage'),
    location: placeOf(node),
    summary: summary?.type === 'text' ? proseOf(summary.passage) : null,
    profiles: profilesOf(node, reader),
    photo: memberOf(node, ['image', 'picture', 'photo'])?.value.at ?? null,
    private: [],
  };
}

/** "Portland, OR" of a location's parts, at the place of the first of them. */
function placeOf(node: ObjectNode): Located<string> | null {
  const value = memberOf(node, ['location'])?.value;
  if (value?.type === 'text') return located(value.passage);
  if (value?.type !== 'object') return null;
  const parts = ['city', 'region', 'countryCode', 'country'].flatMap((key) => {
    const part = memberOf(value, [key])?.value;
    return part?.type === 'text' ? [located(part.passage)] : [];
  });
  const [first] = parts;
  return first === undefined ? null : { value: parts.map((part) => part.value).join(', '), at: first.at };
}

function profilesOf(node: ObjectNode, reader: Reader): Profile[] {
  const value = memberOf(node, ['profiles', 'social_networks', 'social'])?.value;
  if (value === undefined) return [];
  return objectsOf(value, reader).flatMap((profile) => {
    const text = (key: string): string => {
      const member = memberOf(profile, [key])?.value;
      return member?.type === 'text' ? member.passage.value.trim() : '';
    };
    const named = text('network');
    const url = text('url') || (profileUrl(named, text('username')) ?? '');
    return url === '' ? [] : [{ network: networkOf(url) || named, url, at: profile.at }];
  });
}
