import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import type { DraftWriter } from './draft.js';
import type { Plan } from './openers.js';
import type { Unit } from './units.js';

/** A section while it is cut in one of the ways that may be right. */
export interface Cutting {
  readonly units: readonly Unit[];
  readonly plan: Plan;
  readonly kind: SectionKind;
  readonly words: HeaderWords;
  readonly writer: DraftWriter;
}
