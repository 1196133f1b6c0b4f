import type { EvidenceKind, Rewrite, Verdict } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';
import type { Prose } from '../model/source.js';
import { applyEdits, type Edit, editSource } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import { mendOpening, openGap } from './rephrase.js';
import { missingEnds, placeholdersIn } from './shape.js';
import { isIn } from './token.js';

export interface Draft {
  readonly prose: Prose;
  /** The whole file. */
  readonly source: string;
  readonly reading: Reading;
  readonly opening: Opening;
  readonly verdict: Verdict;
  readonly missing: readonly EvidenceKind[];
  readonly topic: Topic | undefined;
  /** Judges the plain text of a rewrite. */
  readonly judge: (text: string) => Verdict;
}

/**
 * The bullet in its own words, with gaps where facts are missing. Nothing is invented: words go in only as ‹placeholders›,
 * and only an opening that says nothing goes out. A bullet that needs no facts may get a complete one.
 */
export function rewriteBullet(draft: Draft): Rewrite | null {
  const { prose, source, reading, opening, verdict, missing, topic, judge } = draft;
  if (verdict === 'strong') return null;
  const mended = mendOpening(reading);
  if (mended !== null && verdict === 'fair') {
    const text = editSource(prose, source, [mended]);
    if (text !== null && judge(applyEdits(prose.value, [mended])) !== 'weak')
      return { text, placeholders: [], complete: true };
  }
  const opened = mended ?? openGap(reading, opening);
  // No wording turns attendance into work, and nothing can be added to "gave full support".
  if (opening.kind !== 'plain' && opened === null) return null;
  if (verdict === 'weak' && reading.tokens.some((token) => isIn(token, 'buzzwords'))) return null;
  if (speaksOn(reading) || reading.vagueGains.length > 0 || reading.tokens[0]?.skill != null) return null;
  const asked = opened?.text.startsWith('‹Your') ? missing.filter((kind) => kind !== 'mechanism') : missing;
  const full = opened !== null && reading.tokens.length > longestGapped;
  const ends = topic === undefined || full ? '' : missingEnds(topic, asked, prose.value);
  const edits = [...(opened === null ? [] : [opened]), ...(ends === '' ? [] : [append(prose.value, ends)])];
  if (edits.length === 0) return null;
  const text = editSource(prose, source, edits) ?? editSource(prose, source, edits.slice(1));
  if (text === null) return null;
  const placeholders = placeholdersIn(text);
  return placeholders.length === 0 ? null : { text, placeholders, complete: false };
}

/** A sentence with a gap in front bears ends only when it is short. */
const longestGapped = 22;

/** A second sentence in the first person: the parts would not fit together. */
function speaksOn({ tokens }: Reading): boolean {
  return tokens.some(({ key }, at) => key === 'i' && at > 2);
}

/** Before the final full stop. */
function append(text: string, ends: string): Edit {
  const trimmed = text.trimEnd();
  const at = trimmed.endsWith('.') ? trimmed.length - 1 : trimmed.length;
  return { start: at, end: at, text: ends };
}
