import { splitWords } from '../text/words.js';

/** How many words two claims must end alike: shorter ones ("in the app") are chance. */
const fewestAlike = 3;

/** Words of earlier claims, read from their ends. */
interface Tail {
  readonly next: Map<string, Tail>;
  /** How many claims end so. */
  claims: number;
}

/** On two claims an ending may be true of the first. On three it is a stamp, and says nothing anywhere. */
const stamped = 3;

/**
 * For each text, from where it ends in the words of others ("..., for 5,000 users" on every bullet); its length where it does
 * not, or where all of it is repeated. Linear in the words.
 */
export function findRepeatedEndings(texts: readonly string[]): number[] {
  const root: Tail = { next: new Map(), claims: 0 };
  const ends = texts.map((text) => ({
    text,
    words: splitWords(text)
      .filter(({ kind }) => kind !== 'mark')
      .reverse(),
  }));
  const earlier = ends.map(({ words }) => {
    const alike = countAlike(words, root, 1);
    remember(words, root);
    return alike;
  });
  return ends.map(({ text, words }, at) => {
    const alike = Math.max(earlier[at] ?? 0, countAlike(words, root, stamped));
    const first = words[alike - 1];
    return alike < fewestAlike || alike === words.length || first === undefined ? text.length : first.start;
  });
}

interface Keyed {
  readonly key: string;
}

/** How many words at the end so many claims share. */
function countAlike(words: readonly Keyed[], root: Tail, claims: number): number {
  let tail: Tail | undefined = root;
  let alike = 0;
  for (const { key } of words) {
    tail = tail.next.get(key);
    if (tail === undefined || tail.claims < claims) break;
    alike += 1;
  }
  return alike;
}

function remember(words: readonly Keyed[], root: Tail): void {
  let tail = root;
  for (const { key } of words) {
    const known: Tail = tail.next.get(key) ?? { next: new Map(), claims: 0 };
    known.claims += 1;
    tail.next.set(key, known);
    tail = known;
  }
}
