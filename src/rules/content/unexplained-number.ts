import { readBullet } from '../../bullets/reading.js';
import { compileVocabulary } from '../../bullets/vocabulary.js';
import type { Lexicon } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { Prose, Range } from '../../model/source.js';
import { onceFor } from '../../text/once-for.js';

export default defineRule({
  id: 'content/unexplained-number',
  title: 'Numbers that a reader can follow',
  why: 'A number without its subject invites doubt: forty percent of what, measured how, against what?',
  fix: 'Say what was measured, what it was before, and how you know. Else leave the number out.',
  messages: {
    gain: '"{words}" has no subject that could be measured. Say of what, from what, and how you know.',
    lines: '"{words}" says how long the code is, not how good. Say what it does and for whom.',
    rating: '"{words}" is your own mark. Show the skill in something you built instead.',
  },
  dimension: 'content',
  severity: 'info',
  effort: 'facts',
  needs: ['resume', 'bullets', 'lexicon'],
  examples: {
    good: [
      { text: '## Projects\n\n### Mess ledger\n\n- Cut the bill query from 1.9 s to 80 ms, which is 96% less.' },
      { text: '## Skills\n\nGo, PostgreSQL\n\n## Education\n\nCGPA 8.1/10' },
    ],
    bad: [
      { text: '## Projects\n\n### Mess ledger\n\n- Made the mess ledger in PHP«, improving efficiency by 40%».' },
      { text: '## Projects\n\n### Mess ledger\n\n- Wrote «5,000 lines of code» for the ledger.' },
      { text: '## Skills\n\nJava («8/10»), Python' },
    ],
  },
  check: ({ resume, bullets, lexicon }) => {
    const vocabulary = vocabularyOf(lexicon);
    const skills = resume.sections.filter(({ kind }) => kind === 'skills');
    const rated = resume.prose.filter(({ at }) => skills.some((section) => inside(at, section.at)));
    const drafts = [
      ...bullets.flatMap(({ bullet: { prose } }) => [
        ...readBullet(prose.value, vocabulary).vagueGains.map((gain) => draft(prose, gain, 'gain')),
        ...matches(prose, codeLength, 'lines'),
      ]),
      ...rated.flatMap((prose) => matches(prose, ownMark, 'rating')),
    ];
    return { counted: Math.max(bullets.length, drafts.length, 1), drafts };
  },
});

/** No number stands with a skill alone. */
const vocabularyOf = onceFor((lexicon: Lexicon) => compileVocabulary(lexicon, []));

const codeLength = /\b\d[\d,]{0,8}\+? ?k? ?(?:lines of code|LOC)\b/gi;
const ownMark = /\b\d{1,2}(?:\.\d)?\/(?:10|5)\b|\b\d{2,3} ?%|[★⭐●]{2,10}[☆○]{0,10}/gu;

function matches(prose: Prose, pattern: RegExp, messageId: string): Draft[] {
  return [...prose.value.matchAll(pattern)].map(({ index, 0: words }) =>
    draft(prose, { start: index, end: index + words.length }, messageId),
  );
}

function draft(prose: Prose, span: Range, messageId: string): Draft {
  const words = prose.value.slice(span.start, span.end).replace(/^[\s,]+/, '');
  return { at: toSource(prose, span), messageId, data: { words }, loss: 1 };
}

function inside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
