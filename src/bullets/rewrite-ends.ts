import type { EvidenceKind } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';
import type { Clue } from './clue.js';
import type { Edit } from './edit.js';
import type { Opening } from './opening.js';
import type { Reading } from './reading.js';
import { isBareVerb, isReward } from './sentence-kind.js';
import { missingEnds, outcomeEnd } from './shape.js';

export interface Open {
  readonly reading: Reading;
  readonly opening: Opening;
  readonly topic: Topic;
  readonly missing: readonly EvidenceKind[];
  readonly clues: readonly Clue[];
  /** Whether the opening tells by now what the author did, or asks for it. */
  readonly isOpened: boolean;
}

/** What a bullet should go on with, by what kind of sentence it is. */
export function endsOf({ reading, opening, clues, topic, missing, isOpened }: Open): string {
  const { text, tokens, skills } = reading;
  if (isReward(reading)) return ', out of ‹N› people or teams';
  // "Learned Kotlin and made three small apps" tells of something done too.
  const isDone = opening.kind === 'claim' && clues.some(({ sign }) => sign === 'act');
  if (isOpened || isDone) return missingEnds(topic, missing, text);
  if (tokens.length <= longestTitle) return shown;
  if (opening.kind === 'plain') return missingEnds(topic, missing, text);
  if (opening.kind === 'claim') {
    if (tokens.slice(0, labelReach).some(({ key }) => key === ':' || key === '-'))
      return ', to build ‹what, and for whom›';
    return skills.length > 0 ? ', and built ‹what you made with it›' : shown;
  }
  return isBareVerb(reading) ? missingEnds(topic, missing, text) : `, with ‹your own part in it›${outcomeEnd(topic)}`;
}

const shown = ', shown in ‹one piece of work and its result›';
/** "React developer." */
const longestTitle = 3;
/** "Tech stack used: ", "Skills used - " */
const labelReach = 4;

/** A gain that names no measure is asked for one in its place, and a measured one for where it began. */
export function askedInPlace({ vagueGains }: Reading, clues: readonly Clue[]): Edit[] {
  const at = (end: number, text: string): Edit => ({ start: end, end, text });
  return [
    ...vagueGains.map(({ end }) => at(end, ' (measured as ‹which time or count, from what to what›)')),
    ...clues.filter(({ sign }) => sign === 'relative-gain').map(({ end }) => at(end, ' (from ‹N› to ‹N›)')),
  ];
}
