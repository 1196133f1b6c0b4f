import type { Lexicon } from '../model/pack.js';

/** What common words can be, by their base form. */
export interface Speech {
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** All verbs, also those that are something else as well: "test", "clean". */
  readonly verbs: ReadonlySet<string>;
}

const prefix = 'grammar-class-';

/** Reads the generated lists, whose names say what their words can be: "nv" a noun or a verb. */
export function speechOf(lexicon: Lexicon): Speech {
  const classes = Object.entries(lexicon)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, lines]) => ({ can: name.slice(prefix.length), words: lines.flatMap((line) => line.split(' ')) }));
  const words = (wanted: (can: string) => boolean): readonly string[] =>
    classes.filter(({ can }) => wanted(can)).flatMap((group) => group.words);
  return {
    nouns: new Set([...words((can) => can.includes('n')), ...(lexicon['grammar-countable'] ?? [])]),
    adjectives: new Set(words((can) => can.includes('a'))),
    adverbs: new Set(words((can) => can.includes('r'))),
    verbs: new Set(words((can) => can.includes('v'))),
  };
}
