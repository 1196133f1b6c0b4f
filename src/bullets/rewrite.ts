import type { EvidenceKind, Rewrite, Verdict } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';
import type { Prose } from '../model/source.js';
import type { Clue } from './clue.js';
import { applyEdits, type Edit, editSource } from './edit.js';
import { openGap } from './gap.js';
import type { Opening } from './opening.js';
import { openWithVerb } from './past-opening.js';
import type { Reading } from './reading.js';
import { mendOpening } from './rephrase.js';
import { askedInPlace, endsOf } from './rewrite-ends.js';
import { placeholdersIn } from './shape.js';
import type { Vocabulary } from './vocabulary.js';

export interface Draft {
  readonly prose: Prose;
  /** The whole file. */
  readonly source: string;
  readonly reading: Reading;
  readonly opening: Opening;
  readonly clues: readonly Clue[];
  readonly verdict: Verdict;
  readonly missing: readonly EvidenceKind[];
  readonly topic: Topic | undefined;
  readonly vocabulary: Vocabulary;
  /** Judges the plain text of a rewrite. */
  readonly judge: (text: string) => Verdict;
}

/**
 * The bullet in its own words, with gaps where facts are missing. Nothing is invented: words go in only as ‹placeholders›,
 * and only an opening that says nothing goes out. A bullet that needs no facts may get a complete one.
 */
export function rewriteBullet(draft: Draft): Rewrite | null {
  const { reading, opening, verdict, vocabulary } = draft;
  if (verdict === 'strong') return null;
  const reworded = mendOpening(reading) ?? openWithVerb(reading, opening, vocabulary);
  return (reworded === null ? null : completeRewrite(draft, reworded)) ?? gappedRewrite(draft, reworded);
}

/** Other words alone, where they make a bullet that is not weak. */
function completeRewrite({ prose, source, verdict, judge }: Draft, edits: readonly Edit[]): Rewrite | null {
  if (verdict !== 'fair' || judge(applyEdits(prose.value, edits)) === 'weak') return null;
  const text = editSource(prose, source, edits);
  return text === null ? null : { text, placeholders: [], complete: true };
}

function gappedRewrite(draft: Draft, reworded: readonly Edit[] | null): Rewrite | null {
  const { prose, source, reading, opening, clues, missing, topic } = draft;
  const gap = reworded === null ? openGap(reading, opening) : null;
  const opened = reworded ?? (gap === null ? [] : [gap]);
  const inPlace = askedInPlace(reading, clues);
  // "‹Your own part› in" asks how already, and "(from ‹N› to ‹N›)" how much.
  const asked = missing.filter(
    (kind) => !(kind === 'mechanism' && gap?.text.startsWith('‹Your')) && !(kind === 'scale' && inPlace.length > 0),
  );
  const full = reading.vagueGains.length > 0 || (gap !== null && reading.tokens.length > longestGapped);
  const ends =
    full || topic === undefined
      ? ''
      : endsOf({ reading, opening, clues, topic, missing: asked, isOpened: opened.length > 0 });
  // Of two insertions at one place the later in the list comes first.
  const added = [...(ends === '' ? [] : [append(prose.value, ends)]), ...inPlace];
  const text = editSource(prose, source, [...opened, ...added]) ?? editSource(prose, source, added);
  const placeholders = placeholdersIn(text ?? '');
  return text === null || placeholders.length === 0 ? null : { text, placeholders, complete: false };
}

/** A sentence with a gap in front bears ends only when it is short. */
const longestGapped = 22;

/** Before the final mark. */
function append(text: string, ends: string): Edit {
  const trimmed = text.trimEnd();
  const at = '.;:'.includes(trimmed.at(-1) ?? ' ') ? trimmed.length - 1 : trimmed.length;
  return { start: at, end: at, text: ends };
}
