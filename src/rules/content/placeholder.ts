import { toSource } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';

export default defineRule({
  id: 'content/placeholder',
  title: 'No placeholders left',
  why: 'A hole that was never filled tells the reader that nobody read the resume before sending it.',
  fix: 'Put in the fact, or take the phrase out.',
  messages: { left: '"{words}" is still a placeholder. Fill in the fact, or take the phrase out.' },
  dimension: 'content',
  severity: 'error',
  effort: 'facts',
  needs: ['resume'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Mess ledger\n\n- Cached the menu, which cut reads [by half](https://example.org/graph).',
      },
    ],
    bad: [
      { text: '## Projects\n\n### Mess ledger\n\n- Serves «‹N› requests/day» from Redis.' },
      { text: '## Projects\n\n### Mess ledger\n\n- Cut the load time by «XX%» with Redis.' },
      { text: '## Summary\n\n«Lorem ipsum» dolor sit amet.' },
    ],
  },
  check: ({ resume }) => {
    const drafts = resume.prose.flatMap((prose) =>
      [...prose.value.matchAll(placeholder)].map((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        return { at: toSource(prose, span), messageId: 'left', data: { words: match[0] }, loss: 1 };
      }),
    );
    return drafts.length === 0 ? { notApplicable: 'there is none' } : { counted: drafts.length, drafts };
  },
});

/** Our own ‹…› with its unit, XX%, [Your name], <insert …>, TODO, lorem ipsum. */
const placeholder =
  /‹[^‹›\n]{1,80}›(?:[ /]\p{L}[\p{L}/]{0,30})?|\bX{2,4}%|\[(?:your|insert|company|name|number|date|x+|n)\b[^\][\n]{0,40}\]|<(?:your|insert)\b[^<>\n]{0,40}>|\b(?:TODO|TBD)\b|lorem ipsum/giu;
