import type { RolePack, Topic } from '../model/pack.js';
import { compileTerms, findTerms, type TermIndex } from '../text/terms.js';

export interface TopicIndex {
  readonly topics: readonly Topic[];
  readonly terms: TermIndex;
}

export function indexTopics({ topics }: Pick<RolePack, 'topics'>): TopicIndex {
  return { topics, terms: compileTerms(topics.flatMap(({ id, terms }) => terms.map((term) => ({ id, term })))) };
}

/** What a bullet is about, strongest first: the topic with most different words in it. The pack's last topic stands in for none. */
export function findTopics({ topics, terms }: TopicIndex, text: string): Topic[] {
  const named = new Map<string, Set<string>>();
  for (const { id, text: word } of findTerms(terms, text)) {
    named.set(id, (named.get(id) ?? new Set()).add(word.toLowerCase()));
  }
  const last = topics.at(-1);
  const count = ({ id }: Topic): number => named.get(id)?.size ?? 0;
  // Sorting is stable: of two equal topics the pack's earlier, more particular one comes first.
  const found = topics.filter((topic) => count(topic) > 0 && topic !== last).sort((a, b) => count(b) - count(a));
  return found.length > 0 || last === undefined ? found : [last];
}
