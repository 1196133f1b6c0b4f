import type { EvidenceKind } from './bullet.js';
import type { Dimension } from './report.js';
import type { SectionKind } from './resume.js';
import type { Rule } from './rule.js';

/** A skill and all spellings that mean it. */
export interface Skill {
  /** The technology's own spelling: "Node.js". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** "language", "framework", "database", "tool", "practice", "concept", "cloud" ... */
  readonly kind: string;
  /** Skills that naming this one also shows: Express implies Node.js. */
  readonly implies: readonly string[];
  /** Members of one family are near, never the same. */
  readonly family: string | null;
  /** Also an ordinary word ("Go", "Express"): counts only in a skills list or beside other technology. */
  readonly ambiguous: boolean;
}

/** A subject that bullets of a role are about, with what a reviewer asks. */
export interface Topic {
  readonly id: string;
  readonly terms: readonly string[];
  readonly questions: readonly string[];
  /** What to write when there is no number to give. */
  readonly withoutNumber: string;
  /** Ends of sentences that hold the bullet's missing facts as ‹placeholders›. */
  readonly shape: string;
}

/** A practice of the role, and the words that bullets tell of it with. */
export interface Signal {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly string[];
}

/** One direction in which work of a role goes deep: what the depth rules look for. */
export interface Axis {
  readonly id: string;
  readonly title: string;
  /** What a bullet tells that shows it, as a question to the author. */
  readonly asks: string;
  /** Bullets that show it. */
  readonly examples: readonly string[];
  /** Evidence that must stand beside the words, any one of these; empty where the words are enough. */
  readonly beside: readonly EvidenceKind[];
  readonly signals: readonly Signal[];
}

/** What authors of a role ask, and what our sources answer. */
export interface Faq {
  readonly question: string;
  readonly answer: string;
}

export interface KeywordNeed {
  /** Any one of these skills satisfies it. */
  readonly anyOf: readonly string[];
}

/** A weak bullet and what a strong one looks like: documentation and test of the pack. */
export interface BulletPair {
  readonly weak: string;
  readonly strong: string;
}

export interface RolePack {
  readonly id: string;
  readonly title: string;
  readonly levels: Readonly<Record<string, Level>>;
  readonly required: readonly KeywordNeed[];
  readonly contextual: readonly string[];
  /** Complete stacks: the resume should show one whole. */
  readonly stacks: readonly (readonly string[])[];
  readonly topics: readonly Topic[];
  /** The directions that a resume of the role should go deep in. */
  readonly axes: readonly Axis[];
  /** The rules that look for the mistakes most often made. */
  readonly mistakes: readonly string[];
  readonly faq: readonly Faq[];
  /** Where the facts of the pack come from. */
  readonly sources: readonly string[];
  readonly pairs: readonly BulletPair[];
  readonly rules: readonly Rule[];
}

/** What a resume of this level is expected to hold. */
export interface Level {
  readonly bullets: number;
  readonly pages: number;
  readonly sections: readonly (readonly SectionKind[])[];
  /** In how many places its bullets should show depth, of two for each axis. */
  readonly signals: number;
  /** How many of the role's contextual skills its bullets should show. */
  readonly contextual: number;
}

export const personalDetails = [
  'photo',
  'birth',
  'marital',
  'family',
  'religion',
  'gender',
  'identity',
  'declaration',
] as const;
export type PersonalDetail = (typeof personalDetails)[number];

/** `scale`: a CGPA says out of how many. `year`: the year of passing can be found. */
export const educationFacts = ['scale', 'year'] as const;
type EducationFact = (typeof educationFacts)[number];

/**
 * How far a fact can be trusted: `official` says an authority, a college or an employer, `agreed` say the guides we found,
 * `disputed` says that sources contradict each other, `ours` that we judged without one.
 */
export const trusts = ['official', 'agreed', 'disputed', 'ours'] as const;

/** What is customary in a market, and who says so. */
export interface MarketFact {
  readonly says: string;
  readonly trust: (typeof trusts)[number];
  readonly sources: readonly string[];
}

export interface MarketPack {
  readonly id: string;
  readonly title: string;
  readonly dialect: 'indian' | 'british' | 'american';
  readonly paper: 'a4' | 'us-letter';
  /** Default region of phone numbers, ISO 3166-1 alpha-2. */
  readonly region: string;
  /** Whether resumes in columns are what people are used to here. */
  readonly columns: 'customary' | 'unusual';
  /** Pages that nobody here minds, whatever the level. */
  readonly pages: number;
  /** Personal details that employers here do not want to see. */
  readonly unwanted: readonly PersonalDetail[];
  /** Networks that a reader looks for; any one of an inner list will do. */
  readonly profiles: readonly (readonly string[])[];
  /** What a reader looks for in the education of a fresher. */
  readonly education: readonly EducationFact[];
  readonly facts: readonly MarketFact[];
  readonly rules: readonly Rule[];
}

/** Companies with products of their own, and those that build for clients: they look for different things. */
export const employers = ['product', 'service'] as const;
export type Employer = (typeof employers)[number];

type Weights = Readonly<Record<Dimension, number>>;

/** What the score is counted by, for one kind of employer. */
export interface Rubric {
  readonly version: number;
  readonly weights: Weights;
  /** Weight within its dimension, by rule id. */
  readonly rules: Readonly<Record<string, number>>;
  /** Highest total score while the rule has findings, by rule id. */
  readonly caps: Readonly<Record<string, number>>;
}

/** `rules/rubric.yml`: the weights differ by employer, everything else is common. */
export interface RubricPack extends Omit<Rubric, 'weights'> {
  readonly weights: Readonly<Record<Employer, Weights>>;
}

/** Words of the language that the judging of bullets rests on. */
export interface Lexicon {
  readonly [list: string]: readonly string[];
}

/** Section titles as people write them, lower case, by kind. */
export type SectionTitles = Readonly<Record<SectionKind, readonly string[]>>;

export interface Packs {
  readonly rubric: RubricPack;
  readonly roles: ReadonlyMap<string, RolePack>;
  readonly markets: ReadonlyMap<string, MarketPack>;
  readonly skills: readonly Skill[];
  readonly lexicon: Lexicon;
  readonly sections: SectionTitles;
}
