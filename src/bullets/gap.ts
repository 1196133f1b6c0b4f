import { isPast } from './action.js';
import type { Edit } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

/** A hollow opening becomes a visible gap for what the author did, with the rest of the sentence as it stands. */
export function openGap({ tokens }: Reading, opening: Opening): Edit | null {
  if (opening.words === null) return isToolList(tokens) && !tokens.some(isVerb) ? toolGap(tokens) : null;
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
function isVerb(token: Token, at: number): boolean {
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
  // "Worked for 18 months" is no thing that was built.
  if (rest[0]?.kind === 'number' || (preposition === '' && head !== 'handled')) return null;
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
