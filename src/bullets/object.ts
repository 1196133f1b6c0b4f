import { isPast } from './action.js';
import { type Clue, clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';
import type { ListName } from './vocabulary.js';

const longestObject = 9;
/** Runs of nouns that may name what was worked on: "tables | for the fine module". */
const nearest = 3;

/** What the work was done to: the first run of nouns after the verb that names a particular thing; before it in "was written". */
export function findObject({ tokens }: Reading, [action]: readonly Clue[]): Clue[] {
  const verb = tokens.findIndex(({ end }) => end === action?.end);
  const isPassive = verb > 1 && passives.has(tokens[verb - 1]?.key ?? '');
  const rest = isPassive
    ? [...tokens.slice(0, verb - 1), ...tokens.slice(verb + 1)]
    : tokens.slice(toolsEnd(tokens, verb));
  const end = rest.findIndex((token, at) => at > 0 && means.has(token.key));
  const isChange = verb === -1 || isIn(tokens[verb], 'change-verbs', 'gain-verbs', 'result-words');
  // Near the work, one noun names a field: "worked on computers".
  const least = verb === -1 && tokens.slice(0, 3).some((token) => isIn(token, 'hollow-openers')) ? 2 : 1;
  const things = runsOf(end === -1 ? rest : rest.slice(0, end))
    .map(withoutVerbs)
    .filter((thing) => thing.length > 0 && !isActivity(thing));
  for (const thing of things.slice(0, nearest)) {
    const named = thing.filter((token) => isParticular(token) || (isChange && isMeasure(token))).length;
    if (named >= least) return clue('object', 'thing', thing[0], thing.at(-1));
    if (isOfItsKind(thing)) return clue('object', 'kind', thing[0], thing.at(-1));
  }
  return [];
}

const passives: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been']);
/** What follows them says how, not what. */
const means: ReadonlySet<string> = new Set('using via by following so because which while'.split(' '));

/** Behind "used" stand the tools; what for comes after "for" or "to". */
function toolsEnd(tokens: readonly Token[], verb: number): number {
  if (tokens[verb]?.key !== 'used') return verb + 1;
  const purpose = tokens.findIndex(({ key }, at) => at > verb && (key === 'for' || key === 'to'));
  return purpose === -1 ? verb + 1 : purpose + 1;
}

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

/** "Designed and built", "Increase test coverage", "worked closely": the verb is not what the work was done to. */
function withoutVerbs(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex(
    (token) =>
      !isIn(token, 'actions', 'hollow-openers', 'filler-adverbs') && !isPast(token) && !token.key.endsWith('ly'),
  );
  return first === -1 ? [] : run.slice(first);
}

/** "Bug fixing", "data labelling": what was done, again. */
function isActivity(thing: readonly Token[]): boolean {
  const last = thing.at(-1);
  return last?.key.endsWith('ing') === true && last.skill === null;
}

function isParticular(token: Token): boolean {
  return isSpecific(token) && token.skill === null && !isIn(token, 'metrics', 'process-tools', 'people');
}

const plain: readonly ListName[] = ['artefacts', 'plain-modifiers', 'buzzwords'];

/** "a to-do app", "the session handling module": common, yet one knows what it is. "Web pages" and "the main module" are anything. */
function isOfItsKind(thing: readonly Token[]): boolean {
  const at = thing.findIndex((token) => isIn(token, 'artefacts'));
  return thing
    .slice(0, Math.max(0, at))
    .some(({ kind, skill, lists }) => kind === 'word' && skill === null && plain.every((list) => !lists.has(list)));
}

/** "Halved CI time", "response time of the search API": a quantity is an object where the verb changed it. */
function isMeasure(token: Token): boolean {
  return isIn(token, 'metrics') && token.skill === null;
}
