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
      { text: '## Projects\n\n### Todo list\n\n- College name: Example College. Supports Xbox and size XL.' },
    ],
    bad: [
      { text: '## Projects\n\n### Mess ledger\n\n- Serves «‹N› requests/day» from Redis.' },
      { text: '## Projects\n\n### Mess ledger\n\n- Cut the load time by «XX%» with Redis.' },
      { text: '## Summary\n\n«Lorem ipsum» dolor sit amet.' },
      { text: '## Projects\n\n### «[Project Name]»\n\n- Built the stock page of «[your company]» in React.' },
      { text: '## Projects\n\n### Mess ledger, «20XX»\n\n- Serves «XX» students, «[X%]» faster. «TODO»' },
      { text: '# «Your Name»\n\n## Experience\n\n### Intern, «Company Name»\n\n- Built the stock page in React.' },
    ],
  },
  check: ({ resume }) => {
    const drafts = resume.prose.flatMap((prose) =>
      [placeholder, capitals].flatMap((pattern) =>
        [...prose.value.matchAll(pattern)].map((match) => {
          const span = { start: match.index, end: match.index + match[0].length };
          return { at: toSource(prose, span), messageId: 'left', data: { words: match[0] }, loss: 1 };
        }),
      ),
    );
    return drafts.length === 0 ? { notApplicable: 'there is none' } : { counted: drafts.length, drafts };
  },
});

/** Our own ‹…› with its unit, [Your name], [project name], [X%], <insert …>, lorem ipsum, yourname@. */
const placeholder =
  /‹[^‹›\n]{1,80}›(?:[ /]\p{L}[\p{L}/]{0,30})?|\[(?:your|insert|company|name|number|date|project name|job title|college|university|city|percentage|x+|n)\b[^\][\n]{0,40}\]|<(?:your|insert)\b[^<>\n]{0,40}>|lorem ipsum|\byour[._-]?(?:name|e?mail)@/giu;

/** What only capitals make a placeholder of: XX%, XX users, 20XX, TODO, "Your Name". "Todo" is a word in other languages. */
const capitals =
  /\b(?:19|20)XX\b|\bX{2,10}(?:[+%]|\b)|\b(?:TODO|TBD)\b|\bYour (?:Name|City|Company|University|College|Address|Phone|Email)\b|\b(?:Company|University|College|Institution) Name\b(?!:)/gu;
