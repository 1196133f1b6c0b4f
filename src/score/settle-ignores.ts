import type { IdleIgnores, Ignore, UnknownComment } from '../model/ignore.js';
import type { Rubric } from '../model/pack.js';
import type { Resume } from '../model/resume.js';
import type { Checked, RuleOutcome, WordedDraft } from './outcome.js';

export interface Wishes {
  readonly ignores: readonly Ignore[];
  readonly unknown: readonly UnknownComment[];
}

export interface Settled {
  readonly outcomes: RuleOutcome[];
  readonly idle: IdleIgnores;
}

/**
 * Takes the ignored findings out of the outcomes. Their opportunities stay counted, so that ignoring a finding gives back
 * exactly what it lost by itself. What is missing altogether, and what limits the score, is told whatever anybody wishes.
 */
export function settleIgnores(
  outcomes: readonly RuleOutcome[],
  { ignores, unknown }: Wishes,
  resume: Resume | null,
  caps: Rubric['caps'],
): Settled {
  const ruleIds = outcomes.map(({ rule }) => rule.id);
  const used = new Set<Ignore>();
  const settled = outcomes.map((outcome) => {
    if (outcome.outcome !== 'checked' || caps[outcome.rule.id] !== undefined) return outcome;
    const kept = outcome.drafts.filter((draft) => {
      const by =
        draft.messageId === 'missing' ? [] : ignores.filter((ignore) => covers(ignore, outcome, draft, resume));
      for (const ignore of by) used.add(ignore);
      return by.length === 0;
    });
    return { ...outcome, drafts: kept, ignored: outcome.drafts.length - kept.length };
  });
  const idle = ignores.filter((ignore) => !used.has(ignore));
  const named = (ignore: Ignore, ids: readonly string[]): boolean =>
    ignore.rule !== null && ids.includes(ignore.rule.value);
  const limiting = Object.keys(caps);
  return {
    outcomes: settled,
    idle: {
      unknown: idle.filter((ignore) => ignore.rule !== null && !named(ignore, ruleIds)),
      refused: idle.filter((ignore) => named(ignore, limiting)),
      unused: idle.filter((ignore) => !named(ignore, limiting) && wasTried(ignore, outcomes)),
      comments: unknown,
      ruleIds,
    },
  };
}

function covers(ignore: Ignore, { rule }: Checked, { at }: WordedDraft, resume: Resume | null): boolean {
  if (ignore.rule !== null && ignore.rule.value !== rule.id) return false;
  if (at.start < ignore.over.start || at.start >= ignore.over.end) return false;
  if (ignore.lifted.some((lift) => lift.rule === rule.id && at.start >= lift.from)) return false;
  const { text } = ignore;
  return text === null || (resume !== null && wordsAt(at, resume).some((words) => words.includes(plain(text))));
}

/** An ignore of what did not run may be needed the next time, and one for several resumes in another. */
function wasTried({ rule, shared }: Ignore, outcomes: readonly RuleOutcome[]): boolean {
  if (shared) return false;
  const about = outcomes.filter((outcome) => rule === null || outcome.rule.id === rule.value);
  return about.length > 0 && about.every(({ outcome }) => outcome === 'checked' || outcome === 'not-applicable');
}

/** What a finding stands on: its lines as written, and the words that a reader sees there. */
function wordsAt({ start, end }: WordedDraft['at'], { source: { text }, prose }: Resume): string[] {
  const newline = text.indexOf('\n', Math.max(start, end - 1));
  const lines = text.slice(text.lastIndexOf('\n', start - 1) + 1, newline === -1 ? text.length : newline);
  const shown = prose.filter(({ at }) => at.start <= end && at.end >= start);
  return [lines, ...shown.map(({ value }) => value)].map(plain);
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
