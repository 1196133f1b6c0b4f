import type { JudgedBullet } from '../../model/bullet.js';
import { splitWords } from '../../text/words.js';

/** Points that share so much of their words say the same thing. */
const alike = 0.7;
/** Shorter points share words by chance. */
const fewestWords = 4;
/** No resume has more points that a person reads. */
const mostCompared = 120;

export interface Repetition {
  readonly judged: JudgedBullet;
  /** The first that says nearly the same. */
  readonly earlier: JudgedBullet;
}

/** The points that say nearly the same as an earlier one. */
export function findRepetitions(bullets: readonly JudgedBullet[]): Repetition[] {
  const read = bullets.slice(0, mostCompared).map((judged) => ({ judged, words: wordsOf(judged) }));
  return read.flatMap(({ judged, words }, at): Repetition[] => {
    if (words.size < fewestWords) return [];
    const earlier = read.slice(0, at).find((other) => overlap(words, other.words) >= alike);
    return earlier === undefined ? [] : [{ judged, earlier: earlier.judged }];
  });
}

/** The bullets, each thing said once: saying it again shows nothing more. */
export function distinct(bullets: readonly JudgedBullet[]): readonly JudgedBullet[] {
  const again = new Set(findRepetitions(bullets).map(({ judged }) => judged));
  return again.size === 0 ? bullets : bullets.filter((judged) => !again.has(judged));
}

function wordsOf({ bullet }: JudgedBullet): ReadonlySet<string> {
  return new Set(
    splitWords(bullet.prose.value)
      .filter(({ kind, key }) => kind === 'number' || (kind === 'word' && key.length > 3))
      .map(({ key }) => key),
  );
}

/** Shared words over all words of both, 0..1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
