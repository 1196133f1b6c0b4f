import { expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import { knowledge } from './measure.js';

/** What an ending adds depends on what it hangs on. */
test.each([
  {
    story: 'nothing behind a point of another subject',
    text: 'Drew posters for the fest, cutting response time from 900 ms to 90 ms',
    verdict: 'weak',
  },
  { story: 'nothing behind attendance', text: 'Attended stand-up meetings, reducing costs by 40%', verdict: 'weak' },
  {
    story: 'a result where the same thing is named',
    text: 'Rearranged the fee page, cutting the load time of the fee page by 40%',
    verdict: 'fair',
  },
  {
    story: 'a result where both are about one subject',
    text: 'Automated the Jenkins pipeline of the app, cutting deployment time from 50 to 8 minutes',
    verdict: 'fair',
  },
  {
    story: 'a result, but no way to it, where a technology is named',
    text: 'Created the mess menu site with Flask, reducing response time from 900 ms to 90 ms',
    verdict: 'weak',
  },
  {
    story: 'no more in a clause of its own',
    text: 'Created the mess menu site with Flask; response time fell from 900 ms to 90 ms',
    verdict: 'weak',
  },
  {
    story: 'no more behind "and", "so" or in brackets',
    text: 'Created the mess menu site with Flask and cut response time by 40%',
    verdict: 'weak',
  },
  {
    story: 'nor as a consequence that was meant',
    text: 'Created the mess menu site with Flask, so that users no longer wait',
    verdict: 'weak',
  },
  {
    story: 'a count of its users, which every thing may have',
    text: 'Created the mess menu site with Flask, serving 5,000 users',
    verdict: 'fair',
  },
  {
    story: 'all where it names a thing of its own',
    text: 'Created the mess menu site with Flask, cutting morning queues at the counter from 40 to 15 people',
    verdict: 'strong',
  },
  {
    story: 'all where the point tells how',
    text: 'Replaced nightly polling of the till with webhooks, cutting API calls by 70%',
    verdict: 'strong',
  },
  {
    story: 'all where the ending tells how',
    text: 'Wrote the seat map, cutting redraws from 310 to 24 ms by painting it on one canvas',
    verdict: 'strong',
  },
  {
    story: 'all in a clause of its own beside a technology',
    text: 'Rebuilt the fee form in Svelte; support calls about it fell from 40 to 6 a week',
    verdict: 'strong',
  },
])('$story', ({ text, verdict }) => expect(judgeText(text, knowledge).verdict).toBe(verdict));
