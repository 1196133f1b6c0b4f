/** What is wrong and what is right, by the first word of the wrong phrase. */
export type PhraseTable = ReadonlyMap<string, readonly Correction[]>;

export interface Correction {
  /** Lower-case words. */
  readonly wrong: readonly string[];
  readonly right: string;
}

/** Reads entries such as "responsible of > responsible for". */
export function phraseTable(entries: readonly string[]): PhraseTable {
  const table = new Map<string, Correction[]>();
  for (const entry of entries) {
    const [wrong = '', right = ''] = entry.split('>').map((side) => side.trim());
    const words = wrong.toLowerCase().split(' ');
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { wrong: words, right }]);
  }
  return table;
}
