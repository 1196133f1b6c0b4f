import { z } from 'zod';
import { sectionKinds } from '../../src/model/resume.js';

const line = z.int().min(1);
const text = z.string();
const located = z.strictObject({ value: text, line }).nullable();
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
const passage = z.strictObject({ line, endLine: line, text }).refine(({ line: first, endLine }) => first <= endLine);
const entry = z.strictObject({
  title: text.nullable(),
  organization: text.nullable(),
  start: date.nullable(),
  end: z.union([date, z.literal('present')]).nullable(),
  line,
  bullets: z.array(passage),
  paragraphs: z.array(passage),
});

/** What `bulletlint parse` prints: every key, no other, in this order. */
export const parsed = z.strictObject({
  schemaVersion: z.literal(1),
  path: text,
  format: z.enum(['markdown', 'json', 'yaml']),
  basics: z.strictObject({
    name: located,
    label: located,
    email: located,
    phone: located,
    url: located,
    location: located,
    summary: located,
    profiles: z.array(z.strictObject({ network: text, url: text, line })),
  }),
  sections: z.array(z.strictObject({ title: text, kind: z.enum(sectionKinds), line, entries: z.array(entry) })),
  skills: z.array(z.strictObject({ value: text, line })),
});

/** The keys of a value and of all that it holds, in their order. */
export function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(keysOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}
