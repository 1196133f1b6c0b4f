import type { Basics, Entry, PrivateField, Resume } from '../model/resume.js';
import type { Verdict } from '../model/rule.js';
import type { Range } from '../model/source.js';
import type { CheckOf } from './check-schema.js';
import { amiss, bounds, bulletsIn, headOf, inSections, sectionsOf, verdictOn } from './parts.js';

/** Enough of something, or not too much of it. */
export function checkCount(check: CheckOf<'count'>, resume: Resume): Verdict {
  const { min = 0, max = Number.POSITIVE_INFINITY } = check;
  const count = countOf(check, resume);
  if (count >= min && count <= max) return verdictOn([]);
  const loss = count < min ? (min - count) / min : Math.min(1, (count - max) / Math.max(1, max));
  return verdictOn([amiss(headOf(resume, check.in), { count, ...bounds(check) }, loss)]);
}

/** A section that should, or should not, be there. */
export function checkSection({ sections: kinds, expect }: CheckOf<'section'>, resume: Resume): Verdict {
  const found = sectionsOf(resume, kinds);
  if (expect === 'absent') return verdictOn(found.map(({ title }) => amiss(title.at, { found: title.value })));
  return verdictOn(found.length > 0 ? [] : [amiss(headOf(resume, undefined), {})]);
}

/** A contact field that should, or should not, be there. */
export function checkField({ field, expect, network }: CheckOf<'field'>, resume: Resume): Verdict {
  const { basics } = resume;
  const places = placesOf(field, network, basics);
  if (expect === 'absent') return verdictOn(places.map((at) => amiss(at, { found: network ?? field })));
  const present = places.length > 0 || basics.private.some((hidden) => fieldOf[hidden] === field);
  return verdictOn(present ? [] : [amiss(headOf(resume, undefined), {})]);
}

/** Which field of the source a private one stands in for. */
const fieldOf: Readonly<Record<PrivateField, CheckOf<'field'>['field']>> = {
  phone: 'phone',
  email: 'email',
  address: 'location',
};

function placesOf(field: CheckOf<'field'>['field'], network: string | undefined, basics: Basics): Range[] {
  if (field === 'photo') return basics.photo === null ? [] : [basics.photo];
  if (field === 'profile') {
    const named = (one: { network: string }): boolean => one.network.toLowerCase() === network?.toLowerCase();
    return basics.profiles.filter((profile) => network === undefined || named(profile)).map(({ at }) => at);
  }
  const value = basics[field];
  return value === null ? [] : [value.at];
}

function countOf({ of, in: kinds }: CheckOf<'count'>, resume: Resume): number {
  switch (of) {
    case 'bullets':
      return bulletsIn(resume, kinds).length;
    case 'entries':
      return sectionsOf(resume, kinds).flatMap(({ entries }) => entries).length;
    case 'sections':
      return sectionsOf(resume, kinds).length;
    case 'skills':
      return resume.skills.filter(({ at }) => inSections(resume, kinds, at)).length;
    case 'profiles':
      return resume.basics.profiles.length;
    case 'links':
      return sectionsOf(resume, kinds).flatMap(({ entries }) => entries.filter((entry) => isLinked(entry, resume)))
        .length;
  }
}

/** Whether a reader can follow the entry to something outside. */
function isLinked({ url, at }: Entry, { source }: Resume): boolean {
  return url !== null || /https?:\/\/|\]\(/.test(source.text.slice(at.start, at.end));
}
