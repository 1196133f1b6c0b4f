import { toSource } from '../model/place.js';
import type { Prose, Range } from '../model/source.js';

/** A replacement of a span of a bullet's plain text. */
export interface Edit extends Range {
  readonly text: string;
}

/** The text with non-overlapping edits applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: insert }) => edited.slice(0, start) + insert + edited.slice(end), text);
}

/**
 * The same edits on the bullet's source, whose markup stays as it is. Null where an edit would cut through markup.
 * `source` is the whole file.
 */
export function editSource(prose: Prose, source: string, edits: readonly Edit[]): string | null {
  const moved: Edit[] = [];
  for (const edit of edits) {
    const place = placeOf(prose, edit);
    if (edit.end > edit.start && source.slice(place.start, place.end) !== prose.value.slice(edit.start, edit.end))
      return null;
    moved.push({ start: place.start - prose.at.start, end: place.end - prose.at.start, text: edit.text });
  }
  return applyEdits(source.slice(prose.at.start, prose.at.end), moved);
}

/** Insertions go behind closing markup: after the "**" of "**Redis**". */
function placeOf(prose: Prose, { start, end }: Range): Range {
  if (end > start) return toSource(prose, { start, end });
  const at = start >= prose.value.length ? prose.at.end : toSource(prose, { start, end: start + 1 }).start;
  return { start: at, end: at };
}
