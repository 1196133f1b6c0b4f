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
 * What a bullet is about, strongest first: the topic with most different words in it, then the one named first.
 * The pack's last topic stands in for none.
 */
export function findTopics({ topics, terms }: TopicIndex, text: string): Topic[] {
  const named = new Map<string, { words: Set<string>; start: number }>();
  for (const { id, text: word, start } of findTerms(terms, text)) {
    const topic = named.get(id) ?? { words: new Set(), start };
    named.set(id, topic);
    topic.words.add(word.toLowerCase());
  }
  const last = topics.at(-1);
  const rank = ({ id }: Topic): { count: number; start: number } => {
    const topic = named.get(id);
    return { count: topic?.words.size ?? 0, start: topic?.start ?? 0 };
  };
  const found = topics
    .filter((topic) => named.has(topic.id) && topic !== last)
    .sort((a, b) => rank(b).count - rank(a).count || rank(a).start - rank(b).start);
  return found.length > 0 || last === undefined ? found : [last];
}
