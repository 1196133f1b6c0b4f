import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';
import type { ListName } from './vocabulary.js';

const longestObject = 9;
/** Runs of nouns after the verb that may name what was worked on: "tables | for the fine module". */
const nearest = 3;

/** What the work was done to: the first run of nouns after the verb that names a particular thing. */
export function findObject({ tokens }: Reading, action: readonly Clue[]): Clue[] {
  const from = action[0]?.end ?? 0;
  const rest = tokens.filter(({ start }) => start >= from);
  const end = rest.findIndex((token, at) => at > 0 && means.has(token.key));
  for (const run of runsOf(end === -1 ? rest : rest.slice(0, end)).slice(0, nearest)) {
    const thing = withoutVerbs(run);
    if (thing.some(isParticular) || isMeasured(thing, action)) return clue('object', 'thing', thing[0], thing.at(-1));
    if (isOfItsKind(thing)) return clue('object', 'kind', thing[0], thing.at(-1));
  }
  return [];
}

/** What follows them says how, not what. */
const means: ReadonlySet<string> = new Set(['using', 'via', 'by', 'following', 'so', 'because', 'which', 'while']);

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of [...tokens, undefined]) {
    const inside =
      token !== undefined && (token.kind === 'number' || (token.kind === 'word' && !isIn(token, 'function-words')));
    if (inside && run.length < longestObject) run.push(token);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** "Designed and built", "Increase test coverage": the verb is not what the work was done to. */
function withoutVerbs(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex((token) => !isIn(token, 'actions', 'hollow-openers', 'filler-adverbs') && !isPast(token));
  return first === -1 ? [] : run.slice(first);
}

function isParticular(token: Token): boolean {
  return isSpecific(token) && token.skill === null && !isIn(token, 'metrics', 'process-tools');
}

const plain: readonly ListName[] = ['artefacts', 'plain-modifiers', 'buzzwords'];

/** "a to-do app", "the session handling module": common, yet one knows what it is. "Web pages" and "the main module" are anything. */
function isOfItsKind(thing: readonly Token[]): boolean {
  const at = thing.findIndex((token) => isIn(token, 'artefacts'));
  return thing
    .slice(0, Math.max(0, at))
    .some(({ kind, skill, lists }) => kind === 'word' && skill === null && plain.every((list) => !lists.has(list)));
}

/** "Halved CI time", "response time of the search API": a quantity is an object where the verb changed it, or nothing was done to anything. */
function isMeasured(thing: readonly Token[], action: readonly Clue[]): boolean {
  return action[0]?.sign !== 'touch' && thing.some((token) => isIn(token, 'metrics') && token.skill === null);
}
