import { z } from 'zod';
import { sectionKinds } from '../model/resume.js';

const text = z.string().trim().min(1);
const kinds = z.array(z.enum(sectionKinds)).min(1);
const expect = z.enum(['present', 'absent']);
const bounds = { min: z.int().min(0).optional(), max: z.int().min(0).optional() };

/** What a rule written in YAML can look for: a small closed set, anything cleverer is a file in `src/rules`. */
export const check = z.discriminatedUnion('kind', [
  /** Literal words, matched whole and without regard to case; `absent` finds each use, `present` finds their lack. */
  z.strictObject({ kind: z.literal('terms'), expect, terms: z.array(text).min(1), in: kinds.optional() }),
  /** How many of something there are, in the sections named or everywhere. Holes: {count}, {min}, {max}. */
  z.strictObject({
    kind: z.literal('count'),
    of: z.enum(['bullets', 'entries', 'skills', 'sections', 'profiles', 'links']),
    in: kinds.optional(),
    ...bounds,
  }),
  /** How many words each has. Holes: {count}, {min}, {max}. */
  z.strictObject({
    kind: z.literal('length'),
    of: z.enum(['bullet', 'paragraph', 'summary']),
    in: kinds.optional(),
    ...bounds,
  }),
  /** Any one of these sections; `absent` finds each of them. */
  z.strictObject({ kind: z.literal('section'), expect, sections: kinds }),
  /** A contact field. `profile` is one on a network, such as GitHub. */
  z.strictObject({
    kind: z.literal('field'),
    expect,
    field: z.enum(['name', 'label', 'email', 'phone', 'url', 'location', 'summary', 'photo', 'profile']),
    network: text.optional(),
  }),
  /** A practice of the role, by the id of one of its signals, shown in a bullet that is not weak. */
  z.strictObject({ kind: z.literal('signal'), signal: text }),
  /** Words that may be left out, but not used in weak bullets alone. */
  z.strictObject({ kind: z.literal('backed'), terms: z.array(text).min(1) }),
  /** Words that need some of the others beside them, in the same stretch of text. Strong bullets may leave them out. */
  z.strictObject({
    kind: z.literal('alone'),
    terms: z.array(text).min(1),
    beside: z.array(text).min(1),
    in: kinds.optional(),
  }),
  /** More of the words than `max` in one stretch of text. Strong bullets may hold more. Hole: {count}. */
  z.strictObject({ kind: z.literal('crowd'), terms: z.array(text).min(1), max: z.int().min(1), in: kinds.optional() }),
]);

export type PackCheck = z.output<typeof check>;

/** The check of one kind. */
export type CheckOf<K extends PackCheck['kind']> = Extract<PackCheck, { kind: K }>;

/** The values that a check has for the `{holes}` of its rule's message. */
export function holesOf(check: PackCheck): string[] {
  switch (check.kind) {
    case 'count':
    case 'length':
      return ['count', ...(['min', 'max'] as const).filter((bound) => check[bound] !== undefined)];
    case 'terms':
    case 'section':
    case 'field':
      return check.expect === 'absent' ? ['found'] : [];
    case 'signal':
      return [];
    case 'alone':
    case 'backed':
      return ['found'];
    case 'crowd':
      return ['count'];
  }
}
