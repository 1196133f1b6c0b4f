import type { EvidenceKind, Rewrite, Verdict } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';
import type { Prose } from '../model/source.js';
import { applyEdits, type Edit, editSource } from './edit.js';
import type { Opening } from './opening.js';
import { openWithVerb } from './past-opening.js';
import type { Reading } from './reading.js';
import { isRewardOnly, mendOpening, openGap } from './rephrase.js';
import { missingEnds, placeholdersIn } from './shape.js';
import { isIn } from './token.js';
import type { Vocabulary } from './vocabulary.js';

export interface Draft {
  readonly prose: Prose;
  /** The whole file. */
  readonly source: string;
  readonly reading: Reading;
  readonly opening: Opening;
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
  if (verdict === 'strong' || isRewardOnly(reading)) return null;
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
  const { prose, source, reading, opening, verdict, missing, topic } = draft;
  const gap = reworded === null ? openGap(reading, opening) : null;
  // No wording turns attendance into work, and nothing can be added to "gave full support".
  if (opening.kind !== 'plain' && reworded === null && gap === null) return null;
  if (verdict === 'weak' && reading.tokens.some((token) => isIn(token, 'buzzwords'))) return null;
  if (speaksOn(reading) || reading.vagueGains.length > 0 || opensWithTool(reading)) return null;
  const asked = gap?.text.startsWith('‹Your') ? missing.filter((kind) => kind !== 'mechanism') : missing;
  const full = gap !== null && reading.tokens.length > longestGapped;
  const ends = topic === undefined || full ? '' : missingEnds(topic, asked, prose.value);
  const opened = reworded ?? (gap === null ? [] : [gap]);
  const edits = [...opened, ...(ends === '' ? [] : [append(prose.value, ends)])];
  if (edits.length === 0) return null;
  const text = editSource(prose, source, edits) ?? editSource(prose, source, edits.slice(opened.length));
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

/** "React, Redux and Axios": a list, where "Fine-tuned a model" is a verb that names a technology too. */
function opensWithTool({ tokens: [first] }: Reading): boolean {
  return first !== undefined && first.skill !== null && !isIn(first, 'actions');
}

/** Before the final mark. */
function append(text: string, ends: string): Edit {
  const trimmed = text.trimEnd();
  const at = '.;:'.includes(trimmed.at(-1) ?? ' ') ? trimmed.length - 1 : trimmed.length;
  return { start: at, end: at, text: ends };
}
