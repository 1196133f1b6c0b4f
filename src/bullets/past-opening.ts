import { pastOf } from '../text/past-tense.js';
import { baseForms } from '../text/word-forms.js';
import type { Edit } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * "Responsible for maintaining the reports" → "Maintained the reports": the duty names what was done, and only its form changes.
 * Null where the author's part stays open ("Helped in testing") and where the list behind it has more than verbs.
 */
export function openWithVerb({ tokens }: Reading, { words }: Opening, vocabulary: Vocabulary): Edit[] | null {
  const head = tokens.findIndex(({ end, key }) => words !== null && end <= words.end && duties.has(key));
  if (words === null || head === -1) return null;
  const at = tokens.findIndex(({ key }, place) => place > head && !leads.has(key) && !duties.has(key));
  const past = pastAt(tokens, at, vocabulary);
  const others = past === null ? null : pastsBehind(tokens, at, vocabulary);
  const verb = tokens[at];
  if (past === null || others === null || verb === undefined) return null;
  return [{ start: words.start, end: verb.end, text: past.charAt(0).toUpperCase() + past.slice(1) }, ...others];
}

const duties: ReadonlySet<string> = new Set(
  'responsible responsibility responsibilities charge worked working work tasked task duty duties assigned asked given'.split(
    ' ',
  ),
);
const leads: ReadonlySet<string> = new Set('for on in with of to the was were is include included includes'.split(' '));

/** The past of the gerund that stands here, or of the base form behind "to". */
function pastAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): string | null {
  const token = tokens[at];
  if (token === undefined || token.skill !== null || token.text !== token.key) return null;
  if (!token.key.endsWith('ing')) {
    const follows = tokens[at - 1]?.key === 'to' && tokens[at + 1]?.kind === 'word';
    return follows && isVerb(vocabulary, token.key) ? pastOf(token.key) : null;
  }
  if (!takesObject(tokens, at)) return null;
  const stem = token.key.slice(0, -'ing'.length);
  const shorter = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const base = [...shorter, stem, `${stem}e`].find((form) => isVerb(vocabulary, form));
  return base === undefined ? null : pastOf(base);
}

/** A verb has its object behind it, or the next verb of a list: "testing of", "testing and deployment" are nouns. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || next.key === 'of') return false;
  if (next.key !== ',' && next.key !== 'and') return next.kind !== 'mark';
  return (
    second?.key.endsWith('ing') === true || (second?.key === 'and' && tokens[at + 3]?.key.endsWith('ing') === true)
  );
}

function isVerb({ words }: Vocabulary, base: string): boolean {
  return baseForms(base).some((form) =>
    (words.get(form) ?? []).some((list) => list === 'actions' || list === 'hollow-openers'),
  );
}

/** Further gerunds of the same list, put in the past too; null where one of them cannot be. */
function pastsBehind(tokens: readonly Token[], first: number, vocabulary: Vocabulary): Edit[] | null {
  if (tokens[first]?.key.endsWith('ing') !== true) return [];
  const edits: Edit[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.key;
    if (at <= first || !token.key.endsWith('ing') || (before !== 'and' && before !== ',')) continue;
    const past = pastAt(tokens, at, vocabulary);
    if (past === null) return null;
    edits.push({ start: token.start, end: token.end, text: past });
  }
  return edits;
}
