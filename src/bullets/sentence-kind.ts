import { baseForms } from '../text/word-forms.js';
import type { Reading } from './reading.js';
import { isIn } from './token.js';

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
