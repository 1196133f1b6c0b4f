import { baseForms } from '../text/word-forms.js';
import { type Clue, worth } from './clue.js';
import type { Reading } from './reading.js';
import { isIn, type Token } from './token.js';
import { findTopics, type TopicIndex } from './topics.js';

/** How much a result at the end of a point is worth when the point does not tell how; null for nothing. */
type Ending = 'loose' | 'apart' | 'faint' | null;

/**
 * The clues, with a pasted ending taken for what it is: ", reducing response time from 900 ms to 90 ms" behind "Built a to-do app"
 * tells of something else and goes; behind "Tuned the search API" it tells a result, but not how it was reached.
 */
export function settleEnding(clues: readonly Clue[], reading: Reading, topics: TopicIndex): Clue[] {
  const { tokens } = reading;
  const at = endingStart(tokens);
  const start = tokens[at]?.start ?? reading.text.length;
  const main = clues.filter((clue) => clue.start < start);
  const ending = clues.filter((clue) => clue.start >= start);
  if (at === -1 || tellHow(main) || tellHow(ending)) return [...clues];
  const shown = has(main, 'technology') || has(main, 'scale');
  // A clause of its own is told, not hung on.
  const isClause = tokens[at]?.key === ';';
  if (isClause && shown) return [...clues];
  const before = tokens.slice(0, at);
  const linked =
    before.some((token) => isIn(token, 'altering')) ||
    namesTheSame(before, tokens.slice(at + 1)) ||
    sharesTopic(reading, start, topics);
  const sign = linked ? 'loose' : isClause ? 'apart' : shown ? 'faint' : null;
  return [...main, ...ending.flatMap((clue) => settled(clue, sign))];
}

/** Where the last part of the sentence begins, when it is ", reducing ...", ", which cut ..." or "; response time fell ...". */
function endingStart(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token, at) => {
    if (at < 2) return false;
    if (token.key === ';') return true;
    if (token.key !== ',') return false;
    const next = tokens.slice(at + 1, at + 4).find(({ key }) => !linking.has(key));
    const follows = next?.key.endsWith('ing') === true || linking.has(tokens[at + 1]?.key ?? '');
    return follows && isIn(next, 'gain-verbs', 'change-verbs');
  });
}

const linking: ReadonlySet<string> = new Set(
  'thereby thus hence and which that further ultimately effectively'.split(' '),
);

/** A bare concept ("caching") names a subject, not a way, unless it is built with something; a detail may reach into the ending. */
function tellHow(clues: readonly Clue[]): boolean {
  const ways = clues.filter(({ kind, sign }) => kind === 'mechanism' && sign !== 'detail');
  return ways.some(({ sign }) => worth[sign] >= worth.means) || (ways.length > 0 && has(clues, 'technology'));
}

function has(clues: readonly Clue[], kind: Clue['kind']): boolean {
  return clues.some((clue) => clue.kind === kind);
}

function settled(clue: Clue, sign: Ending): Clue[] {
  if (clue.kind !== 'outcome' && clue.kind !== 'scale') return [clue];
  if (sign === null) return [];
  if (clue.kind === 'scale') return sign === 'faint' ? [] : [clue];
  return [worth[clue.sign] > worth[sign] ? { ...clue, sign } : clue];
}

/** Whether a word of the ending's subject stands in the bullet too, or it says "it". */
function namesTheSame(main: readonly Token[], ending: readonly Token[]): boolean {
  const number = ending.findIndex(({ kind }) => kind === 'number');
  const subject = ending.slice(0, number === -1 ? undefined : number);
  if (subject.some(({ key }) => pronouns.has(key))) return true;
  const named = new Set(main.flatMap(({ key, kind }) => (kind === 'word' ? baseForms(key) : [])));
  return subject.some(
    (token) =>
      token.kind === 'word' &&
      !isIn(token, 'function-words', 'gain-verbs', 'change-verbs') &&
      baseForms(token.key).some((form) => named.has(form)),
  );
}

const pronouns: ReadonlySet<string> = new Set(['it', 'its', 'them', 'their', 'this', 'these']);

/** "Automated the Jenkins pipeline, cutting deployment time": both are about deployment. */
function sharesTopic({ text }: Reading, start: number, topics: TopicIndex): boolean {
  const about = (part: string): string[] => findTopics(topics, part).map(({ id }) => id);
  const general = topics.topics.at(-1)?.id;
  const main = new Set(about(text.slice(0, start)));
  return about(text.slice(start)).some((id) => id !== general && main.has(id));
}
