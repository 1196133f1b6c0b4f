import type { RolePack, Topic } from '../model/pack.js';
import { compileTerms, findTerms, type TermIndex } from '../text/terms.js';

export interface TopicIndex {
  readonly topics: readonly Topic[];
  readonly terms: TermIndex;
}

export function indexTopics({ topics }: Pick<RolePack, 'topics'>): TopicIndex {
  return { topics, terms: compileTerms(topics.flatMap(({ id, terms }) => terms.map((term) => ({ id, term })))) };
}

/**
 * What a bullet is about, strongest first: the topic with most different words in it, then the one that stands first in the
 * pack, where particular subjects stand before wide ones. The pack's last topic stands in for none.
 */
export function findTopics({ topics, terms }: TopicIndex, text: string): Topic[] {
  const named = new Map<string, Set<string>>();
  for (const { id, text: word } of findTerms(terms, text)) {
    const words = named.get(id) ?? new Set();
    named.set(id, words.add(word.toLowerCase()));
  }
  const last = topics.at(-1);
  const count = ({ id }: Topic): number => named.get(id)?.size ?? 0;
  const found = topics
    .filter((topic) => named.has(topic.id) && topic !== last)
    .toSorted((a, b) => count(b) - count(a) || topics.indexOf(a) - topics.indexOf(b));
  return found.length > 0 || last === undefined ? found : [last];
}
