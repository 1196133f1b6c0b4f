import type { JudgedBullet } from '../../model/bullet.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { splitWords } from '../../text/words.js';
import { quote } from '../reading/quote.js';

/** Points that share so much of their words say the same thing. */
const alike = 0.7;
/** Shorter points share words by chance. */
const fewestWords = 4;
/** No resume has more points that a person reads. */
const mostCompared = 120;

export default defineRule({
  id: 'content/near-duplicate',
  title: 'Every point said once',
  why: 'A point that comes twice takes the place of one that would tell something new.',
  fix: 'Keep the stronger of the two. Use the space for something that is not told yet.',
  messages: { twice: 'This says nearly the same as "{words}". Keep the stronger one.' },
  dimension: 'content',
  severity: 'warning',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Cached the weekly menu in Redis for an hour.\n- Cached hostel names in the browser for a day.',
      },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Designed REST APIs for the weekly hostel menu.\n\n### Room ledger\n\n- «Designed REST APIs for the monthly hostel menu.»',
      },
    ],
  },
  check: ({ bullets }) => {
    const read = bullets.slice(0, mostCompared).map((judged) => ({ judged, words: wordsOf(judged) }));
    const drafts = read.flatMap(({ judged, words }, at): Draft[] => {
      if (words.size < fewestWords) return [];
      const earlier = read.slice(0, at).find((other) => overlap(words, other.words) >= alike);
      if (earlier === undefined) return [];
      const data = { words: quote(earlier.judged.bullet.prose.value) };
      return [{ at: judged.bullet.prose.at, messageId: 'twice', data, loss: 1 }];
    });
    return { counted: bullets.length, drafts };
  },
});

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
