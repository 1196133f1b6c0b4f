import { type Clue, clue } from './clue.js';
import { isIn, isSpecific, type Token } from './token.js';

/**
 * How two things stand to each other: "Redis as a cache in front of PostgreSQL", "Elasticsearch behind Postgres". One thing put to a
 * use of its own: "WebSockets with a Redis adapter". "A React app with a MongoDB database" only lists what it is made of.
 */
export function findPlacing(tokens: readonly Token[], technology: readonly Clue[]): Clue[] {
  const isTechnology = (token: Token | undefined): boolean =>
    token !== undefined && technology.some(({ start, end }) => token.start >= start && token.end <= end);
  return tokens.flatMap((token, at) => {
    const end = placeEnd(tokens, at);
    if (end !== -1) {
      const first = tokens.findLastIndex((other, place) => place < at && place >= at - reach && isTechnology(other));
      // The last of a list of tools has no place of its own.
      const before = lists.has(tokens[first - 1]?.key ?? '') ? undefined : tokens[first];
      const after = tokens.slice(end + 1, end + 1 + reach).find(isTechnology);
      return before === undefined || after === undefined ? [] : clue('mechanism', 'means', before, after);
    }
    return token.key === 'with' ? partOf(tokens, at, isTechnology) : [];
  });
}

const reach = 5;
const lists: ReadonlySet<string> = new Set([',', 'and', '/', '&']);

/** Where "in front of" or "behind" ends that begins here, or -1. */
function placeEnd(tokens: readonly Token[], at: number): number {
  const key = (ahead: number): string => tokens[at + ahead]?.key ?? '';
  if (key(0) === 'behind') return at;
  return key(0) === 'in' && key(1) === 'front' && key(2) === 'of' ? at + 2 : -1;
}

/** "with a Redis deny list": the technology, then what it was made into. "A Redis cache" is what it is for anyway. */
function partOf(tokens: readonly Token[], at: number, isTechnology: (token: Token | undefined) => boolean): Clue[] {
  const [article, maker] = [tokens[at + 1], tokens[at + 2]];
  if (!articles.has(article?.key ?? '') || !isTechnology(maker)) return [];
  const rest = tokens.slice(at + 3, at + 6);
  const end = rest.findIndex((token) => token.kind === 'mark' || isIn(token, 'function-words'));
  const made = end === -1 ? rest : rest.slice(0, end);
  const isOwn = made.some((token) => isSpecific(token) && token.skill === null && !isIn(token, 'concepts', 'metrics'));
  return isOwn ? clue('mechanism', 'means', tokens[at], made.at(-1)) : [];
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one']);
