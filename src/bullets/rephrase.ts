import { isPast } from './action.js';
import type { Edit } from './edit.js';
import type { Reading } from './reading.js';
import { isIn } from './token.js';

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
