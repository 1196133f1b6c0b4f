import { unitNamed } from '../text/units.js';
import { baseForms } from '../text/word-forms.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';
import { findTopics, type TopicIndex } from './topics.js';
import type { ListName } from './vocabulary.js';

/**
 * What ties the ending at a mark to the bullet before it: `own` where it names the same thing or one of its own ("commit rate on the
 * primary"), `subject` where both are about one subject or the bullet altered something, `measure` where it names what was measured
 * in the terms of the trade ("p95", "recall"), null where it could hang on any bullet.
 */
export function tieOf(reading: Reading, mark: number, topics: TopicIndex): 'own' | 'subject' | 'measure' | null {
  const { tokens } = reading;
  const [main, ending] = [tokens.slice(0, mark), tokens.slice(mark + 1)];
  const again = namedAgain(main, ending);
  if (ending.some(({ key }) => pronouns.has(key)) || again.some(isSpecific) || namesItsOwn(reading, mark)) return 'own';
  const isAltered = main.some((token) => isIn(token, 'altering'));
  if (isAltered || again.length > 0 || sharesTopic(reading, tokens[mark]?.start ?? 0, topics)) return 'subject';
  return ending.some((token) => isIn(token, 'metrics') && isSpecific(token)) ? 'measure' : null;
}

/** Words of the ending that stand in the bullet before it too. "Page" behind "web pages" may still be any page. */
function namedAgain(main: readonly Token[], ending: readonly Token[]): Token[] {
  const named = new Set(main.flatMap(({ key, kind }) => (kind === 'word' ? baseForms(key) : [])));
  return ending.filter(
    (token) =>
      token.kind === 'word' &&
      !isIn(token, 'function-words', 'gain-verbs', 'change-verbs') &&
      baseForms(token.key).some((form) => named.has(form)),
  );
}

const pronouns: ReadonlySet<string> = new Set(['it', 'its', 'them', 'their', 'this', 'these']);

/** Words that results of all kinds share. */
const everywhere: readonly ListName[] = [
  'metrics',
  'scale-units',
  'gain-verbs',
  'change-verbs',
  'direct-changes',
  'ending-verbs',
  'ending-words',
  'adoption',
];

/** Something particular that is not a quantity every project has: "support calls" and "response time" are, "the failing hop" is not. */
function namesItsOwn({ tokens, quantities }: Reading, mark: number): boolean {
  return tokens.some(
    (token, at) =>
      at > mark &&
      isSpecific(token) &&
      unitNamed(token.key) === null &&
      !quantities.some(({ first, last }) => at >= first && at <= last) &&
      !isIn(token, ...everywhere),
  );
}

/** "Automated the Jenkins pipeline, cutting deployment time": both are about deployment. */
function sharesTopic({ text }: Reading, start: number, topics: TopicIndex): boolean {
  const about = (part: string): string[] => findTopics(topics, part).map(({ id }) => id);
  const general = topics.topics.at(-1)?.id;
  const main = new Set(about(text.slice(0, start)));
  return about(text.slice(start)).some((id) => id !== general && main.has(id));
}
