import { isPast } from './action.js';
import type { Edit } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

/** Wording that can be mended without knowing more: "I have built" → "Built", "Successfully cut" → "Cut". */
export function mendOpening(reading: Reading): Edit[] | null {
  return withoutPreamble(reading) ?? activeVoice(reading);
}

function withoutPreamble({ tokens }: Reading): Edit[] | null {
  const words = tokens.filter(({ kind }) => kind === 'word');
  let at = 0;
  if (words[at]?.key === 'i') at += 1;
  if (at === 1 && words[at]?.key === 'have') at += 1;
  while (isIn(words[at], 'filler-adverbs')) at += 1;
  const verb = words[at];
  const first = words[0];
  if (at === 0 || verb === undefined || first === undefined || !isPast(verb) || verb.text !== verb.key) return null;
  return [{ start: first.start, end: verb.start + 1, text: verb.text.charAt(0).toUpperCase() }];
}

/** "The login was implemented by me." → "Implemented the login." */
function activeVoice({ tokens }: Reading): Edit[] | null {
  const be = tokens.findIndex(({ key }) => key === 'was' || key === 'were');
  const [first, verb, by, me] = [tokens[0], tokens[be + 1], tokens[be + 2], tokens[be + 3]];
  if (be < 2 || be > longestSubject || first === undefined || verb === undefined || !isPast(verb)) return null;
  if (by?.key !== 'by' || me?.key !== 'me') return null;
  const before = tokens[be - 1];
  const capital = verb.text.charAt(0).toUpperCase() + verb.text.slice(1);
  const lowered = isIn(first, 'function-words') ? first.text.toLowerCase() : first.text;
  return [
    { start: first.start, end: first.end, text: `${capital} ${lowered}` },
    { start: before?.end ?? 0, end: me.end, text: '' },
  ];
}

const longestSubject = 9;

/** "Selected by a company", "Promoted to lead": what others decided leaves nothing to reword. */
export function isRewardOnly({ tokens: [first, second] }: Reading): boolean {
  return rewards.has(first?.key ?? '') && givers.has(second?.key ?? '');
}

const rewards: ReadonlySet<string> = new Set(
  'selected awarded recognised recognized shortlisted nominated promoted chosen placed'.split(' '),
);
const givers: ReadonlySet<string> = new Set('by for as to in with from'.split(' '));

/** A hollow opening becomes a visible gap for what the author did, with the rest of the sentence as it stands. */
export function openGap({ tokens }: Reading, opening: Opening): Edit | null {
  const { words } = opening;
  if (words === null) return null;
  const inside = tokens.filter(({ start, end }) => start >= words.start && end <= words.end);
  const behind = tokens.filter(({ start }) => start >= words.end);
  const rest = behind.filter(({ key }) => !emphasis.has(key));
  const [next] = rest;
  const head = inside.find((token) => isIn(token, 'hollow-openers', 'claim-openers'));
  if (next === undefined || head === undefined || next.kind === 'mark') return null;
  const last = inside.at(-1);
  const preposition = last === head ? '' : (last?.key ?? '');
  const gap = gapFor(head, preposition, rest);
  return gap === null ? null : { start: words.start, end: behind[0]?.start ?? next.start, text: gap };
}

/** Signs around a name in text whose Markdown was not read. */
const emphasis: ReadonlySet<string> = new Set(['*', '`', '_']);

function gapFor(head: Token, preposition: string, rest: readonly Token[]): string | null {
  const has = (group: ReadonlySet<string>): boolean => group.has(head.key);
  const doing = rest.slice(0, 2).some(({ key }) => key.endsWith('ing'));
  if (has(known) && ['of', 'to', 'with', 'in'].includes(preposition))
    return doing ? '‹Your own part› in ' : '‹What you built› with ';
  if (has(near) && preposition !== '') return '‹Your own part› in ';
  if (head.key === 'used') return isToolList(rest) ? '‹What you built› with ' : null;
  if (!has(charged)) return null;
  // Nobody builds or fixes Kafka; "Kafka consumers" somebody does.
  if (isToolList(rest)) return '‹What you built› with ';
  if (['in', 'with', 'as', 'at', 'into'].includes(preposition)) return `‹What you built› ${preposition} `;
  if (preposition === '' && head.key !== 'handled') return null;
  if (head.key === 'handled' && !rest.slice(0, 4).some((token) => isIn(token, 'artefacts'))) return null;
  return doing ? '‹Your own part› in ' : '‹Designed, built or fixed› ';
}

/** Whether the words begin with a technology that is no part of a longer name: "Redis, Celery", "Excel and Word". */
function isToolList([first, ...others]: readonly Token[]): boolean {
  if (first === undefined || first.skill === null) return false;
  const next = others.find(({ skill }) => skill !== first.skill);
  return next === undefined || next.kind !== 'word' || isIn(next, 'function-words') || next.skill !== null;
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
