/** Patterns of words that are wrong, with what is right, by their first words. */
export interface PhraseTable {
  readonly byWord: ReadonlyMap<string, readonly Correction[]>;
  /** Those that begin with a class of words. */
  readonly byClass: readonly Correction[];
}

export interface Correction {
  readonly wrong: readonly Slot[];
  /** "{1}" stands for the first word as written. */
  readonly right: string;
}

/** What one word of a pattern may be: one of some lower-case words, or a member of a named class. */
export type Slot =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string };

/**
 * Reads entries such as "responsible of > responsible for", "can|will loose > {1} lose" and "principle <roles> > principal
 * {2}": words with their alternatives, and classes of words in angle brackets.
 */
export function phraseTable(entries: readonly string[]): PhraseTable {
  const byWord = new Map<string, Correction[]>();
  const byClass: Correction[] = [];
  for (const entry of entries) {
    const [wrong = '', right = ''] = entry.split(' > ').map((side) => side.trim());
    const slots = wrong.toLowerCase().split(' ').map(readSlot);
    const correction = { wrong: slots, right };
    const [first] = slots;
    if (first?.kind === 'class') byClass.push(correction);
    else for (const word of first?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), correction]);
  }
  return { byWord, byClass };
}

function readSlot(text: string): Slot {
  const name = /^<([a-z-]+)>$/.exec(text)?.[1];
  return name === undefined ? { kind: 'words', words: text.split('|') } : { kind: 'class', name };
}
