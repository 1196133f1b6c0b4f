import type { Lexicon, PersonalDetail } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import type { Resume } from '../../model/resume.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { findDetails } from '../reading/find-details.js';

export default defineRule({
  id: 'market/personal-data',
  title: 'No personal data that nobody needs',
  why: 'Age, family and religion may not decide who is hired, and identity numbers can be misused. Your work needs the room.',
  fix: 'Delete the line. Forms ask for such details later, where they are needed.',
  messages: {
    photo: 'A photo is not wanted on technical resumes here.',
    detail: '"{words}" is not needed on a resume here. Delete the line.',
    identity: 'An identity number can be misused. Never put "{words}" on a resume.',
    declaration: 'Private employers do not ask for a declaration. It takes room from your work.',
  },
  dimension: 'market',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'market', 'lexicon'],
  charge: Math.sqrt,
  examples: {
    good: [
      { text: '## Projects\n\n### Age group survey\n\n- Compared answers by age group and gender in R.' },
      { text: '## Persönliche Daten\n\nDate of Birth: 14 March 2004', given: { market: 'de' } },
    ],
    bad: [
      { text: '## Personal Details\n\n«Date of Birth»: 14 March 2004' },
      { text: "## Personal Details\n\n- «Father's Name»: Suresh Nair" },
      { text: '## «Declaration»\n\nI hereby declare that all of this is true.' },
    ],
  },
  source: 'Career services of Indian, British and American colleges; Equality Act 2010 for the United Kingdom.',
  check: ({ resume, market, lexicon }) => {
    if (resume.prose.length === 0) return { notApplicable: 'there is no text' };
    if (market.unwanted.length === 0) return { notApplicable: `${market.title} asks for no such care` };
    const drafts = market.unwanted.flatMap((detail) => draftsOf(detail, resume, lexicon));
    return { counted: Math.max(market.unwanted.length, drafts.length), drafts };
  },
});

function draftsOf(detail: PersonalDetail, resume: Resume, lexicon: Lexicon): Draft[] {
  if (detail === 'photo') {
    return resume.basics.photo === null ? [] : [{ at: resume.basics.photo, messageId: 'photo', data: {}, loss: 1 }];
  }
  const section = resume.sections.find(({ kind }) => kind === detail);
  if (section !== undefined) return [{ at: section.title.at, messageId: 'declaration', data: {}, loss: 1 }];
  const messageId = detail === 'identity' || detail === 'declaration' ? detail : 'detail';
  return findDetails(resume, lexicon[detail] ?? [], detail === 'declaration' ? 'anywhere' : 'label').map(
    ({ prose, match }) => ({
      at: toSource(prose, match),
      messageId,
      data: { words: match.text },
      loss: 1,
    }),
  );
}
