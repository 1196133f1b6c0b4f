import { isPast } from './action.js';
import type { Edit } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

/** Wording that can be mended without knowing more: "I have built" → "Built", "Successfully cut" → "Cut". */
export function mendOpening({ tokens }: Reading): Edit | null {
  const words = tokens.filter(({ kind }) => kind === 'word');
  let at = 0;
  if (words[at]?.key === 'i') at += 1;
  if (at === 1 && words[at]?.key === 'have') at += 1;
  while (isIn(words[at], 'filler-adverbs')) at += 1;
  const verb = words[at];
  const first = words[0];
  if (at === 0 || verb === undefined || first === undefined || !isPast(verb) || verb.text !== verb.key) return null;
  return { start: first.start, end: verb.start + 1, text: verb.text.charAt(0).toUpperCase() };
}

/** A hollow opening becomes a visible gap for what the author did, with the rest of the sentence as it stands. */
export function openGap({ tokens }: Reading, opening: Opening): Edit | null {
  const { words } = opening;
  if (words === null) return null;
  const inside = tokens.filter(({ start, end }) => start >= words.start && end <= words.end);
  const rest = tokens.filter(({ start }) => start >= words.end);
  const [next, second] = rest;
  const head = inside.find((token) => isIn(token, 'hollow-openers', 'claim-openers'));
  if (next === undefined || head === undefined || next.kind === 'mark') return null;
  const last = inside.at(-1);
  const preposition = last === head ? '' : (last?.key ?? '');
  const gap = gapFor(head, preposition, next, second);
  return gap === null ? null : { start: words.start, end: next.start, text: gap };
}

function gapFor(head: Token, preposition: string, next: Token, second: Token | undefined): string | null {
  const has = (group: ReadonlySet<string>): boolean => group.has(head.key);
  const doing = [next, second].some((word) => word?.key.endsWith('ing'));
  if (has(known) && ['of', 'to', 'with', 'in'].includes(preposition))
    return doing ? '‹Your own part› in ' : '‹What you built› with ';
  if (has(near) && preposition !== '') return '‹Your own part› in ';
  if (!has(charged)) return null;
  // Nobody builds or fixes Kafka.
  if (next.skill !== null) return '‹What you built› with ';
  if (['in', 'with', 'as', 'at', 'into'].includes(preposition)) return `‹What you built› ${preposition} `;
  if (preposition === '' && head.key !== 'handled') return null;
  return doing ? '‹Your own part› in ' : '‹Designed, built or fixed› ';
}

const known: ReadonlySet<string> = new Set(
  'knowledge exposure familiarity familiar experience expertise understanding proficient proficiency skilled experienced hands-on'.split(
    ' ',
  ),
);
const near: ReadonlySet<string> = new Set(
  'part member involved participated contributed contribution helped assisted assisting helping engaged role'.split(
    ' ',
  ),
);
const charged: ReadonlySet<string> = new Set('responsible charge worked working work tasked handled dealt'.split(' '));
