import type { Bullet, Entry, Section } from './resume.js';
import type { Range } from './source.js';

export const evidenceKinds = ['action', 'object', 'technology', 'mechanism', 'scale', 'outcome'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export type Verdict = 'weak' | 'fair' | 'strong';

/** A claim with what a reviewer finds in it. Spans are plain offsets into `bullet.prose.value`. */
export interface JudgedBullet {
  readonly bullet: Bullet;
  readonly section: Section;
  readonly entry: Entry;
  readonly verdict: Verdict;
  /** 0..1, the order in which a careful reviewer would rank bullets. */
  readonly strength: number;
  readonly evidence: Readonly<Record<EvidenceKind, readonly Range[]>>;
  readonly missing: readonly EvidenceKind[];
  /** Canonical skill names that the bullet names ("PostgreSQL"). */
  readonly skills: readonly string[];
  /** Topic ids of the role pack that the bullet is about ("api", "database"), strongest first. */
  readonly topics: readonly string[];
  /** Ids of the role's axes of depth that the bullet tells of. */
  readonly axes: readonly string[];
  /** The topics' questions that this bullet leaves open. */
  readonly questions: readonly string[];
  readonly rewrite: Rewrite | null;
}

/** What mending a finding takes that other rules see too. */
export interface Mended {
  /** The bullet at this place becomes a strong one. */
  readonly instead?: Range;
  /** So many strong bullets are added. */
  readonly beside?: number;
  /** The best bullet names these skills too. */
  readonly naming?: readonly string[];
}

export interface Rewrite {
  /** In the source's own markup, ready to replace the bullet's range. */
  readonly text: string;
  /** Unknown facts left visible in `text`, such as "‹N› requests/day". */
  readonly placeholders: readonly string[];
  /** No placeholders, and the result would not itself be weak: a one-click suggestion. */
  readonly complete: boolean;
}
