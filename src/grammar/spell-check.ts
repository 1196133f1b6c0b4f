import type { GrammarLint } from '../model/engines.js';
import { baseForms } from '../text/word-forms.js';
import type { Word } from '../text/words.js';
import type { Knowledge } from './knowledge.js';
import type { Paragraph } from './manuscript.js';
import { byLikeness, isFingerSlip, isSlip } from './slips.js';
import { areVariants } from './variants.js';

/** A shorter unknown word is a name or a unit more often than a slip of the finger. */
const shortest = 5;
/** From this length on a name is no longer one letter away from a word by chance. */
const long = 9;
/** A word as long as this may be made of two. */
const compound = 11;

/**
 * Whether a word is written like an ordinary one, and not like a name or unit: in lower case, or with the capital of a
 * sentence's first word where that looks like a verb or is too long to be a name by chance.
 */
export function isOrdinary({ text, start }: Word, { prose, kind }: Paragraph): boolean {
  if (text.length < shortest) return false;
  if (/^[a-z]+$/.test(text)) return true;
  if (kind === 'label' || !/^[A-Z][a-z]+$/.test(text)) return false;
  const opens = start === 0 || /[\p{L}\p{N}]{2}[.!?] $/u.test(prose.value.slice(Math.max(0, start - 4), start));
  // A name is followed by another: "Valentina Rossi".
  const named = /^ \p{Lu}/u.test(prose.value.slice(start + text.length));
  return opens && (/(?:ed|ing)$/.test(text) || (text.length >= long && !named));
}

/** Endings of the names of tools: "seaweedfs", "kubectl", "duckdb". */
const toolEndings = /(?:js|fs|db|sql|ql|ctl|py|ml|mq|ai|api|sdk|cli|ui|css|kit|hub)$/;

/** Beginnings that make new words of the trade, and no slip of the finger does. */
const coining = ['multi', 'micro', 'hyper', 'cyber', 'cross', 'intra', 'meta', 'tele', 'geo', 'bio', 'anti', 'non'];

/**
 * Whether a long word is right by our own lists: it stands there, or is made of two words of them ("frontendfirst"), or
 * is coined ("multitenancy"). Worth knowing beforehand, because the engine takes seconds for its first long word that is
 * near no other.
 */
export function isTradeWord(
  key: string,
  { trade, common, speech }: Pick<Knowledge, 'trade' | 'common' | 'speech'>,
): boolean {
  if (trade.has(key) || (key.length > shortest && toolEndings.test(key))) return true;
  if (key.length < compound) return false;
  if (coining.some((start) => key.startsWith(start))) return true;
  const known = (part: string): boolean =>
    part.length >= shortest
      ? trade.has(part) || common.has(part)
      : part.length === shortest - 1 && speech.nouns.has(part);
  return [...key].some((_, at) => known(key.slice(0, at)) && known(key.slice(at)));
}

/**
 * The engine knows English and not our trade, so an unknown word is a typo only if it is ordinary, stands in no list of
 * ours, and is a slip away from a known word: a common one, or the engine's own offer for a word too long to be near it by
 * chance. Null when it may well be right.
 */
export function settleSpelling(lint: GrammarLint, paragraph: Paragraph, knowledge: Knowledge): GrammarLint | null {
  const word = paragraph.words.find(({ start, end }) => start === lint.start && end === lint.end);
  if (word === undefined || !isOrdinary(word, paragraph) || knowledge.common.has(word.key)) return null;
  if (
    [...baseForms(word.key), word.key.replace(/ly$|ness$/, '')].some(
      (form) => isTradeWord(form, knowledge) && !knowledge.common.has(form),
    )
  )
    return null;
  const offers = lint.suggestions.map((offer) => (word.text === word.key ? offer : offer.toLowerCase()));
  if (offers.some((offer) => areVariants(offer, word.key))) return null;
  const certain = (offer: string): boolean => word.key.length >= long || isFingerSlip(word.key, offer);
  const likely = offers.filter((offer) => certain(offer) || knowledge.common.has(offer));
  const near = [...likely, ...commonNear(word.key, knowledge.common)].filter((offer) =>
    isSlip(word.key, offer, knowledge.common),
  );
  const [best] = near.sort(byLikeness(word.key, knowledge.common));
  if (best === undefined) return null;
  const right = word.text === word.key ? best : best.charAt(0).toUpperCase() + best.slice(1);
  return { ...lint, suggestions: [right] };
}

/** The engine offers three words, and for "bussiness" none of them is the common one. */
function commonNear(key: string, common: ReadonlySet<string>): readonly string[] {
  return [...common].filter((word) => Math.abs(word.length - key.length) <= 1 && isSlip(key, word, common));
}
