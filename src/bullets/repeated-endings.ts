import { splitWords } from '../text/words.js';

/** How many words two claims must end alike: shorter ones ("in the app") are chance. */
const fewestAlike = 3;

/** Words of earlier claims, read from their ends. */
interface Tail {
  readonly next: Map<string, Tail>;
}

/**
 * For each text, from where it ends in the words of an earlier one ("..., for 5,000 users" on every bullet); its length where
 * it does not, or where all of it is repeated. Linear in the words.
 */
export function findRepeatedEndings(texts: readonly string[]): number[] {
  const root: Tail = { next: new Map() };
  return texts.map((text) => {
    const words = splitWords(text)
      .filter(({ kind }) => kind !== 'mark')
      .reverse();
    const alike = countAlike(words, root);
    remember(words, root);
    const first = words[alike - 1];
    return alike < fewestAlike || alike === words.length || first === undefined ? text.length : first.start;
  });
}

interface Keyed {
  readonly key: string;
}

function countAlike(words: readonly Keyed[], root: Tail): number {
  let tail: Tail | undefined = root;
  let alike = 0;
  for (const { key } of words) {
    tail = tail.next.get(key);
    if (tail === undefined) break;
    alike += 1;
  }
  return alike;
}

function remember(words: readonly Keyed[], root: Tail): void {
  let tail = root;
  for (const { key } of words) {
    const known: Tail = tail.next.get(key) ?? { next: new Map() };
    tail.next.set(key, known);
    tail = known;
  }
}
