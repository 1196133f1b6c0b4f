import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { pointsByEntry } from '../reading/by-entry.js';
import { firstWord } from '../reading/first-word.js';
import { grouped } from '../reading/grouped.js';

/** Two points that begin alike are chance; three read as a list of chores. */
const most = 2;

export default defineRule({
  id: 'content/repeated-opening',
  title: 'Points that begin differently',
  why: 'When every point begins with the same verb, all your work looks like the same work.',
  fix: 'Name what was different about each: designed, measured, moved, replaced, halved.',
  messages: { again: '{count} points of this entry begin with "{words}". Say what was different about each.' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['bullets'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Built the menu page.\n- Built the bill page.\n- Cached the menu in Redis.',
      },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Developed the menu page.\n- Developed the bill page.\n- «Developed» the login page.',
      },
    ],
  },
  check: ({ bullets }) => {
    const entries = [...pointsByEntry(bullets).values()].filter((points) => points.length > most);
    if (entries.length === 0) return { notApplicable: 'no entry has more than two points' };
    const drafts = entries.flatMap((points) => {
      const openings = points.flatMap(({ bullet: { prose } }) => {
        const range = firstWord(prose.value);
        if (range === null || isLabel(prose.value, range)) return [];
        return [{ prose, range, word: prose.value.slice(range.start, range.end) }];
      });
      const alike = [...grouped(openings, ({ word }) => word.toLowerCase()).values()];
      return alike.flatMap((group): Draft[] => {
        const third = group[most];
        if (third === undefined) return [];
        const data = { count: group.length, words: third.word };
        return [{ at: toSource(third.prose, third.range), messageId: 'again', data, loss: 1 }];
      });
    });
    return { counted: Math.max(entries.length, drafts.length), drafts };
  },
});

/** "Project Name: Library", "KNIME workflows": what it is about, not what was done. */
function isLabel(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  return (word.length > 1 && word === word.toUpperCase()) || /^.{1,30}:\s/.test(text);
}
