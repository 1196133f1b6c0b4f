import { unitNamed } from '../text/units.js';
import type { Clue } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';

/** Technologies named, known ones and those that only look like one (WireMock, HikariCP, date-fns after "with"). */
export function findTechnology({ tokens, technologies }: Reading): Clue[] {
  const known = technologies.map(({ start, end }): Clue => ({ kind: 'technology', sign: 'technology', start, end }));
  const unknown = tokens
    .filter((token, at) => token.skill === null && looksLikeTechnology(tokens, at))
    .map(({ start, end }): Clue => ({ kind: 'technology', sign: 'technology', start, end }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** A name with inner capitals anywhere, or a capitalised one after "with", "using", "through" ... that is no common word. */
function looksLikeTechnology(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    isIn(token, 'generic-words', 'function-words', 'actions', 'process-tools')
  )
    return false;
  if (unitNamed(token.key) !== null) return false;
  if (/\p{Ll}\p{Lu}/u.test(token.text) && !/-\P{Nd}/u.test(token.text)) return true;
  const before = tokens[at - 1]?.key ?? '';
  // "with i18next", "using wav2vec"
  return instruments.has(before) && (/^\p{Lu}\p{L}/u.test(token.text) || /\p{L}\p{Nd}+\p{L}{2}/u.test(token.text));
}

const instruments: ReadonlySet<string> = new Set(['with', 'using', 'via', 'through', 'behind']);
