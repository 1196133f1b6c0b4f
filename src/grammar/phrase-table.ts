/** Patterns of words that are wrong, with what is right, by a word that each of them holds. */
export interface PhraseTable {
  readonly byWord: ReadonlyMap<string, readonly Correction[]>;
  /** Those that name only classes of words. */
  readonly others: readonly Correction[];
}

export interface Correction {
  readonly pattern: readonly Slot[];
  /** Where in the pattern the word stands by which it is looked up. */
  readonly anchor: number;
  /** "{1}" stands for the first word as written, "{1:past}" for another form of it. */
  readonly right: string;
}

/** What one place of a pattern may hold: any of its alternatives. */
export interface Slot {
  readonly alternatives: readonly Alternative[];
  /** `context` must be there and is not corrected. */
  readonly part: 'wrong' | 'context';
}

/** All of its terms must hold. */
export type Alternative = readonly Term[];

export interface Term {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  /** `not`: anything else than these words and classes. */
  readonly mode: 'one-of' | 'not';
}

/**
 * Reads entries such as "responsible of > responsible for", "can|will loose > {1} lose" and "principle <roles> > principal
 * {2}": words with their alternatives, and classes of words in angle brackets. What stands in round brackets is only the
 * context, "!" means none of these, and "&" that both hold: "(<past>&!worked,lived) there (<noun>) > their".
 */
export function phraseTable(entries: readonly string[]): PhraseTable {
  const byWord = new Map<string, Correction[]>();
  const others: Correction[] = [];
  for (const entry of entries) {
    const correction = readCorrection(entry);
    const words = literals(correction.pattern[correction.anchor]);
    if (words.length === 0) others.push(correction);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), correction]);
  }
  return { byWord, others };
}

function readCorrection(entry: string): Correction {
  const [wrong = '', right = ''] = entry.split(' > ').map((side) => side.trim());
  const pattern = wrong.toLowerCase().split(' ').map(readSlot);
  const literal = pattern.findIndex((slot) => literals(slot).length > 0);
  // The start of a sentence is no word to look up by.
  const first = wrong.startsWith('(<start>') ? 1 : 0;
  return { pattern, anchor: literal === -1 ? first : literal, right };
}

/** The words of a slot that holds nothing but words. */
function literals(slot: Slot | undefined): readonly string[] {
  const alternatives = slot?.alternatives ?? [];
  const words = alternatives.map(([first]) => first).filter((term) => term?.mode === 'one-of' && term.words.size > 0);
  return words.length === alternatives.length ? words.flatMap((term) => [...(term?.words ?? [])]) : [];
}

function readSlot(text: string): Slot {
  const isContext = text.startsWith('(');
  const inner = isContext ? text.slice(1, -1) : text;
  const alternatives = inner.split('|').map((alternative) => alternative.split('&').map(readTerm));
  return { alternatives, part: isContext ? 'context' : 'wrong' };
}

function readTerm(text: string): Term {
  const isNot = text.startsWith('!');
  const names = (isNot && text.length > 1 ? text.slice(1) : text).split(/,(?=.)/);
  const classes = names.filter((name) => name.startsWith('<'));
  return {
    words: new Set(names.filter((name) => !classes.includes(name))),
    classes: classes.map((name) => name.slice(1, -1)),
    mode: isNot ? 'not' : 'one-of',
  };
}
