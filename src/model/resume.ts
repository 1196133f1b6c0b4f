import type { Located, Prose, Range, Source } from './source.js';

/** What a section is about; the order in which people usually write them. */
export const sectionKinds = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certifications',
  'achievements',
  'publications',
  'volunteer',
  'languages',
  'interests',
  'references',
  'declaration',
  'personal',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** `YYYY` or `YYYY-MM`. */
export type PartialDate = string;

export interface Profile {
  /** The network's own spelling: "GitHub", "LinkedIn", "LeetCode"; "" for an unnamed site. */
  readonly network: string;
  /** "" where only `user` is known. */
  readonly url: string;
  /** The name that somebody has there, if the address does not say it. */
  readonly user?: string;
  readonly at: Range;
}

export const privateFields = ['phone', 'email', 'address'] as const;
export type PrivateField = (typeof privateFields)[number];

export interface Basics {
  readonly name: Located<string> | null;
  readonly label: Located<string> | null;
  readonly email: Located<string> | null;
  readonly phone: Located<string> | null;
  readonly url: Located<string> | null;
  readonly location: Located<string> | null;
  /** All of the postal address, where more of it is written than the `location`. */
  readonly address: Located<string> | null;
  readonly summary: Prose | null;
  readonly profiles: readonly Profile[];
  /** The place of a portrait photo, if the resume shows one. */
  readonly photo: Range | null;
  /** Contact fields that the config supplies to the PDF alone: they count as present and their values are nowhere in here. */
  readonly private: readonly PrivateField[];
}

/** One claim the author makes: a list item, or one sentence of prose, under a job, project or activity. */
export interface Bullet {
  readonly kind: 'bullet' | 'sentence';
  readonly prose: Prose;
}

/** A job, project, degree or activity. */
export interface Entry {
  readonly title: Located<string> | null;
  readonly organization: Located<string> | null;
  readonly location: Located<string> | null;
  readonly start: Located<PartialDate> | null;
  readonly end: Located<PartialDate | 'present'> | null;
  readonly url: Located<string> | null;
  readonly at: Range;
  /** Everything its header lines say, dates and stack included. */
  readonly header: Prose;
  /** List items, then prose sentences, in source order. */
  readonly bullets: readonly Bullet[];
  readonly paragraphs: readonly Prose[];
  /** Technologies named in the header or as tags of the entry ("Tech: Go, Redis", JSON `keywords`). */
  readonly skills: readonly Located<string>[];
}

export interface Section {
  readonly title: Located<string>;
  readonly kind: SectionKind;
  readonly at: Range;
  readonly entries: readonly Entry[];
  /** Text of the section that belongs to no entry. */
  readonly paragraphs: readonly Prose[];
}

export interface SkillItem extends Located<string> {
  /** "Languages", "Databases"; null for a flat list. */
  readonly group: string | null;
}

/** Something in the source that was understood but should be mended (a wrong type, an impossible date). */
export interface Deviation {
  readonly at: Range;
  readonly message: string;
  readonly hint: string;
}

/** A resume as it was understood: one shape for Markdown, JSON Resume and YAML, every part with its exact place. */
export interface Resume {
  readonly source: Source;
  /** What it is written in, ISO 639-1: "en", "de". */
  readonly language: string;
  readonly basics: Basics;
  readonly sections: readonly Section[];
  readonly skills: readonly SkillItem[];
  /** Every stretch of visible words in source order: what grammar and term rules read. */
  readonly prose: readonly Prose[];
  readonly deviations: readonly Deviation[];
}
