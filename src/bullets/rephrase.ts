import { baseForms } from '../text/word-forms.js';
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

/** "Selected by a company", "Won 2nd prize": what others decided leaves nothing to reword. */
export function isReward({ tokens }: Reading): boolean {
  const [first, second] = tokens;
  if (rewards.has(first?.key ?? '')) return givers.has(second?.key ?? '');
  return wins.has(first?.key ?? '') && tokens.slice(1, 7).some((token) => isIn(token, 'ranks'));
}

const rewards: ReadonlySet<string> = new Set(
  'selected awarded recognised recognized shortlisted nominated promoted chosen placed'.split(' '),
);
const givers: ReadonlySet<string> = new Set('by for as to in with from'.split(' '));
const wins: ReadonlySet<string> = new Set('won secured bagged received stood got'.split(' '));

/** "Performed load tests", "Done the API of the app": a verb of every second duty, yet what follows was done. */
export function isBareVerb({ tokens }: Reading): boolean {
  const first = tokens.find((token) => token.kind === 'word' && !isIn(token, 'filler-adverbs', 'before-openers'));
  return first !== undefined && baseForms(first.key).some((form) => bareVerbs.has(form));
}

const bareVerbs: ReadonlySet<string> = new Set(
  'perform execute complete do done did handle use utilise leverage harness prepare'.split(' '),
);

/** A hollow opening becomes a visible gap for what the author did, with the rest of the sentence as it stands. */
export function openGap({ tokens }: Reading, opening: Opening): Edit | null {
  if (opening.words === null) return isToolList(tokens) && !tokens.some(isFinite) ? toolGap(tokens) : null;
  const { start, end } = opening.words;
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const behind = tokens.filter((token) => token.start >= end);
  const rest = behind.filter(({ key }) => !emphasis.has(key));
  const [next] = rest;
  const head = inside.findLast((token) => isIn(token, 'hollow-openers', 'claim-openers'));
  if (next === undefined || head === undefined || next.kind === 'mark') return null;
  const last = inside.at(-1);
  const preposition = last === head ? '' : (last?.key ?? '');
  const gap = gapFor(head.key, preposition, rest);
  return gap === null ? null : { start, end: behind[0]?.start ?? next.start, text: gap };
}

/** Signs around a name in text whose Markdown was not read. */
const emphasis: ReadonlySet<string> = new Set(['*', '`', '_']);

function toolGap([first]: readonly Token[]): Edit | null {
  return first === undefined ? null : { start: first.start, end: first.start, text: '‹What you built› with ' };
}

/** "Selenium was used", "Fine-tuned a model": no list of tools. */
function isFinite(token: Token, at: number): boolean {
  return ['is', 'are', 'was', 'were'].includes(token.key) || (at === 0 && isPast(token));
}

function gapFor(head: string, preposition: string, rest: readonly Token[]): string | null {
  const doing = rest.slice(0, 2).some(({ key }) => key.endsWith('ing'));
  if (known.has(head) && ['of', 'to', 'with', 'in', 'on'].includes(preposition))
    return doing ? '‹Your own part› in ' : '‹What you built› with ';
  if (near.has(head) && preposition !== '') return '‹Your own part› in ';
  // Nobody builds or fixes Kafka; "Kafka consumers" somebody does.
  if ((charged.has(head) || head === 'used') && isToolList(rest)) return '‹What you built› with ';
  if (shared.has(head) && preposition === 'with') return '‹What you did yourself› with ';
  if (!charged.has(head)) return null;
  if (['in', 'with', 'as', 'at', 'into'].includes(preposition)) return `‹What you built› ${preposition} `;
  if (preposition === '' && head !== 'handled') return null;
  if (head === 'handled' && !rest.slice(0, 4).some((token) => isIn(token, 'artefacts'))) return null;
  return doing ? '‹Your own part› in ' : '‹Designed, built or fixed› ';
}

/** Whether the words begin with a technology that is no part of a longer name: "Redis, Celery", "Excel and Word". */
function isToolList([first, ...others]: readonly Token[]): boolean {
  if (first === undefined || first.skill === null) return false;
  const next = others.find(({ skill }) => skill !== first.skill);
  return next === undefined || next.kind !== 'word' || isIn(next, 'function-words') || next.skill !== null;
}

const known: ReadonlySet<string> = new Set(
  'knowledge exposure familiarity familiar experience expertise understanding proficient proficiency skilled experienced hands-on hands'.split(
    ' ',
  ),
);
/** With whom it was done. */
const shared: ReadonlySet<string> = new Set(
  'collaborated collaborating coordinated coordinating liaised worked working'.split(' '),
);
const near: ReadonlySet<string> = new Set(
  'part member involved participated contributed contribution helped assisted assisting helping engaged role'.split(
    ' ',
  ),
);
const charged: ReadonlySet<string> = new Set(
  'responsible charge worked working work tasked handled dealt care looked looking'.split(' '),
);
