import type { Resume } from '../../model/resume.js';
import { defineRule } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/pdf-links',
  title: 'Addresses that can be read',
  why: 'Who prints the page cannot click, and a text parser does not see where a link leads.',
  fix: 'Write the address itself, such as github.com/meera, or put it behind the name.',
  messages: { unseen: 'The PDF links to {address}, but does not show the address.' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [
      {
        text: '# Meera Nair\n\n[github.com/meera](https://github.com/meera)',
        given: { pdf: { view: { links: ['https://github.com/meera'], text: 'Meera Nair\ngithub.com/meera' } } },
      },
    ],
    bad: [
      {
        text: '# Meera Nair\n\n[GitHub](«https://github.com/meera»)',
        given: { pdf: { view: { links: ['https://github.com/meera'], text: 'Meera Nair\nGitHub' } } },
      },
    ],
  },
  source: '[E] The target of a link is not in the text of a PDF.',
  check: ({ resume, pdf: { view } }) => {
    const shown = bare(view.text);
    const own = view.links.filter((link) => /^https?:/i.test(link) && isContact(resume, link));
    const unseen = own.filter((link) => !shown.includes(bare(link)));
    if (own.length === 0) return { notApplicable: 'the PDF links to no profile and no site' };
    return {
      counted: own.length,
      drafts: unseen.map((link) => ({
        at: placeOf(resume, link),
        messageId: 'unseen',
        data: { address: link.replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 60) },
        loss: 1,
      })),
    };
  },
});

/** Your own pages; links in a claim ("built with Kafka") may stay behind their words. */
function isContact({ basics }: Resume, link: string): boolean {
  const sites = [...basics.profiles.map(({ url }) => url), ...(basics.url === null ? [] : [basics.url.value])];
  return sites.some((site) => bare(site) === bare(link));
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function placeOf(resume: Resume, link: string): Range {
  const { text } = resume.source;
  const written = [link, link.replace(/\/$/, '')].find((form) => text.includes(form));
  if (written === undefined) return headOf(resume);
  const start = text.indexOf(written);
  return { start, end: start + written.length };
}
