import type { Lexicon } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { onceFor } from '../../text/once-for.js';
import { compileTerms, findTerms } from '../../text/terms.js';

export default defineRule({
  id: 'content/filler',
  title: 'No stock phrases',
  why: 'A phrase that fits every applicant says nothing about this one, and readers skip what follows it.',
  fix: 'Delete the phrase, or put the fact behind it: what you built, which role you look for.',
  messages: {
    praise: '"{words}" cannot be checked. Show it with something you did.',
    objective: '"{words}" fits every applicant. Name the role and your best proof, or leave it out.',
  },
  dimension: 'content',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'lexicon'],
  charge: Math.sqrt,
  examples: {
    good: [
      { text: '## Summary\n\nFinal-year student who builds services in Go. Looking for a backend role from July.' },
    ],
    bad: [
      { text: '## Objective\n\nTo obtain a «challenging position» in a large firm.' },
      { text: '## Strengths\n\nPatient, «quick learner».' },
    ],
  },
  check: ({ resume, lexicon }) => {
    if (resume.prose.length === 0) return { notApplicable: 'there is no text' };
    const index = indexFiller(lexicon);
    const drafts = resume.prose.flatMap((prose) =>
      findTerms(index, prose.value).map((match) => ({
        at: toSource(prose, match),
        messageId: match.id,
        data: { words: match.text },
        loss: 1,
      })),
    );
    return { counted: Math.max(fewestPhrases, drafts.length), drafts };
  },
});

/** With so many stock phrases the rule has nothing left to lose. */
const fewestPhrases = 6;

const indexFiller = onceFor((lexicon: Lexicon) =>
  compileTerms([
    ...(lexicon['self-praise'] ?? []).map((term) => ({ id: 'praise', term })),
    ...(lexicon['stock-objectives'] ?? []).map((term) => ({ id: 'objective', term })),
  ]),
);
