import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { findTerms, indexTerms } from '../../text/terms.js';

/** One such word slips in; two in one sentence are meant. */
const fewest = 2;

export default defineRule({
  id: 'content/buzzwords',
  title: 'Plain words for what it does',
  why: '"Robust and scalable" can be written of anything. Readers take such words for a sign that a fact is missing.',
  fix: 'Take the words out. Say what it does, for how many, or what it replaced.',
  messages: { crowd: '"{words}" could be said of anything. Take them out, and say what it does.' },
  dimension: 'content',
  severity: 'info',
  effort: 'wording',
  needs: ['resume', 'bullets', 'lexicon'],
  examples: {
    good: [
      { text: '## Projects\n\n### Mess ledger\n\n- Made a robust mess ledger in PHP.' },
      {
        text: '## Projects\n\n### Mess ledger\n\n- Made a scalable and robust ledger: a Redis cache answers 70% of the reads of 600 students.',
      },
    ],
    bad: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Developed a «robust», seamless and scalable ledger.',
      },
      { text: '## Summary\n\n«Passionate» engineer who builds innovative products.' },
    ],
  },
  check: ({ resume, bullets, lexicon }) => {
    const index = indexTerms(lexicon.buzzwords ?? []);
    const claims = bullets.filter(({ verdict }) => verdict === 'weak').map(({ bullet }) => bullet.prose);
    const summaries = resume.sections.filter(({ kind }) => kind === 'summary').flatMap(({ paragraphs }) => paragraphs);
    const drafts = [...claims, ...summaries].flatMap((prose): Draft[] => {
      const found = findTerms(index, prose.value);
      const [first] = found;
      if (first === undefined || found.length < fewest) return [];
      const words = [...new Set(found.map(({ text }) => text.toLowerCase()))].slice(0, 3).join(', ');
      return [{ at: toSource(prose, first), messageId: 'crowd', data: { words }, loss: 1 }];
    });
    return { counted: Math.max(1, bullets.length, drafts.length), drafts };
  },
});
