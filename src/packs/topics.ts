import type { z } from 'zod';
import type { Topic } from '../model/pack.js';
import type { ReadPack } from './file.js';
import type { NameAt } from './names.js';
import type { schemas } from './schema.js';

type TopicFile = ReadPack<z.output<typeof schemas.topics>>;
type RoleFile = ReadPack<z.output<typeof schemas.role>>;
type Listed = RoleFile['value']['topics'][number];

/** Topics that several roles share, by id. */
export type SharedTopics = ReadonlyMap<string, Topic>;

export function sharedTopics(files: readonly TopicFile[]): SharedTopics {
  return new Map(files.flatMap(({ value }) => value.map((topic): [string, Topic] => [topic.id, topic])));
}

/** A role's topics in its own order, the shared ones looked up. */
export function topicsOf(listed: readonly Listed[], shared: SharedTopics): Topic[] {
  return listed.flatMap((item) => {
    const topic = typeof item === 'string' ? shared.get(item) : item;
    return topic === undefined ? [] : [topic];
  });
}

export function topicsDefined(pack: TopicFile): NameAt[] {
  return pack.value.map(({ id }, index) => ({ pack, name: id, at: [index, 'id'] }));
}

export function topicsListed(pack: RoleFile): NameAt[] {
  return pack.value.topics.map((item, index) =>
    typeof item === 'string'
      ? { pack, name: item, at: ['topics', index] }
      : { pack, name: item.id, at: ['topics', index, 'id'] },
  );
}

/** The names among them that a shared topic must bear. */
export function topicsBorrowed(pack: RoleFile): NameAt[] {
  return topicsListed(pack).filter((_, index) => typeof pack.value.topics[index] === 'string');
}
