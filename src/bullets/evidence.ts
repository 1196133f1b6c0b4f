import { findAction } from './action.js';
import type { Clue } from './clue.js';
import { findDecisions } from './decision.js';
import { findDetails } from './detail.js';
import { findEnabled } from './enabling.js';
import { settleEndings } from './ending.js';
import { findFigures } from './figures.js';
import { findMeans } from './means.js';
import { findTechniques } from './mechanism.js';
import { findObject } from './object.js';
import { findOutcomes } from './outcome.js';
import type { Reading } from './reading.js';
import { findScale } from './scale.js';
import { findTechnology } from './technology.js';
import type { TopicIndex } from './topics.js';

/** Everything in a bullet that a reviewer would take as evidence. */
export function findEvidence(reading: Reading, topics: TopicIndex): Clue[] {
  const figures = findFigures(reading);
  const action = findAction(reading);
  const technology = findTechnology(reading);
  const outcomes = findOutcomes(reading, figures);
  const clues = [
    ...action,
    ...findObject(reading, action),
    ...technology,
    ...findTechniques(reading, technology),
    ...findMeans(reading),
    ...findDetails(reading),
    ...findDecisions(reading),
    ...findScale(reading, figures).filter((scale) => !isTold(scale, outcomes)),
    ...outcomes,
  ];
  return settleEndings([...clues, ...findEnabled(reading, clues)], reading, topics);
}

/** "From 48 MB to 27 MB" tells what changed, not how much there is; "used by 40 managers" is no second sign of its 40. */
function isTold({ start, end }: Clue, outcomes: readonly Clue[]): boolean {
  return outcomes.some((outcome) => {
    const inside = outcome.sign === 'change' && start >= outcome.start && end <= outcome.end;
    return inside || (outcome.sign === 'adoption' && start === outcome.start);
  });
}
