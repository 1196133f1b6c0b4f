import type { JudgedBullet, Mended } from './bullet.js';
import type { GrammarLint } from './engines.js';
import type { IdleIgnores } from './ignore.js';
import type { Level, Lexicon, MarketPack, RolePack } from './pack.js';
import type { PdfOutlineCounts, PdfView, PdfWarning, Survival } from './pdf.js';
import type { Dimension, Effort, Severity } from './report.js';
import type { Resume } from './resume.js';
import type { Job, SkillsView } from './skills.js';
import type { Range, SourceFormat } from './source.js';
import type { StyleSlip } from './style.js';

/** Everything a rule may look at. A rule sees only the parts it names in `needs`. */
export interface Evidence {
  readonly resume: Resume;
  readonly bullets: readonly JudgedBullet[];
  /** Which skills the resume shows, and where. */
  readonly skills: SkillsView;
  readonly role: RolePack;
  readonly level: Level;
  readonly market: MarketPack;
  readonly lexicon: Lexicon;
  readonly job: Job;
  readonly pdf: PdfReading;
  readonly grammar: readonly GrammarIssue[];
  /** What markdownlint finds in a Markdown source. */
  readonly style: readonly StyleSlip[];
  /** Wishes not to be told that did nothing. */
  readonly ignores: IdleIgnores;
  /** Where the resume is kept. */
  readonly repository: Repository;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
export type Need = keyof Evidence;

export interface Repository {
  /** Who may read it. */
  readonly visibility: 'public' | 'private';
}

/** The PDF that was read back, beside what survived of the source. */
export interface PdfReading {
  readonly view: PdfView;
  readonly survival: Survival;
  readonly outline: PdfOutlineCounts;
  /** What went wrong while we built it; none for a PDF that somebody else built. */
  readonly warnings: readonly PdfWarning[];
}

/** A grammar lint whose place is a range of the resume's source and whose best fix is source text. */
export interface GrammarIssue extends Pick<GrammarLint, 'rule' | 'message'> {
  readonly at: Range;
  /** The words complained about, as the reader sees them. */
  readonly words: string;
  /** Source text for `at`; null when the engine has no fix or it cannot be applied exactly. */
  readonly replacement: string | null;
}

/** An artifact that a run may not have, and why. */
export type Artifact<T> =
  | { readonly state: 'ready'; readonly value: T }
  /** Switched off by the author, or not supported for this language or role. */
  | { readonly state: 'off'; readonly reason: string }
  /** Wanted, but its engine failed. */
  | { readonly state: 'unavailable'; readonly reason: string };

/** What `lint` gathers before any rule runs. */
export type Artifacts = { readonly [N in Need]: Artifact<Evidence[N]> };

/** One opportunity to lose points, as a rule sees it; the ledger adds the id, the points and the place. */
export interface Draft {
  readonly at: Range;
  readonly messageId: string;
  /** Values for the `{name}` holes of the message. */
  readonly data: Readonly<Record<string, string | number>>;
  /** How much of one opportunity is lost, 0 < loss <= 1. */
  readonly loss: number;
  readonly effort?: Effort;
  /** What to do here, where that is more exact than the rule's own. Beside questions: what to write when there is no number. */
  readonly fix?: string;
  readonly questions?: readonly string[];
  readonly suggestion?: Suggestion;
  /** What mending it takes that other rules see too; absent where nothing does. */
  readonly mended?: Mended;
}

export interface Suggestion {
  /** Replacement for the draft's range, in source markup. */
  readonly text: string;
  readonly placeholders: readonly string[];
  /** Can be applied as it is. */
  readonly complete: boolean;
}

export type Verdict =
  /** `counted` opportunities were looked at; `drafts` are those not taken. */
  { readonly counted: number; readonly drafts: readonly Draft[] } | { readonly notApplicable: string };

/** An example from a believable resume. `«…»` marks the range that a bad example's finding must have. */
export interface RuleExample {
  readonly text: string;
  /** Default markdown. */
  readonly format?: SourceFormat;
  /** What the rule sees beside the source; by default a fresher's backend resume for India, without PDF and grammar. */
  readonly given?: {
    readonly role?: string;
    readonly level?: string;
    readonly market?: string;
    readonly repository?: Repository;
    readonly pdf?: {
      readonly view?: Partial<PdfView>;
      readonly survival?: Partial<Survival>;
      /** Each about the first use of these words. */
      readonly warnings?: readonly (Pick<PdfWarning, 'kind' | 'message'> & { readonly words: string })[];
    };
    /** Complaints of the grammar engine about the first use of these words. */
    readonly grammar?: readonly Pick<GrammarIssue, 'rule' | 'message' | 'words' | 'replacement'>[];
  };
}

export interface Rule<N extends Need = Need> {
  /** `<dimension>/<name>`, also its file's path under `src/rules`. */
  readonly id: string;
  readonly title: string;
  /** Why a reader of resumes cares, in one or two plain sentences. */
  readonly why: string;
  /** What to do about it, in one plain sentence. */
  readonly fix: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly dimension: Dimension;
  readonly severity: Severity;
  readonly effort: Effort;
  readonly needs: readonly N[];
  /** How many opportunities a resume of this level should offer at least. */
  readonly expect?: (level: Level) => number;
  /**
   * Where to report what `expect` asks for and the resume lacks; default the start of the file. The message is
   * `messages.missing`, which may name {count}, {found} and {expected}.
   */
  readonly missingAt?: (evidence: Pick<Evidence, N>) => Range;
  /** Nondecreasing, charge(0) = 0, charge(1) = 1; default the identity. */
  readonly charge?: (x: number) => number;
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
  /** `role: backend`: whose pack it is of; absent for a rule of everybody's. */
  readonly owner?: string;
  /** Where the claim behind the rule comes from. */
  readonly source?: string;
  readonly check: (evidence: Pick<Evidence, N>) => Verdict;
}

/** Checks nothing at run time; gives `check` the types of exactly what `needs` names. */
export function defineRule<const N extends Need>(rule: Rule<N>): Rule {
  return rule as unknown as Rule;
}
