import { onceFor } from './once-for.js';
import { type VerbTable, verbTable } from './verbs.js';

/** The verbs of `rules/language/grammar.yml`, and the common words that are verbs and nothing else. */
export const knownVerbs = onceFor((lexicon: Readonly<Record<string, readonly string[]>>): VerbTable => {
  const list = (name: string): readonly string[] => lexicon[`grammar-${name}`] ?? [];
  const hardly = new Set(list('hardly-verbs'));
  const common = list('class-v').flatMap((line) => line.split(' '));
  return verbTable(
    [...common.filter((verb) => !hardly.has(verb)), ...list('verbs')],
    list('noun-verbs'),
    list('irregular-verbs'),
  );
});
