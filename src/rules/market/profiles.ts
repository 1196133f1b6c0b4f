import type { Basics } from '../../model/resume.js';
import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'market/profiles',
  title: 'Links that let claims be checked',
  why: 'Interviewers open the code before they call. A link to it is the cheapest proof there is.',
  fix: 'Put the address of your profile in the first lines, as text that can be read.',
  messages: {
    absent: 'There is no link to {network}. Readers here look for it.',
    otherSite: 'Your site is linked, but not {network}. Readers here look for it first.',
  },
  dimension: 'market',
  severity: 'info',
  effort: 'facts',
  needs: ['resume', 'market'],
  examples: {
    good: [{ text: '# Meera Nair\n\nhttps://github.com/meera-example | https://linkedin.com/in/meera-example' }],
    bad: [{ text: '# «Meera Nair»\n\nhttps://github.com/meera-example' }],
  },
  check: ({ resume, market }) => {
    const { basics } = resume;
    const networks = new Set(basics.profiles.map(({ network }) => network));
    const absent = market.profiles.filter((anyOf) => !anyOf.some((network) => networks.has(network)));
    const other = hasOtherSite(basics);
    const drafts = absent.map(([network = '']) => ({
      at: headOf(resume),
      messageId: other ? 'otherSite' : 'absent',
      data: { network },
      loss: other ? 0.5 : 1,
    }));
    return { counted: market.profiles.length, drafts };
  },
});

/** A site of one's own may show the code as well. */
function hasOtherSite({ url, profiles }: Basics): boolean {
  return url !== null || profiles.some(({ network }) => network === '');
}
