import type { JudgedBullet } from '../../model/bullet.js';
import type { Lexicon } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { splitWords } from '../../text/words.js';
import { grouped } from '../reading/grouped.js';

/** One passive may be the better word; from the second in an entry on, nobody seems to have done anything. */
const unnoticed = 1;

export default defineRule({
  id: 'content/passive',
  title: 'Points that say who did it',
  why: '"Was developed" leaves open by whom. After two of them a reader takes you for a bystander.',
  fix: 'Start with what you did yourself: "Built", "Moved", "Wrote".',
  messages: { chain: '"{words}" hides who did it, like others here. Start with what you did yourself.' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets', 'lexicon'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Bills are cached in Redis, which cut 70% of the reads.\n- Added an index for the month.',
      },
      { text: '## Projects\n\n### Mess ledger\n\n- The ledger is based on MySQL.\n- It was developed in PHP.' },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- The ledger was developed in PHP.\n- Reports «were generated» every month and the pages «were tested».',
      },
    ],
  },
  check: ({ bullets, lexicon }) => {
    const words = {
      participles: setOf(lexicon, 'irregular-participles'),
      others: setOf(lexicon, 'adjectives-after-be'),
    };
    const entries = [...grouped(bullets.filter(isWeak), ({ entry }) => entry).values()];
    const drafts = entries.flatMap((claims): Draft[] =>
      claims
        .flatMap(({ bullet: { prose } }) => findPassives(prose.value, words).map((range) => ({ prose, range })))
        .slice(unnoticed)
        .map(({ prose, range }) => ({
          at: toSource(prose, range),
          messageId: 'chain',
          data: { words: prose.value.slice(range.start, range.end) },
          loss: 1,
        })),
    );
    return { counted: Math.max(bullets.length, drafts.length), drafts };
  },
});

/** A passive that is told with its result is good English. */
function isWeak({ verdict }: JudgedBullet): boolean {
  return verdict === 'weak';
}

interface Words {
  readonly participles: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const being = new Set(['is', 'are', 'was', 'were', 'been', 'being']);

/** "was developed", "are built": a form of "be" before a participle. */
function findPassives(text: string, { participles, others }: Words): Range[] {
  return splitWords(text).flatMap((word, at, all) => {
    const next = all[at + 1];
    if (!being.has(word.key) || next?.kind !== 'word' || others.has(next.key)) return [];
    const isParticiple = participles.has(next.key) || (next.key.length > 4 && next.key.endsWith('ed'));
    return isParticiple ? [{ start: word.start, end: next.end }] : [];
  });
}

function setOf(lexicon: Lexicon, list: string): ReadonlySet<string> {
  return new Set(lexicon[list] ?? []);
}
